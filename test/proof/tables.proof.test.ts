import { describe, expect, it } from 'vitest';
import { ACTION_FACTS, ACTIONS } from '../../src/core/actions';
import { governing, type Line } from '../../src/core/decision-table';
import { LAW } from '../../src/core/law';
import { RULES, ZONE_FACTS } from '../../src/core/rules';
import { everyCase, faultsOf } from './table-checks';

const SOUND = { gaps: [], overlaps: [], dead: [], reused: [] };

describe('the table of zones', () => {
  it(`gives each of its ${everyCase(ZONE_FACTS).length} possible cases exactly one rule, and needs every rule it has`, () => {
    expect(faultsOf(ZONE_FACTS, RULES)).toEqual(SOUND);
  });

  it('cites for each rule a source that is kept, and keeps no source that no rule cites', () => {
    const cited = new Set<string>(RULES.flatMap(({ law }) => [...law]));
    expect([...cited].sort()).toEqual(Object.keys(LAW).sort());
    for (const source of Object.values(LAW)) expect(source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('stands in the order of precedence of the domain', () => {
    const order = RULES.map(({ precedence }) => precedence);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('is broken by the loss of any one rule', () => {
    for (const lost of RULES) {
      const rest = RULES.filter((rule) => rule !== lost);
      expect(faultsOf(ZONE_FACTS, rest).gaps, lost.id).not.toEqual([]);
    }
  }, 120_000);
});

describe('the table of actions', () => {
  it(`gives each of its ${everyCase(ACTION_FACTS).length} possible cases exactly one action, and needs every line it has`, () => {
    expect(faultsOf(ACTION_FACTS, ACTIONS)).toEqual(SOUND);
  });

  it('never deletes for a missing fact or a missing procedure alone', () => {
    const decide = governing(ACTION_FACTS, ACTIONS);
    const alone = everyCase(ACTION_FACTS).filter(
      ({ course, inactivity }) => (course === 'find-out' || course === 'adopt') && inactivity === 'active',
    );
    expect(new Set(alone.map((facts) => decide(facts).id))).toEqual(new Set(['FIND_OUT', 'ADOPT_PROCEDURE']));
  });
});

describe('the proof itself', () => {
  const LIGHTS = { light: ['red', 'amber', 'green'], broken: ['yes', 'no'] } as const;
  type Lights = typeof LIGHTS;
  const stop = { id: 'stop', when: [{ light: ['red', 'amber'] }] } as const satisfies Line<Lights>;
  const go = { id: 'go', when: [{ light: ['green'] }] } as const satisfies Line<Lights>;

  it('passes a sound table', () => {
    expect(faultsOf(LIGHTS, [stop, go])).toEqual(SOUND);
  });

  it('finds a gap and shows the very case', () => {
    expect(faultsOf(LIGHTS, [stop]).gaps).toContain('{"light":"green","broken":"no"}');
  });

  it('finds an overlap and names both lines', () => {
    const loose: Line<Lights> = { id: 'loose', when: [{ broken: ['yes'] }] };
    expect(faultsOf(LIGHTS, [stop, go, loose]).overlaps).toContain('go + loose: {"light":"green","broken":"yes"}');
  });

  it('finds a line that can never apply', () => {
    const dead: Line<Lights> = { id: 'dead', when: [{ light: [] }] };
    expect(faultsOf(LIGHTS, [stop, go, dead]).dead).toEqual(['dead (alternative 1)']);
  });

  it('finds an alternative that can never apply beside one that does', () => {
    const half: Line<Lights> = { id: 'go', when: [{ light: ['green'] }, { broken: [] }] };
    expect(faultsOf(LIGHTS, [stop, half]).dead).toEqual(['go (alternative 2)']);
  });

  it('finds an id that is used twice', () => {
    const split: Line<Lights>[] = [stop, { ...go, when: [{ light: ['green'], broken: ['no'] }] }];
    expect(faultsOf(LIGHTS, [...split, { id: 'go', when: [{ light: ['green'], broken: ['yes'] }] }]).reused).toEqual([
      'go',
    ]);
  });
});
