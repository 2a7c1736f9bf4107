import type { SheetData } from '../../workbook';
import { areaReference, parseAreas } from './cell-reference';
import { attributeOf, contentOf, elementsOf } from './xml-text';

/** The filter of a sheet and the columns whose criteria hide rows. */
export function readFilter(section: string): SheetData['filter'] {
  const area = parseAreas(attributeOf(section, 'ref') ?? '')[0];
  if (area === undefined) return null;
  const columns = elementsOf(section, 'filterColumn')
    .filter((element) => contentOf(element) !== '')
    .map((element) => area.column + Number(attributeOf(element, 'colId')));
  return { area, hidingColumns: columns };
}

/** The section for a filter that was moved, set or taken away. Criteria stay with their columns. */
export function filterXml(section: string, filter: SheetData['filter']): string {
  if (filter === null) return '';
  const criteria = elementsOf(section, 'filterColumn').filter((element) =>
    filter.hidingColumns.includes(filter.area.column + Number(attributeOf(element, 'colId'))),
  );
  return `<autoFilter ref="${areaReference(filter.area)}">${criteria.join('')}</autoFilter>`;
}
