import { afterEach, expect, it } from 'vitest';
import { markRead, useVisits } from './visits.ts';

const key = 'phasewatch.visits';
/** What another tab keeps, as this one hears of it. */
const keptElsewhere = (value: unknown) => {
  localStorage.setItem(key, JSON.stringify(value));
  dispatchEvent(new StorageEvent('storage', { key }));
  return useVisits.getState().seen;
};

afterEach(() => localStorage.clear());

it('what is marked as read in another tab is read here', () => {
  markRead('a', { entries: 3, shipped: 2 });
  expect(keptElsewhere({ a: { entries: 5, shipped: 2 }, b: { entries: 1, shipped: null } })).toEqual({
    a: { entries: 5, shipped: 2 },
    b: { entries: 1, shipped: null },
  });
});

it('the numbers of an earlier page are read, and what is damaged is left out', () => {
  expect(keptElsewhere({ a: 110, b: 'x', c: { entries: 'y', shipped: 1 }, d: 1.5 })).toEqual({ a: { entries: 110, shipped: null } });
  expect(keptElsewhere('nothing')).toEqual({});
});
