import { expect, it } from 'vitest';
import { unmodelledPage } from './unmodelled-page';

it('docs/unmodelled.md is what the host lacks of the type definitions', async () => {
  await expect(await unmodelledPage()).toMatchFileSnapshot('../../docs/unmodelled.md');
});
