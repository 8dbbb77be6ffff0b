import { expect, it } from 'vitest';
import { proposalsIn } from '#domain/proposals/proposalsIn.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import type { Proposal } from '#domain/proposals/Proposal.ts';
import { claimFromProposal } from './claimFromProposal.ts';
import { initialValues, together } from './draftFrom.ts';
import { undecided } from './Field.ts';
import { thingFrom } from './thingFrom.ts';

const text = 'Headline\nHamas said its weapons in Gaza would reportedly not be handed in. Israel declined to comment.';

it('begins a claim with what the sentence suggests, and leaves the statement to the analyst', () => {
  const [first, second] = proposalsIn(text, shippedIndex).map((proposal) => claimFromProposal(proposal, 'report', text));
  expect(first).toMatchObject({
    texts: {
      kind: 'statement',
      claimant: 'hamas',
      voice: 'reported',
      hedge: 'expected',
      hedgeWords: 'would; reportedly',
      // the record reports no step on it: a denial says the same
      bears: '',
    },
    lists: { about: ['disarmament-of-hamas'] },
    quotes: [
      {
        source: 'report',
        place: { paragraph: 1, sentence: 1 },
        exact: 'Hamas said its weapons in Gaza would reportedly not be handed in.',
      },
    ],
  });
  expect(first?.texts).not.toHaveProperty('statement');
  expect(second).toMatchObject({ texts: { kind: 'position', claimant: 'israel', bears: '' }, lists: { about: ['israel'] } });
});

const sentence: Proposal = {
  start: 0,
  end: 8,
  place: { paragraph: 1, sentence: 2 },
  text: 'It said.',
  milestones: [],
  phases: [],
  actors: [],
  hedge: 'none',
  hedgeWords: [],
  negations: [],
  attribution: null,
  noReply: false,
  bears: null,
  conditions: [],
  limits: [],
  from: null,
};
const official = { text: 'a UN official', actors: [], quoted: [], placeholder: false, voice: 'reported', words: [] } as const;
const begun = (own: Partial<Proposal>) => claimFromProposal({ ...sentence, ...own }, 'report', 'It said. Words.').texts;
const draftOf = (texts: Readonly<Record<string, string>>) =>
  thingFrom({ type: 'claim', of: null, ...together(initialValues('claim'), { texts: { ...texts, statement: 'So.' } }) }, shippedIndex);

it('leaves a speaker open whom the record does not hold: it is not the author, and has to be chosen', () => {
  const texts = begun({ attribution: { ...official, basis: 'in-sentence', from: null } });
  expect(texts).toMatchObject({ claimant: undecided, voice: 'reported' });
  const read = draftOf(texts);
  expect(read.ok ? [] : read.faults).toContainEqual({ field: 'claimant', sentence: '“Claimant” is not decided yet.' });
  expect(begun({})).toMatchObject({ claimant: '', voice: 'author' });
});

it('says where an attribution is carried over from', () => {
  const from = { paragraph: 1, sentence: 1 };
  expect(begun({ attribution: { ...official, basis: 'carried-over', from } })).toMatchObject({
    'attribution.basis': 'carried-over',
    'attribution.from': '1.1',
  });
  expect(begun({ attribution: { ...official, basis: 'in-sentence', from } })).toMatchObject({ 'attribution.from': '' });
});

it('takes no silence for support: what it bears on has to be chosen', () => {
  const texts = begun({ noReply: true });
  expect(texts).toMatchObject({ kind: 'position', claimant: undecided, bears: '' });
  const read = draftOf(texts);
  expect(read.ok ? [] : read.faults).toContainEqual({ field: 'bears', sentence: '“Bearing” is empty.' });
});
