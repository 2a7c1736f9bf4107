import { describe, expect, it } from 'vitest';
import { addOnWith, builtAddOn, SMALL_STEPS } from './add-on';
import type { Bug } from './bug';

/**
 * Tests that a bug is not ours, on the add-on as it was built, and that it would be without each of its guards: that the
 * same check fails, for that reason, on a build from which the guard is taken.
 */
export function prove({ number, title, check, guards }: Bug): void {
  describe(number === undefined ? title : `${number}. ${title}`, () => {
    it('is not ours', () => {
      check(builtAddOn());
    });

    if (guards.some(({ inSmallSteps }) => inSmallSteps)) {
      it('is not ours where it writes in small steps', async () => {
        check(await addOnWith([SMALL_STEPS]));
      });
    }

    for (const { without, replacements, says, inSmallSteps } of guards) {
      it(`would be ours without ${without}`, async () => {
        const variant = await addOnWith([...replacements, ...(inSmallSteps ? [SMALL_STEPS] : [])]);
        expect(() => check(variant)).toThrow(says);
      });
    }
  });
}
