const PIECES = /<\?(!=|=)?([\s\S]*?)\?>/g;

// By what the page grows: literal text, values as they are, values escaped.
const PRINTER = { literal: '$page.literal', raw: '$page.raw', escaped: '$page.escaped' } as const;

/**
 * The script that a template stands for; it prints by setting properties of a variable `$page`. Each line of the template is a line of the script, which is why a comment to
 * the end of the line in a scriptlet swallows the rest of the line of the page.
 */
export function templateCode(template: string): string {
  let code = '';
  let done = 0;
  for (const found of template.matchAll(PIECES)) {
    const [whole, sign, script = ''] = found;
    code += literalCode(template.slice(done, found.index)) + scriptCode(sign, script);
    done = found.index + whole.length;
  }
  return code + literalCode(template.slice(done));
}

function literalCode(text: string): string {
  const lines = text.split(/(?<=\n)/);
  return lines.map((line) => (line === '' ? '' : `${PRINTER.literal} = ${quoted(line)};${lineEnd(line)}`)).join('');
}

function scriptCode(sign: string | undefined, script: string): string {
  if (sign === undefined) return `${script} `;
  return `${sign === '=' ? PRINTER.escaped : PRINTER.raw} = ${script} ; `;
}

function lineEnd(line: string): string {
  return line.endsWith('\n') ? '\n' : ' ';
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
