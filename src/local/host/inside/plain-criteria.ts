/**
 * The conditions on texts, numbers and empty cells, which filters and conditional formats have alike.
 *
 * @param when keeps a condition in what is being built.
 */
export function plainCriteria<Draft>(when: (draft: Draft, type: string, ...args: unknown[]) => void) {
  const bare = (type: string) => ({ does: (draft: Draft) => when(draft, type) });
  const ofText = (type: string) => ({
    takes: ['String'],
    does: (draft: Draft, text: string) => when(draft, type, text),
  });
  const ofNumber = (type: string) => ({
    takes: ['Number'],
    does: (draft: Draft, number: number) => when(draft, type, number),
  });
  const ofNumbers = (type: string) => ({
    takes: ['Number, Number'],
    does: (draft: Draft, start: number, end: number) => when(draft, type, start, end),
  });
  return {
    whenCellEmpty: bare('CELL_EMPTY'),
    whenCellNotEmpty: bare('CELL_NOT_EMPTY'),
    whenTextContains: ofText('TEXT_CONTAINS'),
    whenTextDoesNotContain: ofText('TEXT_DOES_NOT_CONTAIN'),
    whenTextEqualTo: ofText('TEXT_EQUAL_TO'),
    whenTextStartsWith: ofText('TEXT_STARTS_WITH'),
    whenTextEndsWith: ofText('TEXT_ENDS_WITH'),
    whenNumberEqualTo: ofNumber('NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: ofNumber('NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: ofNumber('NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: ofNumber('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: ofNumber('NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: ofNumber('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenNumberBetween: ofNumbers('NUMBER_BETWEEN'),
    whenNumberNotBetween: ofNumbers('NUMBER_NOT_BETWEEN'),
  };
}
