import { describe, expect, it } from 'vitest';
import { insideSource } from '../../../src/local/host/inside-source';
import { answerOf } from './host-of';

describe('The half of the host inside an execution', () => {
  it('is compiled once in a process', () => {
    expect(insideSource()).toBe(insideSource());
  });

  it('can be handed in ready', () => {
    expect(answerOf('return sheet.getName();', { insideText: insideSource() })).toBe('Customers');
  });

  it('needs nothing of Node', () => {
    expect(insideSource()).not.toMatch(/\brequire\(|\bprocess\.|\bBuffer\b|node:/);
  });
});
