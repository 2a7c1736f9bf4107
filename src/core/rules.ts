import type { CaseOf, Line } from './decision-table';
import type { LawId } from './law';
import type { Zone } from './zone';

/**
 * What a row comes down to on one channel. The order of precedence of the law is in `override`: it names the strongest of
 * the things that decide before anybody asks how the consent was given.
 */
export const ZONE_FACTS = {
  /** Strongest first; `none` opens the questions below. */
  override: ['erasure', 'restriction', 'opted-out', 'suppressed', 'declined', 'company-mailbox', 'child', 'none'],
  /** Reconfirmed on a day from 2016-05-24 to today, for this channel. */
  reconfirmed: ['yes', 'no'],
  /** A bought, scraped or partner list; else somebody other than the person gave the consent; else neither is known. */
  source: ['third-party', 'others-acted', 'ordinary'],
  preTicked: ['yes', 'no', 'unknown'],
  consent: ['yes', 'declined', 'not-given', 'unknown', 'unclear'],
  /** Whether the consent reaches this channel. */
  covered: ['yes', 'no'],
  /** E0 neither date nor known source, E1 one of them, E2 both, E3 both with the day and the wording kept. */
  evidence: ['E0', 'E1', 'E2', 'E3'],
  /** Whether the consent is certainly of the first GDPR day, 2018-05-25, or later. */
  era: ['gdpr', 'before'],
  /**
   * How the company goes about it: whether past messages offered an opt-out, then whether the internal procedure is valid,
   * then whether the conditions of the soft opt-in are met as well.
   */
  practice: ['not-offered', 'offer-unknown', 'no-procedure', 'in-order', 'in-order-soft'],
} as const;

export type ZoneFacts = typeof ZONE_FACTS;
export type ZoneCase = CaseOf<ZoneFacts>;

/** What a zone asks for, before deadlines, inactivity and other legal bases are looked at (see `actions.ts`). */
export const COURSES = [
  'keep',
  'use-under-procedure',
  'ask',
  'find-out',
  'adopt',
  'end',
  'restrict',
  'nothing',
] as const;
export type Course = (typeof COURSES)[number];

/** A rule: its id is the reason code that outsiders see, never reused and never renamed. Its sentences are in the texts. */
export interface Rule extends Line<ZoneFacts> {
  /** The line of the domain's order of precedence that it carries out. */
  readonly precedence: number;
  readonly zone: Zone;
  readonly course: Course;
  readonly law: readonly [LawId, ...LawId[]];
}

const asked = { override: ['none'], reconfirmed: ['no'] } as const;
const ownSource = { ...asked, source: ['others-acted', 'ordinary'] } as const;
const notPreTicked = { ...ownSource, preTicked: ['no', 'unknown'] } as const;
const consented = {
  ...asked,
  source: ['ordinary'],
  preTicked: ['no', 'unknown'],
  consent: ['yes'],
  covered: ['yes'],
} as const;
const shown = { ...consented, preTicked: ['no'], evidence: ['E2', 'E3'] } as const;
const oldOrIncomplete = [
  { ...shown, era: ['before'] },
  { ...shown, evidence: ['E2'], era: ['gdpr'] },
] as const;
const inOrder = ['in-order', 'in-order-soft'] as const;
const notSoft = ['not-offered', 'offer-unknown', 'no-procedure', 'in-order'] as const;

const withoutSoftOptIn = [
  { ...notPreTicked, practice: notSoft },
  { ...notPreTicked, source: ['others-acted'], practice: ['in-order-soft'] },
  { ...notPreTicked, source: ['ordinary'], covered: ['no'], practice: ['in-order-soft'] },
] as const;

/** Every rule of the zones. Exactly one governs any case; `test/proof` holds the table to it. */
export const RULES = [
  {
    id: 'erasure-requested',
    precedence: 1,
    law: ['gdpr-17-1'],
    when: [{ override: ['erasure'] }],
    zone: 'RED',
    course: 'end',
  },
  {
    id: 'restricted',
    precedence: 2,
    law: ['gdpr-18'],
    when: [{ override: ['restriction'] }],
    zone: 'RED',
    course: 'restrict',
  },
  {
    id: 'opted-out',
    precedence: 3,
    law: ['gdpr-7-3', 'gdpr-21-3'],
    when: [{ override: ['opted-out'] }],
    zone: 'RED',
    course: 'end',
  },
  {
    id: 'suppressed',
    precedence: 4,
    law: ['gdpr-21-3'],
    when: [{ override: ['suppressed'] }],
    zone: 'RED',
    course: 'end',
  },
  {
    id: 'declined',
    precedence: 5,
    law: ['gdpr-6-1-a', 'eprivacy-13-1'],
    // The second line: a later reconfirmation lifted the refusal, but is too old to count by itself. The refusal stands.
    when: [{ override: ['declined'] }, { ...notPreTicked, consent: ['declined'] }],
    zone: 'RED',
    course: 'end',
  },
  {
    id: 'company-mailbox',
    precedence: 5.5,
    law: ['eprivacy-13-5'],
    when: [{ override: ['company-mailbox'] }],
    zone: 'OUT',
    course: 'nothing',
  },
  {
    id: 'child',
    precedence: 6,
    law: ['gdpr-8-1'],
    when: [{ override: ['child'] }],
    zone: 'RED',
    course: 'ask',
  },
  {
    id: 'reconfirmed',
    precedence: 7,
    law: ['gdpr-6-1-a', 'gdpr-7-1'],
    when: [{ override: ['none'], reconfirmed: ['yes'] }],
    zone: 'GREEN',
    course: 'keep',
  },
  {
    id: 'third-party-list',
    precedence: 8,
    law: ['gdpr-4-11', 'eprivacy-13-1'],
    when: [{ ...asked, source: ['third-party'] }],
    zone: 'RED',
    course: 'end',
  },
  {
    id: 'pre-ticked',
    precedence: 9,
    law: ['gdpr-4-11', 'gdpr-recital-32', 'cjeu-planet49'],
    when: [{ ...ownSource, preTicked: ['yes'] }],
    zone: 'RED',
    course: 'ask',
  },
  {
    id: 'not-own-act',
    precedence: 10,
    law: ['gdpr-4-11', 'cjeu-orange-romania'],
    when: [{ ...notPreTicked, source: ['others-acted'], consent: ['yes'] }],
    zone: 'RED',
    course: 'ask',
  },
  {
    id: 'channel-not-covered',
    precedence: 11,
    law: ['gdpr-4-11', 'eprivacy-13-1'],
    when: [{ ...notPreTicked, source: ['ordinary'], consent: ['yes'], covered: ['no'] }],
    zone: 'RED',
    course: 'ask',
  },
  {
    id: 'fresh-consent',
    precedence: 12,
    law: ['gdpr-6-1-a', 'gdpr-7-1'],
    when: [{ ...shown, evidence: ['E3'], era: ['gdpr'] }],
    zone: 'GREEN',
    course: 'keep',
  },
  {
    id: 'old-consent',
    precedence: 13,
    law: ['gdpr-recital-171', 'gdpr-7-1'],
    when: [{ ...shown, era: ['before'], practice: inOrder }],
    zone: 'GREY',
    course: 'use-under-procedure',
  },
  {
    id: 'incomplete-proof',
    precedence: 13,
    law: ['gdpr-5-2', 'gdpr-7-1'],
    when: [{ ...shown, evidence: ['E2'], era: ['gdpr'], practice: inOrder }],
    zone: 'GREY',
    course: 'use-under-procedure',
  },
  {
    id: 'soft-opt-in',
    precedence: 14,
    law: ['eprivacy-13-2'],
    when: [
      // Not for a row that others filled in or whose consent is for other channels: were its consent known, it would be RED.
      {
        ...notPreTicked,
        source: ['ordinary'],
        consent: ['not-given', 'unknown'],
        covered: ['yes'],
        practice: ['in-order-soft'],
      },
      { ...consented, evidence: ['E0', 'E1'], practice: ['in-order-soft'] },
      { ...consented, evidence: ['E2', 'E3'], preTicked: ['unknown'], practice: ['in-order-soft'] },
    ],
    zone: 'GREY',
    course: 'use-under-procedure',
  },
  {
    id: 'unclear-answer',
    precedence: 15,
    law: ['gdpr-4-11'],
    when: [{ ...notPreTicked, consent: ['unclear'] }],
    zone: 'RED',
    course: 'find-out',
  },
  {
    id: 'no-proof',
    precedence: 16,
    law: ['gdpr-7-1', 'edpb-consent'],
    when: [{ ...consented, evidence: ['E0', 'E1'], practice: notSoft }],
    zone: 'RED',
    course: 'find-out',
  },
  {
    id: 'form-unknown',
    precedence: 17,
    law: ['gdpr-7-1', 'gdpr-recital-32', 'cjeu-planet49'],
    when: [{ ...consented, evidence: ['E2', 'E3'], preTicked: ['unknown'], practice: notSoft }],
    zone: 'RED',
    course: 'find-out',
  },
  {
    id: 'opt-out-not-offered',
    precedence: 18,
    law: ['gdpr-7-3', 'gdpr-21-2'],
    when: oldOrIncomplete.map((condition) => ({ ...condition, practice: ['not-offered'] as const })),
    zone: 'RED',
    course: 'find-out',
  },
  {
    id: 'opt-out-unknown',
    precedence: 19,
    law: ['gdpr-5-2', 'gdpr-7-3'],
    when: oldOrIncomplete.map((condition) => ({ ...condition, practice: ['offer-unknown'] as const })),
    zone: 'RED',
    course: 'find-out',
  },
  {
    id: 'procedure-missing',
    precedence: 20,
    law: ['gdpr-5-2', 'gdpr-24-2'],
    when: oldOrIncomplete.map((condition) => ({ ...condition, practice: ['no-procedure'] as const })),
    zone: 'RED',
    course: 'adopt',
  },
  {
    id: 'no-consent',
    precedence: 21,
    law: ['gdpr-6-1-a', 'eprivacy-13-1'],
    when: withoutSoftOptIn.map((condition) => ({ ...condition, consent: ['not-given'] as const })),
    zone: 'RED',
    course: 'ask',
  },
  {
    id: 'consent-unknown',
    precedence: 22,
    law: ['gdpr-7-1', 'gdpr-25'],
    when: withoutSoftOptIn.map((condition) => ({ ...condition, consent: ['unknown'] as const })),
    zone: 'RED',
    course: 'ask',
  },
] as const satisfies readonly Rule[];

export type ReasonCode = (typeof RULES)[number]['id'];
