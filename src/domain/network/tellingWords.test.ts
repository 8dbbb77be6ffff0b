import { expect, it } from 'vitest';
import { tellingWords } from './tellingWords.ts';

it('takes the first word, and as many more as tell a condition from those that begin alike', () => {
  const told = (words: readonly string[]) => [...tellingWords(words.map((each, at) => ({ id: `k${at}`, words: each }))).values()];
  expect(told(['while simultaneously developing', 'as the force assumes control'])).toEqual(['while', 'as']);
  expect(told(['only once it is so', 'only after', 'as'])).toEqual(['only once', 'only after', 'as']);
  // the same words twice cannot be told apart, and what begins alike for long is not quoted in full
  expect(told(['as it is', 'as it is'])).toEqual(['as', 'as']);
  expect(told(['on the day that a', 'on the day that b'])).toEqual(['on the day', 'on the day']);
});
