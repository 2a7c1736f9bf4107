import type { ConditionalFormat } from '../../workbook';
import { areaReference, parseAreas } from './cell-reference';
import { fileFormula } from './file-formula';
import type { StyleSheet } from './style-sheet';
import { attributeOf, contentOf, elementOf, elementsOf, escapeXml, unescapeXml, withAttribute } from './xml-text';

/** A rule that only its file understands. */
interface ForeignRule {
  readonly xml: string;
}

/** The conditional formats of a sheet, the strongest first. */
export function readConditionalFormats(sections: string, styles: StyleSheet): ConditionalFormat[] {
  return elementsOf(sections, 'conditionalFormatting')
    .flatMap((section) => {
      const areas = parseAreas(attributeOf(section, 'sqref') ?? '');
      return elementsOf(contentOf(section), 'cfRule').map((rule) => ({
        priority: Number(attributeOf(rule, 'priority') ?? 0),
        format: readRule(rule, areas, styles),
      }));
    })
    .sort((one, other) => one.priority - other.priority)
    .map(({ format }) => format);
}

function readRule(rule: string, areas: ConditionalFormat['areas'], styles: StyleSheet): ConditionalFormat {
  const style = styles.conditionalStyleOf(Number(attributeOf(rule, 'dxfId') ?? -1));
  const formula = elementOf(rule, 'formula');
  if (attributeOf(rule, 'type') !== 'expression' || formula === undefined)
    return { areas, style, foreign: { xml: rule } };
  return { areas, formula: `=${unescapeXml(contentOf(formula))}`, style };
}

/** The formats as the file holds them. A formula that Excel does not know shows nothing there, and is left out. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  styles: StyleSheet,
  ownFormulas: ReadonlySet<string>,
): string {
  return formats
    .map((format, index) => {
      const rule = ruleXml(format, index + 1, styles, ownFormulas);
      const areas = format.areas.map(areaReference).join(' ');
      return rule === '' || areas === ''
        ? ''
        : `<conditionalFormatting sqref="${areas}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

function ruleXml(
  { formula, style, foreign }: ConditionalFormat,
  priority: number,
  styles: StyleSheet,
  ownFormulas: ReadonlySet<string>,
): string {
  if (formula === undefined) return isForeign(foreign) ? withAttribute(foreign.xml, 'priority', String(priority)) : '';
  const text = ownFormulas.has(formula) ? formula.slice(1) : fileFormula(formula);
  if (text === undefined) return '';
  const dxf = styles.conditionalFormatOf(style);
  return `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${escapeXml(text)}</formula></cfRule>`;
}

function isForeign(foreign: unknown): foreign is ForeignRule {
  return typeof foreign === 'object' && foreign !== null && 'xml' in foreign && typeof foreign.xml === 'string';
}
