import type {
  Happening,
  SheetShown,
  ShownCell,
  WorkbookChange,
  WorkbookView,
} from '../../../src/local/workbench/protocol';

type Kind = Happening['kind'];
export type HappeningOf<K extends Kind> = Extract<Happening, { readonly kind: K }>;

/** A page that is connected, with the workbook as it knows it. */
export interface Page {
  /** Everything heard so far. */
  readonly heard: readonly Happening[];
  /** Answers the first happening from the given place on that is wanted, waiting for it if need be. */
  readonly until: <K extends Kind>(
    kind: K,
    isWanted?: (happening: HappeningOf<K>) => boolean,
    from?: number,
  ) => Promise<HappeningOf<K>>;
  /** The workbook: as it was opened, with all changes carried out. */
  readonly workbook: () => WorkbookView;
  readonly text: (sheet: string, row: number, column: number) => string;
  /** True when the server has ended the stream. */
  readonly hasEnded: Promise<void>;
  readonly leave: () => void;
}

/** Connects a page and waits until it knows the workbook and what stands around it. */
export async function connect(address: string): Promise<Page> {
  const heard: Happening[] = [];
  const listeners = new Set<() => void>();
  const leaving = new AbortController();
  const answer = await fetch(`${address}events`, { signal: leaving.signal });
  if (!answer.body) throw new Error('The stream has no body.');
  const hasEnded = listen(answer.body, (happening) => {
    heard.push(happening);
    for (const listener of [...listeners]) listener();
  });
  const until: Page['until'] = (kind, isWanted = () => true, from = 0) =>
    new Promise((resolve) => {
      let at = from;
      const look = (): void => {
        for (; at < heard.length; at += 1) {
          const happening = heard[at];
          if (happening?.kind !== kind || !isWanted(happening as HappeningOf<typeof kind>)) continue;
          listeners.delete(look);
          resolve(happening as HappeningOf<typeof kind>);
          return;
        }
      };
      listeners.add(look);
      look();
    });
  await until('running');
  const workbook = (): WorkbookView => heard.reduce<WorkbookView | null>(known, null) as WorkbookView;
  return {
    heard,
    until,
    workbook,
    text(name, row, column) {
      const sheet = workbook().sheets.find((one) => one.name === name);
      return sheet?.cells[row]?.[column]?.[0] ?? '';
    },
    hasEnded,
    leave: () => leaving.abort(),
  };
}

async function listen(body: ReadableStream<Uint8Array>, hear: (happening: Happening) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of body) {
      const messages = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) if (message.startsWith('data: ')) hear(JSON.parse(message.slice(6)));
    }
  } catch {
    // The page left.
  }
}

function known(workbook: WorkbookView | null, happening: Happening): WorkbookView | null {
  if (happening.kind === 'workbook') return happening.workbook;
  if (happening.kind !== 'changes' || !workbook) return workbook;
  return happening.changes.reduce(withChange, workbook);
}

/** A workbook with a change carried out, as a page does it. */
export function withChange(workbook: WorkbookView, change: WorkbookChange): WorkbookView {
  const { sheets } = workbook;
  switch (change.change) {
    case 'looks':
      return { ...workbook, looks: [...workbook.looks, ...change.looks] };
    case 'removed':
      return { ...workbook, sheets: sheets.filter(({ id }) => id !== change.sheetId) };
    case 'front':
      return { ...workbook, activeSheetId: change.sheetId };
    case 'frame': {
      const cells = sheets.find(({ id }) => id === change.sheet.id)?.cells ?? [];
      const others = sheets.filter(({ id }) => id !== change.sheet.id);
      return {
        ...workbook,
        sheets: [...others.slice(0, change.at), { ...change.sheet, cells }, ...others.slice(change.at)],
      };
    }
    case 'cells':
      return {
        ...workbook,
        sheets: sheets.map((sheet) =>
          sheet.id === change.sheetId ? { ...sheet, cells: withCells(sheet, change) } : sheet,
        ),
      };
  }
}

function withCells(
  { cells }: SheetShown,
  { row, column, rows, columns, cells: changed }: Extract<WorkbookChange, { readonly change: 'cells' }>,
): readonly (readonly ShownCell[])[] {
  const lines = Array.from({ length: Math.max(cells.length, row + rows) }, (_, at) => [...(cells[at] ?? [])]);
  for (let down = 0; down < rows; down += 1) {
    const line = lines[row + down] ?? [];
    for (let right = 0; right < columns; right += 1) {
      while (line.length < column + right) line.push(null);
      line[column + right] = changed[down]?.[right] ?? null;
    }
    while (line.length > 0 && (line.at(-1) ?? null) === null) line.pop();
  }
  while (lines.at(-1)?.length === 0) lines.pop();
  return lines;
}
