import { expect, it, vi } from 'vitest';
import { withinTime } from './withinTime.ts';

it('gives the promise’s own outcome', async () => {
  expect(await withinTime(1000, 'It', Promise.resolve(5))).toBe(5);
  await expect(withinTime(1000, 'It', Promise.reject(new Error('no')))).rejects.toThrow('no');
});

it('says what was late, and leaves no timer behind', async () => {
  vi.useFakeTimers();
  const late = withinTime(1500, 'The storage', new Promise(() => undefined)).catch(String);
  await vi.advanceTimersByTimeAsync(1500);
  expect(await late).toBe('Error: The storage gave no answer within 1.5 seconds.');
  await withinTime(1000, 'It', Promise.resolve(5));
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
