import type { ConditionalFormat } from '../../workbook';
import { areaReference, parseAreas } from './cell-reference';
import { fileFormula } from './file-formula';
import type { StyleSheet } from './style-sheet';
import { attributeOf, contentOf, elementOf, elementsOf, escapeXml, unescapeXml, withAttribute } from './xml-text';

/** A rule as its file has it: what only the file understands of it is kept as long as nobody changes the rest. */
interface ForeignRule {
  readonly xml: string;
  readonly formula?: string;
  readonly style?: ConditionalFormat['style'];
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
  const text = `=${unescapeXml(contentOf(formula))}`;
  return { areas, formula: text, style, foreign: { xml: rule, formula: text, style } };
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
  const isUntouched =
    isForeign(foreign) && foreign.formula === formula && (formula === undefined || foreign.style === style);
  if (isUntouched) return withAttribute(foreign.xml, 'priority', String(priority));
  if (formula === undefined) return '';
  const text = ownFormulas.has(formula) ? formula.slice(1) : fileFormula(formula);
  if (text === undefined) return '';
  const dxf = styles.conditionalFormatOf(style);
  return `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${escapeXml(text)}</formula></cfRule>`;
}

function isForeign(foreign: unknown): foreign is ForeignRule {
  return typeof foreign === 'object' && foreign !== null && 'xml' in foreign && typeof foreign.xml === 'string';
}
