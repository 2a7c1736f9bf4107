import type { FilterCriteriaData } from '../../workbook';
import { criterionValues, plainCriterion } from './criterion';
import { memberNamed } from './enumeration';
import { BOOLEAN_CRITERIA } from './enums';
import { plainCriteria } from './plain-criteria';
import { type Methods, type ServiceClass, serve } from './service';

type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type CriteriaType = ReturnType<GoogleCriteria['getCriteriaType']>;
type Getters = Pick<GoogleCriteria, 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues' | 'copy'>;

/** A builder changes its criteria as its methods are called. */
interface Draft {
  criteria: FilterCriteriaData;
}

const GETTERS: Methods<Getters, Draft> = {
  getCriteriaType: {
    gives: ({ criteria: { criterion } }) =>
      (criterion ? memberNamed(BOOLEAN_CRITERIA, criterion.type) : null) as CriteriaType,
  },
  getCriteriaValues: { gives: ({ criteria: { criterion } }) => (criterion ? criterionValues(criterion) : []) },
  getHiddenValues: { gives: ({ criteria }) => Array.from(criteria.hiddenValues) },
  copy: { gives: ({ criteria }) => criteriaBuilder(criteria) },
};

const CRITERIA: ServiceClass<GoogleCriteria, Draft> = { name: 'FilterCriteria', methods: GETTERS };

const DAYS = ['Date', 'RelativeDate'];

const BUILDER: ServiceClass<GoogleBuilder, Draft> = {
  name: 'FilterCriteriaBuilder',
  methods: {
    ...GETTERS,
    setHiddenValues: {
      takes: ['String[]'],
      does: (draft, values) => {
        draft.criteria = { ...draft.criteria, hiddenValues: Array.from(values) };
      },
    },
    ...plainCriteria(when),
    whenDateAfter: { takes: DAYS, does: (draft, date) => whenDate(draft, 'DATE_AFTER', date) },
    whenDateBefore: { takes: DAYS, does: (draft, date) => whenDate(draft, 'DATE_BEFORE', date) },
    whenDateEqualTo: { takes: DAYS, does: (draft, date) => whenDate(draft, 'DATE_EQUAL_TO', date) },
    build: { gives: ({ criteria }) => criteriaObject(criteria) },
  },
};

/** What a column of a filter lets through, as the object that scripts hold. */
export function criteriaObject(criteria: FilterCriteriaData): GoogleCriteria {
  return serve(CRITERIA, { criteria });
}

export function criteriaBuilder(criteria: FilterCriteriaData): GoogleBuilder {
  return serve(BUILDER, { criteria });
}

/** The data of criteria that a script hands in. */
export function criteriaBehind(draft: Draft): FilterCriteriaData {
  return draft.criteria;
}

const FOREIGN: ServiceClass<GoogleCriteria, null> = { name: 'FilterCriteria', methods: {} };

/** Criteria of which only the file knows what they hide: they can be told from null and nothing more. */
export function foreignCriteria(): GoogleCriteria {
  return serve(FOREIGN, null);
}

function when(draft: Draft, type: string, ...args: unknown[]): void {
  draft.criteria = { ...draft.criteria, criterion: plainCriterion(type, args) };
}

function whenDate(draft: Draft, type: string, date: unknown): void {
  when(draft, date instanceof Date ? type : `${type}_RELATIVE`, date);
}
