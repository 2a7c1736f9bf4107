import { expect, it } from 'vitest';
import { inTurn } from '../../src/sidebar/in-turn';
import type { Ask } from '../../src/sidebar/server';

it('sends what writes one after the other, also after a failure, and what only looks at once', async () => {
  const sent: string[] = [];
  const ends: ((failed: boolean) => void)[] = [];
  const ask = inTurn(((name: string, ...args: readonly unknown[]) => {
    sent.push(`${name} ${args.join(' ')}`);
    return new Promise((resolve, reject) => {
      ends.push((failed) => (failed ? reject(new Error('It failed.')) : resolve({ state: 'done', value: null })));
    });
  }) as unknown as Ask);
  const first = ask('answerSetting', 'strategy', 'GREEN');
  const second = ask('answerSource', 'web', 'preTicked', 'no');
  const third = ask('runSlice', 'classifySheet');
  void ask('runProgress');
  void ask('cancelRun');
  await Promise.resolve();
  expect(sent).toEqual(['runProgress ', 'cancelRun ', 'answerSetting strategy GREEN']);
  ends[2]?.(true);
  await expect(first).rejects.toThrow('It failed.');
  await Promise.resolve();
  expect(sent.slice(3)).toEqual(['answerSource web preTicked no']);
  ends[3]?.(false);
  await second;
  await Promise.resolve();
  expect(sent.slice(4)).toEqual(['runSlice classifySheet']);
  ends[4]?.(false);
  await third;
});
