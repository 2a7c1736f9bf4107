import { expect, it } from 'vitest';
import { rulesPage } from './rules-page';

it('docs/rules.md is what the tables say', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../docs/rules.md');
});
