import { ACTION_FACTS, ACTIONS, type ActionCase, type ActionCode } from './actions';
import { CHANNELS, type Channel } from './channel';
import type { Settings } from './company';
import { addMonths, type Day, FIRST_GDPR_DAY, GDPR_IN_FORCE } from './day';
import { governing } from './decision-table';
import type { Answer, Consent, CustomerFacts } from './facts';
import { isCompanyMailbox } from './identity';
import { type OtherBasis, otherBasis } from './keep-until';
import { ageOfConsent } from './national-law';
import { happenedBy, type PartialDate, pastOrNull } from './partial-date';
import { objects, type Person, reconfirmedChannels, refuses } from './people';
import { type ReasonCode, RULES, type Rule, ZONE_FACTS, type ZoneCase } from './rules';
import { isWorse } from './zone';

/** A rule of the table, its id known by name. */
export type GoverningRule = Rule & { readonly id: ReasonCode };

/** What holds for one channel of a row. */
export interface ChannelVerdict {
  readonly channel: Channel;
  readonly rule: GoverningRule;
  readonly action: ActionCode;
}

/** What holds for a row: the worst of its channels in use governs it. */
export interface Verdict extends ChannelVerdict {
  /** For each channel in use, in the order of the setting. */
  readonly channels: readonly ChannelVerdict[];
  readonly basis: OtherBasis;
}

/** A row may be asked again for this long after the company's limit of inactivity (domain: section 6). */
const DAYS_TO_ASK_THE_INACTIVE = 90;
const MONTHS_UNTIL_REVIEW = 12;

const zoneRule = governing<typeof ZONE_FACTS, GoverningRule>(ZONE_FACTS, RULES);
const actionLine = governing<typeof ACTION_FACTS, (typeof ACTIONS)[number]>(ACTION_FACTS, ACTIONS);

/** Judges a row on every channel in use; the person is what all rows of this person say together. */
export function judge(facts: CustomerFacts, person: Person, settings: Settings): Verdict {
  const basis = otherBasis(facts, settings);
  const inactivity = inactivityOf(facts, settings);
  const alone = settings.channels.map((channel) => judgeChannel(facts, person, settings, channel, basis, inactivity));
  const channels = alone.length > 1 ? keptForAnother(alone) : alone;
  let worst = channels[0] as ChannelVerdict;
  for (const one of channels) if (isWorse(one.rule.zone, worst.rule.zone)) worst = one;
  return { channel: worst.channel, rule: worst.rule, action: worst.action, channels, basis };
}

/** Judges a row on one channel, in use or not: a consent that names no channels reaches only those in use. */
export function judgeOneChannel(
  facts: CustomerFacts,
  person: Person,
  settings: Settings,
  channel: Channel,
): ChannelVerdict {
  return judgeChannel(facts, person, settings, channel, otherBasis(facts, settings), inactivityOf(facts, settings));
}

/** Whether the internal procedure is valid today: adopted, and not past its review, which is due in a year if not set. */
export function procedureIsValid({ procedureAdopted, procedureReview, today }: Settings): boolean {
  if (procedureAdopted === null || procedureAdopted > today) return false;
  return today <= (procedureReview ?? addMonths(procedureAdopted, MONTHS_UNTIL_REVIEW));
}

/**
 * Only who has come to an end on every channel is deleted: somebody who stopped SMS alone still gets the e-mail that they
 * agreed to, and is erased when no ground is left (Art. 17(1)).
 */
function keptForAnother(verdicts: readonly ChannelVerdict[]): readonly ChannelVerdict[] {
  if (verdicts.every(({ action }) => action === 'DELETE')) return verdicts;
  return verdicts.map((one) => (one.action === 'DELETE' ? { ...one, action: 'STOP_MARKETING' } : one));
}

function judgeChannel(
  facts: CustomerFacts,
  person: Person,
  settings: Settings,
  channel: Channel,
  basis: OtherBasis,
  inactivity: ActionCase['inactivity'],
): ChannelVerdict {
  const rule = zoneRule(zoneCase(facts, person, settings, channel));
  const action = actionLine({
    course: rule.course,
    strategy: settings.strategy,
    deadline: settings.campaignDeadline !== null && settings.today > settings.campaignDeadline ? 'passed' : 'open',
    inactivity,
    otherGround: basis.holds ? 'yes' : 'no',
  });
  return { channel, rule, action: action.id };
}

/** Brings a row on one channel down to the closed facts that the table of zones asks about. */
export function zoneCase(facts: CustomerFacts, person: Person, settings: Settings, channel: Channel): ZoneCase {
  const { today } = settings;
  const consent = consentOn(facts, channel, settings.channels);
  const given = pastOrNull(consent.date, today);
  const renewed = reconfirmedFor(facts, settings, channel);
  const actedOn = renewed ?? (consent.answer === 'yes' ? given : null);
  return {
    override: overrideOf(facts, person, settings, channel, actedOn),
    reconfirmed: renewed === null ? 'no' : 'yes',
    source: sourceOf(facts),
    preTicked: facts.preTicked,
    consent: consent.answer,
    covered: consent.covered ? 'yes' : 'no',
    evidence: evidenceOf(facts, given),
    era: given !== null && given.earliest >= FIRST_GDPR_DAY ? 'gdpr' : 'before',
    practice: practiceOf(facts, settings, channel),
  };
}

interface ConsentOnChannel extends Omit<Consent, 'channel'> {
  readonly covered: boolean;
}

function consentOn(facts: CustomerFacts, channel: Channel, inUse: readonly Channel[]): ConsentOnChannel {
  const listed = facts.channels === null || facts.channels.includes(channel);
  const own = facts.consents.find((consent) => consent.channel === channel);
  if (own) return { answer: own.answer, date: own.date, covered: listed };
  const general = facts.consents.find((consent) => consent.channel === null);
  if (general) {
    const covered = facts.channels === null ? inUse.includes(channel) : listed;
    return { answer: general.answer, date: general.date, covered };
  }
  // Columns for other channels only: what was agreed to there does not reach this one.
  const elsewhere = facts.consents.find(({ answer }) => answer === 'yes');
  return elsewhere
    ? { answer: 'yes', date: elsewhere.date, covered: false }
    : { answer: 'unknown', date: null, covered: false };
}

function reconfirmedFor(facts: CustomerFacts, settings: Settings, channel: Channel): PartialDate | null {
  const date = pastOrNull(facts.reconfirmed === 'yes' ? facts.reconfirmedOn : null, settings.today);
  if (date === null || date.precision !== 'day' || date.earliest < GDPR_IN_FORCE) return null;
  return reconfirmedChannels(facts, settings.channels).includes(channel) ? date : null;
}

function overrideOf(
  facts: CustomerFacts,
  person: Person,
  settings: Settings,
  channel: Channel,
  actedOn: PartialDate | null,
): ZoneCase['override'] {
  if (person.erasureRequested) return 'erasure';
  if (person.restrictionRequested) return 'restriction';
  if (objects(person.optOuts, person.acts, channel)) return 'opted-out';
  if (objects(person.suppressions, person.acts, channel)) return 'suppressed';
  // A stop is the company's own and for this row alone: another row of the person may have a ground that this one lacks.
  if (facts.stopped !== null && objects([facts.stopped], person.acts, channel)) return 'suppressed';
  if (refuses(person, channel)) return 'declined';
  // A company's mailbox says nothing of whose phone stands beside it.
  const isMailbox = channel === 'email' && settings.companyMailboxes === 'out' && isCompanyMailbox(facts.identity);
  if (isMailbox) return 'company-mailbox';
  return isChild(facts, settings, actedOn) ? 'child' : 'none';
}

function isChild(facts: CustomerFacts, settings: Settings, actedOn: PartialDate | null): boolean {
  if (facts.birthDate === null || facts.parentalAuthorisation) return false;
  const age = ageOfConsent(facts.country ?? settings.country);
  return (actedOn?.earliest ?? settings.today) < addMonths(facts.birthDate.latest, age * 12);
}

function sourceOf({ source }: CustomerFacts): ZoneCase['source'] {
  if (source.thirdParty === 'yes') return 'third-party';
  return source.personActed === 'no' ? 'others-acted' : 'ordinary';
}

function evidenceOf(facts: CustomerFacts, date: PartialDate | null): ZoneCase['evidence'] {
  if (date === null) return facts.source.known ? 'E1' : 'E0';
  if (!facts.source.known) return 'E1';
  return date.precision === 'day' && facts.wordingKept === 'yes' ? 'E3' : 'E2';
}

function practiceOf(facts: CustomerFacts, settings: Settings, channel: Channel): ZoneCase['practice'] {
  const offered: Answer = facts.optOutOffered;
  if (offered !== 'yes') return offered === 'no' ? 'not-offered' : 'offer-unknown';
  if (!procedureIsValid(settings)) return 'no-procedure';
  const soft =
    settings.softOptIn &&
    channel === 'email' &&
    pastOrNull(facts.lastPurchase, settings.today) !== null &&
    facts.source.couldRefuse === 'yes';
  return soft ? 'in-order-soft' : 'in-order';
}

function inactivityOf(facts: CustomerFacts, settings: Settings): ActionCase['inactivity'] {
  const { inactivityMonths, today } = settings;
  if (inactivityMonths === 0) return 'active';
  const seen: Day[] = [facts.lastActivity, facts.lastPurchase].flatMap((date) => {
    const happened = happenedBy(today, date);
    return happened === null ? [] : [happened.latest];
  });
  if (seen.length === 0) return 'active';
  const limit = addMonths(Math.max(...seen), inactivityMonths);
  if (today <= limit) return 'active';
  return today <= limit + DAYS_TO_ASK_THE_INACTIVE ? 'due' : 'overdue';
}

/** Channels on which a message can reach the person at all: an address that is one, and that has not bounced. */
export function deliverableOn({ identity, bounced }: CustomerFacts): readonly Channel[] {
  const has: Record<Channel, boolean> = {
    email: identity.email !== '',
    sms: identity.phone !== '',
    phone: identity.phone !== '',
    post: identity.address !== '',
  };
  return CHANNELS.filter((channel) => has[channel] && !bounced.includes(channel));
}
