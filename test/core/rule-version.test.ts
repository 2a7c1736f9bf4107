import { expect, it } from 'vitest';
import { ACTION_FACTS, ACTIONS } from '../../src/core/actions';
import { sha256Hex } from '../../src/core/hash';
import { RULE_VERSION } from '../../src/core/rule-version';
import { RULES, ZONE_FACTS } from '../../src/core/rules';

it('the version of the rules, which the log names, is that of the tables as they are', () => {
  const printed = JSON.stringify([ZONE_FACTS, RULES, ACTION_FACTS, ACTIONS]);
  expect(RULE_VERSION).toBe(sha256Hex(printed).slice(0, 8));
});
