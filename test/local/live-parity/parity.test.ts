import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HostOptions } from '../../../src/local/host/host';
import { ALLOWANCES, NOT_MODELLED } from './allowances';
import { differenceOf } from './comparison';
import { type Fixture, readFixture } from './fixture';
import { localFixture, probes } from './probe-script';

const FIXTURE = 'docs/live-parity/fixture.json';

const live = existsSync(FIXTURE) ? readFixture(readFileSync(FIXTURE, 'utf8')) : null;
const local = localFixture(circumstances(live));
const all = probes();
const underOther = new Map<string, Fixture>();

describe('In the local host', () => {
  it('every probe comes to an outcome', () => {
    expect(Object.keys(local.outcomes)).toEqual(all.map(({ id }) => id));
  });

  it('every probe runs, but for those that are listed with the reason', () => {
    const unmodelled = Object.entries(local.outcomes).filter(([, outcome]) =>
      JSON.stringify(outcome).includes('not modelled'),
    );
    expect(unmodelled.map(([id]) => id).sort(), JSON.stringify(unmodelled, null, 1)).toEqual(
      Object.keys(NOT_MODELLED).sort(),
    );
  });

  it('what the host refuses in words of its own, not in those of Sheets, is listed with the reason', () => {
    const listed = (id: string): boolean => id in NOT_MODELLED || ALLOWANCES[withoutLocale(id)]?.refuses !== undefined;
    expect(all.map(({ id }) => id).filter((id) => refusesOnItsOwn(id) && !listed(id))).toEqual([]);
  });

  it('a probe comes to the same outcome each time', () => {
    expect(localFixture(circumstances(live)).outcomes).toEqual(local.outcomes);
  });

  it.each(Object.entries(ALLOWANCES))('%s differs from Sheets at most as it is listed', (id, { reading, refuses }) => {
    const ids = all.map((probe) => probe.id).filter((other) => withoutLocale(other) === id);
    expect(ids).not.toEqual([]);
    if (refuses !== undefined) expect(ids.filter((one) => !refusesOnItsOwn(one))).toEqual([]);
    if (reading) expect(ids.map((one) => local.outcomes[one])).not.toEqual(ids.map((one) => outcomeUnder(one)));
  });
});

describe('What Sheets does, the host does:', () => {
  if (live) {
    for (const { id, claim } of all) {
      it(claim, () => {
        const outcomes = { live: live.outcomes[id], local: local.outcomes[id], other: outcomeUnder(id) };
        const difference = differenceOf(outcomes, ALLOWANCES[withoutLocale(id)]);
        if (difference !== null) expect.fail(difference);
      });
    }

    it('the fixture holds no probe that the script does not have', () => {
      const known = new Set(all.map(({ id }) => id));
      expect(Object.keys(live.outcomes).filter((id) => !known.has(id))).toEqual([]);
    });
  } else {
    it.skip(`NOT COMPARED: nobody has run the probes in a live spreadsheet yet, so there is no ${FIXTURE}`, () => {});
  }
});

// Helpers

/** The host is put where the live run was: its day, its zone, its person's language. */
function circumstances(fixture: Fixture | null): Partial<HostOptions> {
  if (!fixture) return {};
  const { begunOn, scriptTimeZone, userLocale } = fixture;
  return { now: () => Date.parse(begunOn), scriptTimeZone, userLocale };
}

function refusesOnItsOwn(id: string): boolean {
  return /"threw":"(?!Exception: )/.test(JSON.stringify(local.outcomes[id]));
}

function withoutLocale(id: string): string {
  return id.replace(/@.*$/, '');
}

/** The outcome of a probe in a host with the other reading of its switch; undefined when it has none. */
function outcomeUnder(id: string): Fixture['outcomes'][string] | undefined {
  const settings = ALLOWANCES[withoutLocale(id)]?.reading?.settings;
  if (!settings) return undefined;
  const key = JSON.stringify(settings);
  const found = underOther.get(key) ?? localFixture({ ...circumstances(live), settings });
  underOther.set(key, found);
  return found.outcomes[id];
}
