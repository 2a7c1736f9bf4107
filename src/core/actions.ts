import type { CaseOf, Line } from './decision-table';
import { COURSES } from './rules';

/** The action codes as outsiders see them, never renamed. */
export type ActionCode =
  | 'KEEP'
  | 'KEEP_UNDER_PROCEDURE'
  | 'RECONFIRM'
  | 'ASK_ANOTHER_WAY'
  | 'FIND_OUT'
  | 'ADOPT_PROCEDURE'
  | 'STOP_MARKETING'
  | 'DELETE'
  | 'RESTRICT'
  | 'NONE';

/** What decides the action once the zone's rule has said what it asks for. */
export const ACTION_FACTS = {
  course: COURSES,
  strategy: ['GREY', 'GREEN'],
  /** Of the campaign that asks for consent again; none set is `open`. */
  deadline: ['open', 'passed'],
  /** `due` up to 90 days past the company's limit of inactivity, `overdue` after that. */
  inactivity: ['active', 'due', 'overdue'],
  /** Whether something other than this consent allows the data to be kept. */
  otherGround: ['yes', 'no'],
} as const;

export type ActionFacts = typeof ACTION_FACTS;
export type ActionCase = CaseOf<ActionFacts>;

/** A line of the table of actions. */
export interface ActionLine extends Line<ActionFacts> {
  readonly id: ActionCode;
}

/** What leaves nothing but to stop: an end, an ask that came to nothing, a relation that has gone to sleep. */
const over = [
  { course: ['end'] },
  { course: ['keep', 'use-under-procedure'], inactivity: ['overdue'] },
  { course: ['ask', 'find-out', 'adopt'], inactivity: ['due', 'overdue'] },
  { course: ['ask'], deadline: ['passed'], inactivity: ['active'] },
  { course: ['use-under-procedure'], strategy: ['GREEN'], deadline: ['passed'], inactivity: ['active', 'due'] },
] as const;

/** Every line of the table of actions. Exactly one governs any case; `test/proof` holds the table to it. */
export const ACTIONS = [
  { id: 'NONE', when: [{ course: ['nothing'] }] },
  { id: 'RESTRICT', when: [{ course: ['restrict'] }] },
  { id: 'KEEP', when: [{ course: ['keep'], inactivity: ['active'] }] },
  {
    id: 'KEEP_UNDER_PROCEDURE',
    when: [{ course: ['use-under-procedure'], strategy: ['GREY'], inactivity: ['active'] }],
  },
  {
    id: 'RECONFIRM',
    when: [
      { course: ['use-under-procedure'], strategy: ['GREEN'], deadline: ['open'], inactivity: ['active', 'due'] },
      { course: ['use-under-procedure'], strategy: ['GREY'], inactivity: ['due'] },
      { course: ['keep'], inactivity: ['due'] },
    ],
  },
  { id: 'ASK_ANOTHER_WAY', when: [{ course: ['ask'], deadline: ['open'], inactivity: ['active'] }] },
  // A missing fact or a practice to be mended is never a reason to delete, whatever the deadline.
  { id: 'FIND_OUT', when: [{ course: ['find-out'], inactivity: ['active'] }] },
  { id: 'ADOPT_PROCEDURE', when: [{ course: ['adopt'], inactivity: ['active'] }] },
  { id: 'STOP_MARKETING', when: over.map((condition) => ({ ...condition, otherGround: ['yes'] as const })) },
  { id: 'DELETE', when: over.map((condition) => ({ ...condition, otherGround: ['no'] as const })) },
] as const satisfies readonly ActionLine[];
