import { columnLetters } from './cell-reference';
import { attributeOf, contentOf, elementsOf, escapeCellText } from './xml-text';

export const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

interface Place {
  readonly reference: string;
  readonly row: number;
  readonly column: number;
}

/** The comments part for these notes. A comment whose text did not change stays as the file wrote it. */
export function commentsXml(
  original: string | undefined,
  notes: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): string {
  const written = new Map(
    elementsOf(original ?? '', 'comment').map((element) => [attributeOf(element, 'ref') ?? '', element]),
  );
  const authors = elementsOf(contentOf(elementsOf(original ?? '', 'authors')[0] ?? ''), 'author');
  const all = authors.length > 0 ? authors : ['<author></author>'];
  const comments = [...notes].map(([key, note]) => {
    const { reference } = placeOf(key);
    const kept = before.get(key) === note ? written.get(reference) : undefined;
    return (
      kept ??
      `<comment ref="${reference}" authorId="0"><text><r><t xml:space="preserve">${escapeCellText(note)}</t></r></text></comment>`
    );
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>${all.join('')}</authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** The shapes that show the notes, which Excel cannot do without. */
export function commentShapes(notes: ReadonlyMap<string, string>): string {
  const shapes = [...notes.keys()].map((key, index) => shape(placeOf(key), index + 1));
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}

function shape({ row, column }: Place, number: number): string {
  const anchor = [column + 1, 15, row, 2, column + 4, 31, row + 5, 4].join(', ');
  return `<v:shape id="_x0000_s${1024 + number}" type="#_x0000_t202" style="position:absolute;width:160pt;height:80pt;z-index:${number};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

function placeOf(key: string): Place {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column, reference: `${columnLetters(column)}${row + 1}` };
}
