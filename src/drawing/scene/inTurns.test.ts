import { expect, it, vi } from 'vitest';
import { atOnce, inTurns } from './inTurns.ts';

function* counting(to: number): Generator<void, number> {
  for (let at = 0; at < to; at += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return to;
}

it('comes to the same in turns as at once, and lets others in between', async () => {
  let turns = 0;
  const count = setInterval(() => (turns += 1), 0);
  const counted = await new Promise((resolve) => inTurns(counting(40), resolve));
  clearInterval(count);
  expect([counted, atOnce(counting(3))]).toEqual([40, 3]);
  expect(turns).toBeGreaterThan(1);
});

it('says nothing any more once it is stopped', async () => {
  const done = vi.fn<(value: number) => void>();
  const stop = inTurns(counting(40), done);
  await new Promise((resolve) => setTimeout(resolve, 15));
  stop();
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(done).not.toHaveBeenCalled();
});
