/** How sure it is that Sheets does so, from the surest on. */
export const CERTAINTIES = ['documented', 'compared with the live host', 'reported', 'unconfirmed'];

/** A line of the page: what Sheets does, how sure that is, where it is known from, and which tests hold the host to it. */
export interface BehaviourRow {
  readonly theme: string;
  readonly behaviour: string;
  readonly certainty: string;
  readonly sources: readonly string[];
  /** As the page names them: `local/host/grid.test.ts › A sheet › can come at a place counted from 0`. */
  readonly tests: readonly string[];
}

// A bar within a cell is written with a backslash.
const BAR = /(?<!\\)\|/;

/** The rows of the tables of a page in Markdown, without the lines that head them. */
export function behaviourRows(markdown: string): readonly BehaviourRow[] {
  let theme = '';
  return markdown.split('\n').flatMap((line): BehaviourRow[] => {
    if (line.startsWith('#')) theme = line.replace(/^#+ /, '');
    if (!line.startsWith('| ') || /^\| (?:---|Sheets\b)/.test(line)) return [];
    const [behaviour = '', certainty = '', sources = '', tests = ''] = line.slice(1, -1).split(BAR).map(plain);
    return [
      {
        theme,
        behaviour,
        certainty,
        sources: Array.from(sources.matchAll(/\]\((https:\/\/[^)\s]+)\)/g), ([, address]) => address ?? ''),
        tests: Array.from(tests.matchAll(/`([^`]+)`/g), ([, name]) => name ?? ''),
      },
    ];
  });
}

function plain(cell: string): string {
  return cell.trim().replaceAll('\\|', '|');
}
