import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chained,
  countsText,
  headOf,
  type LogLine,
  type LogWitness,
  unfinishedOperation,
  verifyChain,
  whatText,
} from '../../src/core/log';

const fields = fc.record({
  when: fc.constantFrom('2026-01-15 12:00', '2026-01-15 12:01', '2026-02-01 08:30'),
  what: fc.constantFrom('[answers] Answers carried over', '[deletion begun 1f] Approved rows deleted: begun'),
  counts: fc.nat(3).map((rows) => countsText({ rows })),
  rules: fc.constantFrom('2c68605d', '00c0ffee'),
});
const log = fc.array(fields, { minLength: 1, maxLength: 8 }).map((all) => [...written(all)]);

describe('a log as it was written', () => {
  it('is whole, and by its witness too', () => {
    expect(verifyChain([])).toEqual({ ok: true, count: 0, sorted: false });
    fc.assert(
      fc.property(log, (lines) => {
        expect(verifyChain(lines, witnessOf(lines))).toEqual({ ok: true, count: lines.length, sorted: false });
      }),
    );
  });

  it('is whole where lines were added and the witness was not told in time', () => {
    fc.assert(
      fc.property(log, fc.nat(), (lines, told) => {
        const witness = witnessOf(lines.slice(0, 1 + (told % lines.length)));
        expect(verifyChain(lines, witness).ok).toBe(true);
      }),
    );
  });

  it('is whole however it was sorted, which is noticed', () => {
    fc.assert(
      fc.property(
        log.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        ([lines, sorted]) => {
          const ordered = [...lines].every((line, at) => line === sorted[at]);
          expect(verifyChain(sorted, witnessOf(lines))).toEqual({ ok: true, count: lines.length, sorted: !ordered });
        },
      ),
    );
  });
});

describe('whoever touches the log is found out', () => {
  const place = fc.nat();

  it('where they edit any field of any line', () => {
    const field = fc.constantFrom('when', 'what', 'counts', 'rules', 'hash');
    fc.assert(
      fc.property(log, place, field, (lines, at, name) => {
        const edited = lines.map((line, own) =>
          own === at % lines.length ? { ...line, [name]: `${line[name]} ` } : line,
        );
        expect(verifyChain(edited)).toEqual({ ok: false, line: (at % lines.length) + 1, why: 'changed' });
      }),
    );
  });

  it('where they move a word from one cell to the next', () => {
    const [line] = written([{ when: 'a', what: 'b\nc', counts: 'd', rules: 'e' }]);
    expect(verifyChain([{ ...(line as LogLine), what: 'b', counts: 'c\nd' }]).ok).toBe(false);
  });

  it('where they take a line out of the middle', () => {
    fc.assert(
      fc.property(log, place, (lines, at) => {
        fc.pre(lines.length > 1);
        const out = at % (lines.length - 1);
        const left = lines.filter((_, own) => own !== out);
        expect(verifyChain(left)).toEqual({ ok: false, line: out + 1, why: 'changed' });
      }),
    );
  });

  it('where they cut lines off its end, or empty it', () => {
    fc.assert(
      fc.property(log, place, (lines, at) => {
        const left = lines.slice(0, at % lines.length);
        expect(verifyChain(left, witnessOf(lines))).toEqual({ ok: false, line: left.length, why: 'cut-off' });
      }),
    );
  });

  it('where they put a line in, one that was copied too', () => {
    fc.assert(
      fc.property(log, place, place, fc.boolean(), fields, (lines, at, from, copied, made) => {
        const line = copied ? (lines[from % lines.length] as LogLine) : { ...made, hash: 'ab'.repeat(32) };
        const more = [...lines];
        more.splice(at % (lines.length + 1), 0, line);
        expect(verifyChain(more).ok).toBe(false);
      }),
    );
  });

  it('also after more lines were written below a cut', () => {
    fc.assert(
      fc.property(log, place, fields, (lines, at, next) => {
        const left = lines.slice(0, at % lines.length);
        const head = headOf(left, witnessOf(lines));
        const after = [...left, chained(head.hash, next)];
        expect(verifyChain(after, { count: head.count + 1, hash: after[left.length]?.hash ?? '' }).ok).toBe(false);
      }),
    );
  });
});

describe('what goes on', () => {
  it('after a log that was sorted follows its last line, not the lowest', () => {
    fc.assert(
      fc.property(log, fields, (lines, next) => {
        const sorted = [...lines].reverse();
        const { hash } = headOf(sorted, witnessOf(lines));
        expect(verifyChain([...sorted, chained(hash, next)]).ok).toBe(true);
      }),
    );
  });

  it('is an operation that was begun and not done', () => {
    const begun = (id: string) => line(whatText('deletion', 'x', { of: 'begun', id }), 'rows=3');
    const done = (id: string) => line(whatText('deletion', 'x', { of: 'done', id }), 'rows=3');
    expect(unfinishedOperation([], 'deletion')).toBeNull();
    expect(unfinishedOperation([begun('a1'), done('a1'), line(whatText('answers', 'x'), '')], 'deletion')).toBeNull();
    const stopping = line(whatText('stop-marketing', 'x', { of: 'begun', id: 'c3' }), 'rows=1');
    const lines = [stopping, begun('a1'), done('a1'), begun('b2')];
    expect(unfinishedOperation(lines, 'deletion')).toEqual({ id: 'b2', counts: 'rows=3' });
    expect(unfinishedOperation(lines, 'stop-marketing')).toEqual({ id: 'c3', counts: 'rows=1' });
    expect(unfinishedOperation(lines, 'answers')).toBeNull();
  });
});

describe('the counts of a line', () => {
  it('are numbers, and hashes of what is to be recognised later', () => {
    expect(countsText({ rows: 12, suppressed: 3, receipt: '00c0ffee' })).toBe('rows=12 suppressed=3 receipt=00c0ffee');
  });

  it.each([{ who: 'anna@example.lv' }, { 'anna@example.lv': 1 }, { who: '20000001 Anna' }, { rows: Number.NaN }])(
    'are refused where they might be clear text or nothing: %j',
    (counts) => {
      expect(() => countsText(counts as never)).toThrow('Not fit for the log');
    },
  );
});

/** Lines that were written one after the other. */
function written(all: readonly Omit<LogLine, 'hash'>[]): readonly LogLine[] {
  const lines: LogLine[] = [];
  for (const one of all) lines.push(chained(lines[lines.length - 1]?.hash ?? '', one));
  return lines;
}

function witnessOf(lines: readonly LogLine[]): LogWitness {
  return { count: lines.length, hash: lines[lines.length - 1]?.hash ?? '' };
}

function line(what: string, counts: string): LogLine {
  return { when: '', what, counts, rules: '', hash: '' };
}
