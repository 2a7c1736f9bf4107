import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPatient } from '../../../src/local/workbench/server/http/patient';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what runs', () => {
  test('is told of when it lasts, and that it is over', () => {
    const tell = vi.fn();
    const patient = createPatient<string>(150, tell);
    patient.begin('classifySheet');
    vi.advanceTimersByTime(149);
    expect(tell).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    patient.end();
    expect(tell.mock.calls).toEqual([['classifySheet'], [null]]);
  });

  test('is not told of when it is over at once', () => {
    const tell = vi.fn();
    const patient = createPatient<string>(150, tell);
    patient.begin('runProgress');
    vi.advanceTimersByTime(100);
    patient.end();
    vi.advanceTimersByTime(1000);
    expect(tell).not.toHaveBeenCalled();
  });
});
