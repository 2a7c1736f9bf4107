import type { Channel } from './channel';
import type { Day } from './day';
import type { CustomerFacts, OptOut } from './facts';
import { type PartialDate, pastOrNull } from './partial-date';

/** An act of consent that can be proven to the day: what lifts an earlier opt-out, and a reconfirmation an earlier refusal. */
export interface ProvenAct {
  /** The earliest day that it can be of: of two readings the worse. */
  readonly day: Day;
  readonly channels: readonly Channel[];
  readonly reconfirmation: boolean;
}

/** A recorded no. A refused reconfirmation is never lifted; a no in the consent column is, by a later reconfirmation. */
export interface Refusal {
  readonly channel: Channel | null;
  readonly date: PartialDate | null;
  readonly final: boolean;
}

/** An entry of the suppression list that matches an address of the person. */
export type Suppression = OptOut;

/** What one person has said, in whichever of the rows it is written down. It counts for each of them. */
export interface Person {
  readonly optOuts: readonly OptOut[];
  readonly suppressions: readonly Suppression[];
  readonly refusals: readonly Refusal[];
  readonly acts: readonly ProvenAct[];
  readonly erasureRequested: boolean;
  readonly restrictionRequested: boolean;
}

const NO_REFUSALS: readonly Refusal[] = [];
const NO_ACTS: readonly ProvenAct[] = [];

/** A person who has said nothing that is written down. */
const SILENT: Person = {
  optOuts: [],
  suppressions: [],
  refusals: NO_REFUSALS,
  acts: NO_ACTS,
  erasureRequested: false,
  restrictionRequested: false,
};

/** What a row by itself says of its person. */
export function personOf(
  facts: CustomerFacts,
  inUse: readonly Channel[],
  today: Day,
  suppressions: readonly Suppression[],
): Person {
  const { optOuts, erasureRequested, restrictionRequested } = facts;
  const refusals = refusalsOf(facts);
  const acts = actsOf(facts, inUse, today);
  const said = optOuts.length + suppressions.length + refusals.length + acts.length;
  if (said === 0 && !erasureRequested && !restrictionRequested) return SILENT;
  return { optOuts, suppressions, refusals, acts, erasureRequested, restrictionRequested };
}

/**
 * One person from several rows. Of what weighs the same only the weightiest is kept, so that an address in thousands of rows
 * ("none@example.com") costs no more than one in two.
 */
export function merged(people: readonly Person[]): Person {
  return {
    optOuts: weightiest(
      people.flatMap(({ optOuts }) => optOuts),
      byChannel,
      isLaterOptOut,
    ),
    suppressions: weightiest(
      people.flatMap(({ suppressions }) => suppressions),
      byChannel,
      isLaterOptOut,
    ),
    refusals: weightiest(
      people.flatMap(({ refusals }) => refusals),
      ({ channel, final }) => `${channel} ${final}`,
      isLaterRefusal,
    ),
    acts: weightiest(
      people.flatMap(({ acts }) => acts),
      ({ channels, reconfirmation }) => `${channels.join()} ${reconfirmation}`,
      (one, than) => one.day > than.day,
    ),
    erasureRequested: people.some(({ erasureRequested }) => erasureRequested),
    restrictionRequested: people.some(({ restrictionRequested }) => restrictionRequested),
  };
}

/** A person together with what others who may be the same refuse; what these permit stays theirs. */
export function withRestrictionsOf(person: Person, others: readonly Person[]): Person {
  return others.length === 0 ? person : { ...merged([person, ...others]), acts: person.acts };
}

function weightiest<T>(
  all: readonly T[],
  kindOf: (one: T) => string,
  outweighs: (one: T, than: T) => boolean,
): readonly T[] {
  const kept = new Map<string, T>();
  for (const one of all) {
    const kind = kindOf(one);
    const before = kept.get(kind);
    if (before === undefined || outweighs(one, before)) kept.set(kind, one);
  }
  return [...kept.values()];
}

function byChannel({ channel }: OptOut): string {
  return String(channel);
}

/** An opt-out without a day beats every consent, so every other opt-out too. */
function isLaterOptOut(one: OptOut, than: OptOut): boolean {
  if (one.date === null || than.date === null) return than.date !== null;
  return one.date.latest > than.date.latest;
}

/** A refusal without a day counts as the earlier one. */
function isLaterRefusal(one: Refusal, than: Refusal): boolean {
  return one.date !== null && (than.date === null || one.date.latest > than.date.latest);
}

/** Whether an objection for the channel stands: one that no later proven act of consent has lifted (domain: lines 3, 4). */
export function objects(objections: readonly OptOut[], acts: readonly ProvenAct[], channel: Channel): boolean {
  return objections.some(
    (objection) =>
      (objection.channel === null || objection.channel === channel) &&
      !acts.some((act) => act.channels.includes(channel) && isLater(act.day, objection.date)),
  );
}

/** Whether a refusal for the channel stands: one that no later reconfirmation has lifted (domain: line 5). */
export function refuses(person: Person, channel: Channel): boolean {
  return person.refusals.some(
    ({ channel: only, date, final }) =>
      (only === null || only === channel) &&
      (final ||
        !person.acts.some(
          (act) =>
            // An undated no in the consent column counts as the earlier one.
            act.reconfirmation && act.channels.includes(channel) && (date === null || act.day > date.latest),
        )),
  );
}

/** The channels that a reconfirmation of the row reaches, of those in use or named by the row. */
export function reconfirmedChannels(facts: CustomerFacts, inUse: readonly Channel[]): readonly Channel[] {
  if (facts.channels !== null) return facts.channels;
  const apart = facts.consents.filter(({ channel }) => channel !== null);
  if (apart.length === 0 || facts.consents.some(({ channel }) => channel === null)) return inUse;
  // With a consent column for each channel, a reconfirmation renews what was consented to and nothing more.
  return apart.flatMap(({ channel, answer }) => (channel !== null && answer === 'yes' ? [channel] : []));
}

function refusalsOf({ consents, declinedElsewhere, reconfirmed, reconfirmedOn }: CustomerFacts): readonly Refusal[] {
  let refusals: readonly Refusal[] = NO_REFUSALS;
  for (const { channel, answer, date } of consents) {
    if (answer === 'declined') refusals = [...refusals, { channel, date, final: false }];
  }
  for (const channel of declinedElsewhere) refusals = [...refusals, { channel, date: null, final: false }];
  return reconfirmed === 'no' ? [...refusals, { channel: null, date: reconfirmedOn, final: true }] : refusals;
}

function actsOf(facts: CustomerFacts, inUse: readonly Channel[], today: Day): readonly ProvenAct[] {
  const reconfirmed = dayOfAct(facts.reconfirmed === 'yes' ? facts.reconfirmedOn : null, today);
  let acts: readonly ProvenAct[] =
    reconfirmed === null
      ? NO_ACTS
      : [{ day: reconfirmed, channels: reconfirmedChannels(facts, inUse), reconfirmation: true }];
  if (!provesConsents(facts)) return acts;
  for (const { channel, answer, date } of facts.consents) {
    const day = dayOfAct(answer === 'yes' ? date : null, today);
    if (day !== null) acts = [...acts, { day, channels: reachedBy(channel, facts, inUse), reconfirmation: false }];
  }
  return acts;
}

/** A known source where the person acted and nothing was ticked in advance: each of these answered, not just not denied. */
function provesConsents({ source, preTicked }: CustomerFacts): boolean {
  return source.known && source.personActed === 'yes' && source.thirdParty !== 'yes' && preTicked === 'no';
}

function reachedBy(
  channel: Channel | null,
  { channels }: CustomerFacts,
  inUse: readonly Channel[],
): readonly Channel[] {
  if (channel === null) return channels ?? inUse;
  return channels === null || channels.includes(channel) ? [channel] : [];
}

function dayOfAct(date: PartialDate | null, today: Day): Day | null {
  const past = pastOrNull(date, today);
  return past !== null && past.precision === 'day' ? past.earliest : null;
}

function isLater(day: Day, than: PartialDate | null): boolean {
  return than !== null && day > than.latest;
}
