import Papa from 'papaparse';

type Delimiter = ';' | ',' | '\t' | '|';

const CANDIDATES = [';', '\t', ',', '|'] as const;
const LINES_LOOKED_AT = 50;

/** A first line `sep=;`, which Excel reads and does not show. */
const DECLARATION = /^sep=([;,\t|])(?:\n|$)/i;

/** What separates the cells, and the text without the line that declares it. */
export function findDelimiter(text: string): { readonly delimiter: Delimiter; readonly body: string } {
  const declared = DECLARATION.exec(text);
  if (declared) return { delimiter: declared[1] as Delimiter, body: text.slice(declared[0].length) };
  const best = CANDIDATES.map((delimiter) => ({ delimiter, score: score(text, delimiter) })).reduce((winner, next) =>
    next.score > winner.score ? next : winner,
  );
  return { delimiter: best.delimiter, body: text };
}

/**
 * How many columns the first line has, times how many of the next lines agree with it. The first line counts because
 * prices, addresses and notes hold commas, and titles do not.
 */
function score(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: LINES_LOOKED_AT,
    skipEmptyLines: true,
  });
  const columns = data[0]?.length ?? 0;
  if (columns < 2) return 0;
  return (columns - 1) * (data.filter(({ length }) => length === columns).length / data.length);
}
