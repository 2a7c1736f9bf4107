import type { Language } from '../../core/company';
import { type ReasonCode, RULES } from '../../core/rules';
import { ZONES, type Zone } from '../../core/zone';
import { allTextsIn } from '../all-texts';
import type { ReportedRow } from './run';
import type { CliTexts } from './texts';

const REASONS_SHOWN = 3;
const BAR_WIDTH = 24;

/** Rows per zone. */
export function countZones(rows: readonly ReportedRow[]): Readonly<Record<Zone, number>> {
  const counts = Object.fromEntries(ZONES.map((zone) => [zone, 0])) as Record<Zone, number>;
  for (const { zone } of rows) if (zone !== '') counts[zone as Zone] += 1;
  return counts;
}

/** What a person reads at the end: rows per zone, the commonest reasons against them with what would lift each. */
export function summaryText(rows: readonly ReportedRow[], sheet: string, language: Language, words: CliTexts): string {
  const texts = allTextsIn(language);
  const counts = countZones(rows);
  const customers = rows.filter(({ zone }) => zone !== '').length;
  const most = Math.max(1, ...Object.values(counts));
  const zones = ZONES.filter((zone) => zone !== 'OUT' || counts.OUT > 0).map((zone) => {
    const bar = '█'.repeat(Math.round((counts[zone] / most) * BAR_WIDTH));
    const share = customers === 0 ? 0 : Math.round((counts[zone] / customers) * 100);
    return `  ${zone.padEnd(6)}${String(counts[zone]).padStart(7)}  ${String(share).padStart(3)} %  ${bar.padEnd(BAR_WIDTH)} ${texts.zones[zone]}`;
  });
  const reasons = commonest(rows).flatMap(([reason, count]) => [
    `  ${words.summary.rows(count)}: ${texts.reasons[reason].because}.`,
    `      ${words.summary.lift}: ${texts.reasons[reason].lift}`,
  ]);
  return [
    words.summary.customers(customers, sheet),
    '',
    ...zones,
    ...(reasons.length === 0 ? [] : ['', words.summary.commonest, ...reasons]),
  ].join('\n');
}

/** The commonest reasons of rows that are not GREEN: those that something would lift. */
function commonest(rows: readonly ReportedRow[]): readonly (readonly [ReasonCode, number])[] {
  const counts = new Map<ReasonCode, number>();
  for (const { zone, reason } of rows) {
    if (zone !== 'RED' && zone !== 'GREY') continue;
    const code = RULES.find(({ id }) => id === reason)?.id;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, REASONS_SHOWN);
}
