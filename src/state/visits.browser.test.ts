import { afterEach, expect, it } from 'vitest';
import { markRead, rereadVisits, useVisits } from './visits.ts';

const key = 'phasewatch.visits';
afterEach(() => localStorage.removeItem(key));

it('takes over what earlier pages kept: the number of an entry alone', () => {
  localStorage.setItem(key, JSON.stringify({ 'agreement-a': 104, 'agreement-b': 'soon' }));
  rereadVisits();
  expect(useVisits.getState().seen).toEqual({ 'agreement-a': { entries: 104, recorded: null } });
  markRead('agreement-b', 17, '2026-01-01T00:00:00Z');
  rereadVisits();
  expect(useVisits.getState().seen).toEqual({
    'agreement-a': { entries: 104, recorded: null },
    'agreement-b': { entries: 17, recorded: '2026-01-01T00:00:00Z' },
  });
});

it('reads nonsense as no visit', () => {
  for (const kept of ['{', '[]', 'null', '{"a":{"entries":"4"}}', '{"a":1.5}']) {
    localStorage.setItem(key, kept);
    rereadVisits();
    expect(useVisits.getState().seen).toEqual({});
  }
});
