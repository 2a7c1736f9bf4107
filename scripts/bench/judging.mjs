import { deserialize, serialize } from 'node:v8';
import { inTurns, median, ratio } from './measure.mjs';
import { customerRows, HEADER, SOURCES, TODAY } from './rows.mjs';
import { governedBy, rulesEngine } from './rules-engine.mjs';
import { fromSources } from './sources.mjs';
import { judgeTightly } from './tight-loop.mjs';

const ROWS = 100_000;
const SAMPLE = 2_000;
const ROUNDS = 5;
const LOOKUPS = 100;

const SETTINGS = [
  ['country', 'LV'],
  ['today', TODAY],
  ['procedureAdopted', '2025-09-01'],
  ['softOptIn', 'yes'],
  ['strategy', 'GREEN'],
  ['campaignDeadline', '2026-03-31'],
  ['inactivityMonths', 36],
];

/** The same settings as the tight loop wants them: worked out beforehand. */
const TIGHT_SETTINGS = {
  today: 20260115,
  procedure: true,
  softOptIn: true,
  deadline: 20260331,
  inactiveSince: 20230115,
  longInactiveSince: 20221017,
  keptSince: 20210101,
  ageOfConsent: 13,
};

/** Judging from cells to zone, reason and action, against a tight loop and against json-rules-engine. */
export async function measureJudging() {
  const judge = await judging();
  const rows = customerRows(ROWS);
  const judged = judge.table(rows);
  const cases = judge.cases(judged.slice(0, SAMPLE));
  const engine = rulesEngine(judge.rules);
  // Cells come new from a sheet each time: texts of which nothing is known yet, not even their hash.
  const cells = serialize(rows);
  const prepare = () => deserialize(cells);

  const times = await inTurns(ROUNDS, {
    ours: { prepare, run: judge.table },
    tight: { prepare, run: tightly },
    engine: { run: () => governedBy(engine, cases) },
    lookup: { run: () => lookedUp(judge.rule, cases) },
  });
  const perRow = {
    ours: times.ours.map((time) => time / ROWS),
    engine: times.engine.map((time) => time / cases.length),
  };
  const lookups = times.lookup.map((time) => time / LOOKUPS);
  const slower = ratio(times.ours, times.tight);
  const faster = ratio(perRow.engine, perRow.ours);
  const alike = agreement(judged, tightly(rows));
  const engineAlike = await engineAgreement(engine, cases, judged);
  return [
    { what: `Judging ${ROWS.toLocaleString('en')} rows`, value: median(times.ours), unit: 'ms' },
    { what: 'The same by the tight loop', value: median(times.tight), unit: 'ms' },
    { what: 'Ratio to the tight loop', value: slower, unit: '×', aim: 'at most 3', met: slower <= 3 },
    {
      what: 'Agreement with the tight loop: zones',
      value: alike.zone,
      unit: '%',
      aim: 'at least 99',
      met: alike.zone >= 99,
    },
    { what: 'Agreement with the tight loop: reasons', value: alike.reason, unit: '%' },
    { what: 'Agreement with the tight loop: actions', value: alike.action, unit: '%' },
    {
      what: 'json-rules-engine, zones only, facts given, per 100,000 rows',
      value: median(perRow.engine) * 100_000,
      unit: 'ms',
    },
    { what: 'Faster than json-rules-engine', value: faster, unit: '×', aim: 'at least 50', met: faster >= 50 },
    { what: 'The table of zones alone, faster than json-rules-engine', value: ratio(times.engine, lookups), unit: '×' },
    { what: 'Agreement with json-rules-engine: rules', value: engineAlike, unit: '%' },
  ];
}

/** The product's judging of the rows' lines, with the company's answers read once. */
async function judging() {
  const core = await fromSources('core', [
    "export { judgeTable } from './src/core/judge-table';",
    "export { readSettings, readSources } from './src/core/read/settings';",
    "export { RULES, ZONE_FACTS } from './src/core/rules';",
    "export { governing } from './src/core/decision-table';",
    "export { zoneCase } from './src/core/verdict';",
  ]);
  const dayAt = (milliseconds) => Math.floor(milliseconds / 86_400_000);
  const calendar = { today: dayAt(Date.parse(TODAY)), dayAt };
  const around = { language: 'lv', country: 'LV', calendar };
  const settings = core.readSettings(SETTINGS, around, { row: 1 });
  const sources = core.readSources(SOURCES, { row: 1 });
  return {
    rules: core.RULES,
    rule: core.governing(core.ZONE_FACTS, core.RULES),
    table: (rows) => core.judgeTable(HEADER, rows, { settings, sources }, calendar).rows,
    cases: (judged) =>
      judged.flatMap((row) =>
        row === null ? [] : [core.zoneCase(row.facts, row.person, settings, settings.channels[0])],
      ),
  };
}

function lookedUp(rule, cases) {
  let found;
  for (let time = 0; time < LOOKUPS; time += 1) for (const facts of cases) found = rule(facts);
  return found;
}

function tightly(rows) {
  return judgeTightly(rows, SOURCES, TIGHT_SETTINGS);
}

function agreement(ours, theirs) {
  const share = (ourAnswer, theirAnswer) => {
    const same = ours.filter((row, at) => (row && ourAnswer(row.verdict)) === (theirs[at] && theirAnswer(theirs[at])));
    return (same.length / ours.length) * 100;
  };
  return {
    zone: share(
      ({ rule }) => rule.zone,
      ({ zone }) => zone,
    ),
    reason: share(
      ({ rule }) => rule.id,
      ({ reason }) => reason,
    ),
    action: share(
      ({ action }) => action,
      ({ action }) => action,
    ),
  };
}

async function engineAgreement(engine, cases, judged) {
  const ids = await governedBy(engine, cases);
  const ours = judged.filter((row) => row !== null);
  return (ids.filter((id, at) => id === ours[at].verdict.rule.id).length / ids.length) * 100;
}
