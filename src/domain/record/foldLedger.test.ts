import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putEntry, smallLedger } from '#tests/smallLedger.ts';
import { valueOf } from '#tests/valueOf.ts';
import { thingsAfter } from '#tests/fixtures/thingsAfter.ts';
import { nothingStands, standAfter } from '#domain/ledger/Standing.ts';
import { foldLedger } from './foldLedger.ts';
import type { AnyThing, Entry } from './record.ts';

const event = (id: string, title: string): AnyThing => ({ type: 'event', id, title, date: null, evidence: [] });
const retraction = (id: string, seq: number): Entry => ({
  seq,
  recorded: '2020-01-02T00:00:00Z',
  by: 'Coder',
  why: 'Wrong',
  op: 'retract',
  id,
});

/** Ledgers of puts and retractions of a few ids, in any order. */
const anyEntries = array(tuple(constantFrom('a', 'b', 'c'), nat(3))).map((steps) =>
  steps.map(([id, version], at) => (version === 0 ? retraction(id, at + 1) : putEntry(event(id, `Version ${version}`), at + 1))),
);

describe('foldLedger', () => {
  it('puts every thing into its drawer', () => {
    const record = valueOf(foldLedger(smallLedger()));
    const ids = Object.entries(record).flatMap(([drawer, things]) => (Array.isArray(things) ? [[drawer, things.map(({ id }) => id)]] : []));
    expect(Object.fromEntries(ids)).toEqual({
      phases: ['phase-one'],
      milestones: ['milestone-a', 'milestone-b'],
      actors: ['actor-a', 'actor-b'],
      meetings: ['talks-one', 'talks-two'],
      events: ['event-a'],
      sources: ['report'],
      claims: ['claim-a', 'claim-b'],
      assessments: ['assessment-a', 'assessment-b'],
      conditions: ['condition-a'],
      ties: ['tie-a'],
      notes: ['note-a'],
    });
    expect(record.agreement.title).toBe('Agreement A');
  });

  it('names the edition by the last entry and by the content', () => {
    const { edition } = valueOf(foldLedger(smallLedger()));
    expect(edition).toEqual({ id: 'agreement-a@17', hash: edition.hash, entries: 17, recorded: '2020-01-01T00:00:00Z' });
    const changed = smallLedger();
    changed.entries.push(putEntry(event('event-a', 'Event A, told otherwise'), 18, '2020-01-03T00:00:00Z'));
    expect(valueOf(foldLedger(changed)).edition).toMatchObject({
      id: 'agreement-a@18',
      entries: 18,
      recorded: '2020-01-03T00:00:00Z',
      hash: expect.not.stringMatching(edition.hash),
    });
  });

  it('says in words that no entry puts the agreement', () => {
    const ledger = { ...smallLedger(), agreement: 'agreement-b' };
    expect(foldLedger(ledger)).toEqual({
      ok: false,
      problems: ['ledger.agreement is "agreement-b", but no entry puts an agreement of that id.'],
    });
  });

  it('gives the same record for the same entries, whatever was folded before', () => {
    expect(foldLedger(smallLedger())).toEqual(foldLedger(smallLedger()));
  });
});

describe('thingsAfter', () => {
  it('keeps the last put of an id and nothing that was retracted', () => {
    const entries = [
      putEntry(event('a', 'First'), 1),
      putEntry(event('b', 'Other'), 2),
      putEntry(event('a', 'Second'), 3),
      retraction('b', 4),
    ];
    expect([...thingsAfter(entries).values()]).toEqual([event('a', 'Second')]);
  });

  it('can be cut anywhere: what a beginning leaves, and then the rest, is what all of it leaves', () => {
    assert(
      property(anyEntries, nat(20), (entries, cut) => {
        const inTwo = standAfter(standAfter(nothingStands(''), entries.slice(0, cut)), entries.slice(cut));
        expect([...inTwo.things.values()]).toEqual([...thingsAfter(entries).values()]);
      }),
    );
  });

  it('gives what is put again after a retraction its old place', () => {
    const entries = [
      putEntry(event('a', 'First'), 1),
      putEntry(event('b', 'Other'), 2),
      retraction('a', 3),
      putEntry(event('a', 'Again'), 4),
    ];
    expect([...thingsAfter(entries).values()]).toEqual([event('a', 'Again'), event('b', 'Other')]);
  });

  it('leaves what stood before as it was', () => {
    const before = standAfter(nothingStands(''), [putEntry(event('a', 'First'), 1)]);
    standAfter(before, [retraction('a', 2)]);
    expect([...before.things.values()]).toEqual([event('a', 'First')]);
  });
});
