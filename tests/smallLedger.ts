import type { AnyThing, Claim, Entry, Evidence, Ledger } from '#domain/record/record.ts';

const quote: Evidence = {
  source: 'report',
  place: { paragraph: 1, sentence: 2 },
  start: 10,
  end: 15,
  exact: 'A did',
  prefix: '',
  suffix: '',
};

const claim: Claim = {
  type: 'claim',
  id: 'claim-a',
  statement: 'A did it.',
  about: ['milestone-a'],
  kind: 'statement',
  claimant: 'actor-a',
  relayedBy: null,
  voice: 'reported',
  attribution: { basis: 'in-sentence', from: null },
  hedge: 'none',
  hedgeWords: null,
  bears: 'supports',
  date: null,
  credibility: null,
  handling: 'open',
  releasable: null,
  evidence: [quote],
};

/** One thing of every type and a second where two are joined: an invented agreement that means nothing. */
const things: readonly AnyThing[] = [
  { type: 'agreement', id: 'agreement-a', title: 'Agreement A', paxId: null },
  {
    type: 'source',
    id: 'report',
    title: 'Report',
    publisher: null,
    author: null,
    date: null,
    address: null,
    language: 'en',
    sha256: 'a'.repeat(64),
    length: 100,
    sentences: [2, 1],
    reliability: 'B',
    handling: 'open',
    releasable: null,
  },
  { type: 'phase', id: 'phase-one', title: 'Phase one', order: 1, holds: 'achievements' },
  {
    type: 'actor',
    id: 'actor-a',
    name: 'Actor A',
    kind: 'state',
    existence: 'existing',
    aliases: ['A'],
    ids: { iso3166: 'AAA' },
    note: null,
  },
  { type: 'actor', id: 'actor-b', name: 'Actor B', kind: 'force', existence: 'planned', aliases: [], ids: {}, note: null },
  { type: 'meeting', id: 'talks-one', title: null, place: 'Place A', date: '2020-01', after: null, note: null, evidence: [quote] },
  { type: 'meeting', id: 'talks-two', title: 'Meeting B', place: null, date: null, after: 'talks-one', note: null, evidence: [quote] },
  { type: 'event', id: 'event-a', title: 'Event A', date: '2020-02-03', evidence: [quote] },
  {
    type: 'milestone',
    id: 'milestone-a',
    title: 'Milestone A',
    phase: 'phase-one',
    order: 1,
    category: 'hostages',
    obligation: 'one-off',
    description: 'What A owes.',
    agreedDate: '2020',
  },
  {
    type: 'milestone',
    id: 'milestone-b',
    title: 'Milestone B',
    phase: null,
    order: 2,
    category: 'security',
    obligation: 'continuing',
    description: 'What B owes.',
    agreedDate: null,
  },
  claim,
  {
    ...claim,
    id: 'claim-b',
    about: ['milestone-b'],
    claimant: null,
    relayedBy: 'actor-b',
    attribution: { basis: 'carried-over', from: { headline: true } },
  },
  {
    type: 'assessment',
    id: 'assessment-a',
    milestone: 'milestone-a',
    status: 'full',
    basis: null,
    defensible: ['full', 'intermediate'],
    reason: 'A did it.',
    claims: ['claim-a'],
    validFrom: null,
  },
  {
    type: 'assessment',
    id: 'assessment-b',
    milestone: 'milestone-b',
    status: 'not-initiated',
    basis: 'silence',
    defensible: ['not-initiated'],
    reason: 'Nothing is said.',
    claims: [],
    validFrom: null,
  },
  {
    type: 'condition',
    id: 'condition-a',
    kind: 'before',
    from: 'milestone-a',
    to: 'milestone-b',
    grounding: 'stated',
    words: 'after A',
    claimant: 'actor-a',
    evidence: [quote],
  },
  {
    type: 'tie',
    id: 'tie-a',
    kind: 'carries-out',
    from: 'actor-a',
    to: 'milestone-a',
    grounding: 'stated',
    hedge: 'none',
    note: null,
    evidence: [quote],
  },
  { type: 'note', id: 'note-a', kind: 'risk', text: 'It may fail.', about: ['milestone-a', 'claim-a'], evidence: [quote] },
];

/** An entry that puts a thing, as an analyst would write it. */
export function putEntry(thing: AnyThing, seq: number, recorded = '2020-01-01T00:00:00Z'): Entry {
  return { seq, recorded, by: 'Coder', why: 'Coded', op: 'put', thing };
}

/** A small sound ledger of its own at every call: a test may change it at will. */
export function smallLedger(recorded = '2020-01-01T00:00:00Z'): Ledger {
  return structuredClone({
    format: 'phasewatch-ledger',
    version: 1,
    agreement: 'agreement-a',
    entries: things.map((thing, at) => putEntry(thing, at + 1, recorded)),
  });
}
