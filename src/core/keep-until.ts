import type { Settings } from './company';
import { calendarDate, type Day, dayFrom } from './day';
import type { CustomerFacts } from './facts';
import { invoiceYears } from './national-law';
import { happenedBy } from './partial-date';

/** What allows the data to be kept when no consent does (GDPR Art. 6(1)(b), (c), (f); Art. 17(3)(b), (e)). */
export interface OtherBasis {
  readonly holds: boolean;
  /** The latest day that is known of those that hold; null where none holds, or none has a day. */
  readonly until: Day | null;
  /** Whether the row names it itself; otherwise it is the duty to keep invoices. */
  readonly named: boolean;
}

const NO_OTHER_BASIS: OtherBasis = { holds: false, until: null, named: false };

/**
 * Whether another legal basis than consent keeps the row, and until when: the basis that the row names, until its own day,
 * and the invoice period of the last purchase. Where a date can be read two ways the later reading holds, because what is
 * deleted before a duty to keep has ended cannot be brought back.
 */
export function otherBasis(facts: CustomerFacts, settings: Settings): OtherBasis {
  const named = namedBasis(facts, settings.today);
  const invoices = invoicesUntil(facts, settings);
  if (!named.holds) return invoices === null ? NO_OTHER_BASIS : { holds: true, until: invoices, named: false };
  if (named.until === null || invoices === null) return { holds: true, until: named.until ?? invoices, named: true };
  return { holds: true, until: Math.max(named.until, invoices), named: named.until >= invoices };
}

function namedBasis({ legalBasis, keepUntil }: CustomerFacts, today: Day): OtherBasis {
  const other = legalBasis === 'contract' || legalBasis === 'legal-obligation' || legalBasis === 'legitimate-interest';
  if (!other) return NO_OTHER_BASIS;
  if (keepUntil === null) return { holds: true, until: null, named: true };
  return keepUntil.latest >= today ? { holds: true, until: keepUntil.latest, named: true } : NO_OTHER_BASIS;
}

function invoicesUntil({ lastPurchase }: CustomerFacts, settings: Settings): Day | null {
  const years = settings.invoiceYears ?? invoiceYears(settings.country);
  const bought = happenedBy(settings.today, lastPurchase);
  if (years === 0 || bought === null) return null;
  const until = dayFrom(calendarDate(bought.latest).year + years, 12, 31) as Day;
  return until >= settings.today ? until : null;
}
