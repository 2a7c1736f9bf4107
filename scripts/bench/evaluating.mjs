import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { inTurns, median, ratio } from './measure.mjs';

const BUNDLE = 'dist/GdprZones.js';
const BUDGET_KB = 200;
const REFERENCE_KB = 43;
const ROUNDS = 25;

/** What each execution of a script pays before it does anything: the built bundle compiled and run in a realm of its own. */
export async function measureEvaluating() {
  const bundle = readFileSync(BUNDLE, 'utf8');
  const times = await inTurns(ROUNDS, {
    bundle: evaluating(bundle),
    empty: evaluating(''),
    reference: evaluating(referenceScript(REFERENCE_KB * 1024)),
  });
  const size = Buffer.byteLength(bundle) / 1024;
  return [
    { what: 'Evaluating the bundle in a fresh realm', value: median(times.bundle), unit: 'ms' },
    { what: 'Ratio to an empty script', value: ratio(times.bundle, times.empty), unit: '×' },
    { what: `Ratio to a script of ${REFERENCE_KB} KB`, value: ratio(times.bundle, times.reference), unit: '×' },
    { what: 'Size of the bundle', value: size, unit: 'KB', aim: `at most ${BUDGET_KB}`, met: size <= BUDGET_KB },
  ];
}

function evaluating(source) {
  return {
    // A text of its own each round: else V8 would not compile it again.
    prepare: (round) => `${source}\n// ${round}`,
    run: (text) => new vm.Script(text).runInContext(vm.createContext(vm.constants.DONT_CONTEXTIFY ?? {})),
  };
}

/** A script of the same shape as ours and of this size: tables of words made into maps, patterns, and functions that use them. */
function referenceScript(bytes) {
  let script =
    'var Reference_=(()=>{const fold=(text)=>text.normalize("NFKD").replace(/\\p{M}+/gu,"").toLowerCase();const parts=[];';
  for (let part = 0; script.length < bytes; part += 1) {
    const words = Array.from({ length: 40 }, (_, at) => `vārds ${part} ${at}`).join(', ');
    script +=
      `const words${part}=new Map("${words}".split(", ").map((word,at)=>[fold(word),at]));` +
      `const pattern${part}=/^(\\d{1,4})\\s*([./-])\\s*(word|vards)${part}$/i;` +
      `function read${part}(text,fallback){const found=words${part}.get(fold(text));if(found!==undefined)return{kind:"word",found};` +
      `return pattern${part}.test(text)?{kind:"pattern",text}:fallback}parts.push(read${part});`;
  }
  return `${script}return{parts}})();`;
}
