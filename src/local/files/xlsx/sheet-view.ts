import { columnLetters } from './cell-reference';
import { contentOf, elementOf } from './xml-text';

interface Frozen {
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** The views of a sheet with these rows and columns held in place. */
export function sheetViewsXml(views: string, frozen: Frozen): string {
  const section = views || '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const view = elementOf(section, 'sheetView') ?? '<sheetView workbookViewId="0"/>';
  const tag = view.slice(0, view.indexOf('>')).replace(/\/$/, '');
  const kept = contentOf(view).replace(/<(pane|selection)(?=[\s/>])[^>]*\/>/g, '');
  return section.replace(view, () => `${tag}>${paneXml(frozen)}${kept}</sheetView>`);
}

function paneXml({ frozenRows, frozenColumns }: Frozen): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''}`;
  const corner = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}
