import { expect, it } from 'vitest';
import { completedIn, standingsInWords } from './standingsInWords.ts';

it('says the distribution, most done first, silence as silence', () => {
  const standings = [
    { status: null, basis: null, count: 1 },
    { status: 'not-initiated' as const, basis: 'silence' as const, count: 5 },
    { status: 'full' as const, basis: null, count: 2 },
  ];
  expect([standingsInWords(standings), completedIn(standings)]).toEqual(['2 full, 5 with no step reported, 1 not assessed', 2]);
  expect([standingsInWords([]), completedIn([])]).toEqual(['no milestones', 0]);
});
