import type { Validation } from '../../workbook';
import { areaReference, parseAreas } from './cell-reference';
import { attributeOf, contentOf, elementOf, elementsOf, escapeXml, unescapeXml, withAttribute } from './xml-text';

/** Excel calls a file damaged whose list or help is longer. */
const LONGEST = 255;
const CHECKBOX = ['TRUE', 'FALSE'];

/** What may be typed where. A rule over several areas is one entry for each. */
export function readValidations(section: string): Validation[] {
  return elementsOf(section, 'dataValidation').flatMap((element) =>
    parseAreas(attributeOf(element, 'sqref') ?? '').map((area) => ({ area, ...readRule(element) })),
  );
}

function readRule(element: string): Omit<Validation, 'area'> {
  const formula = elementOf(element, 'formula1');
  const list = formula === undefined ? undefined : /^"(.*)"$/s.exec(unescapeXml(contentOf(formula)))?.[1];
  if (attributeOf(element, 'type') !== 'list' || list === undefined)
    return { kind: 'foreign', foreign: { xml: element } };
  const values = list.split(',').map((value) => value.trim());
  const helpText = attributeOf(element, 'prompt');
  const style = attributeOf(element, 'errorStyle') ?? 'stop';
  return {
    kind: values.join() === CHECKBOX.join() ? 'checkbox' : 'list',
    values,
    allowInvalid: style !== 'stop' || attributeOf(element, 'showErrorMessage') !== '1',
    ...(helpText !== undefined && { helpText }),
  };
}

/** The rules as the file holds them; those over the same kind of value share nothing. */
export function validationsXml(validations: readonly Validation[]): string {
  const elements = validations.map(ruleXml).filter((xml) => xml !== '');
  return elements.length === 0
    ? ''
    : `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
}

function ruleXml({ area, kind, values = [], allowInvalid = false, helpText, foreign }: Validation): string {
  const place = areaReference(area);
  if (kind === 'foreign') return isForeign(foreign) ? withAttribute(foreign.xml, 'sqref', place) : '';
  const list = (kind === 'checkbox' ? CHECKBOX : values).join(',');
  const help = helpText ? ` showInputMessage="1" prompt="${escapeXml(helpText.slice(0, LONGEST))}"` : '';
  // A value with a comma, or too many values, cannot stand in a file's list: the help alone stays.
  const fits =
    list !== '' && list.length <= LONGEST && !list.includes('"') && !values.some((value) => value.includes(','));
  if (!fits) return help === '' ? '' : `<dataValidation type="none" allowBlank="1"${help} sqref="${place}"/>`;
  const refusal = `errorStyle="${allowInvalid ? 'warning' : 'stop'}" showErrorMessage="1"`;
  return `<dataValidation type="list" allowBlank="1" ${refusal}${help} sqref="${place}"><formula1>${escapeXml(`"${list}"`)}</formula1></dataValidation>`;
}

function isForeign(foreign: unknown): foreign is { readonly xml: string } {
  return typeof foreign === 'object' && foreign !== null && 'xml' in foreign && typeof foreign.xml === 'string';
}
