import { array, assert, boolean, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '#domain/record/contentHash.ts';
import { heldOn } from '#domain/record/heldOn.ts';
import { foldLedger } from '#domain/record/foldLedger.ts';
import { brokenRules } from '#domain/record/brokenRules.ts';
import type { Status } from '#domain/kinds/statuses.ts';
import type { AgreementRecord, AnyThing, Entry, NewEntry } from '#domain/record/record.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { valueOf } from '#tests/valueOf.ts';
import { actsIn, undoStacks } from './acts.ts';
import { compareRecords } from './compareRecords.ts';
import { faultsAfter, nothingStands, recordOf, standAfter, standingIn } from './Standing.ts';
import { takeBack } from './takeBack.ts';

const shipped = smallLedger().entries;
const milestone = (id: string, title: string): AnyThing => ({
  type: 'milestone',
  id,
  title,
  phase: 'phase-one',
  order: 9,
  category: 'security',
  obligation: 'one-off',
  description: 'Own.',
  agreedDate: null,
});
const note = (id: string, about: string): AnyThing => ({ type: 'note', id, kind: 'silence', text: 'Own.', about: [about], evidence: [] });

const assessment = (id: string, status: Status): AnyThing => ({
  type: 'assessment',
  id,
  milestone: 'milestone-a',
  status,
  basis: null,
  defensible: [status],
  reason: 'Own.',
  claims: [],
  validFrom: null,
});

/** Acts on top of the small ledger: each of one or two steps, of puts and retractions that may or may not fit. */
const step = tuple(constantFrom('x', 'y', 'z'), nat(9));
const anyActs = array(array(step, { minLength: 1, maxLength: 2 }), { maxLength: 9 });

function entryOf([name, version]: readonly [string, number]): NewEntry {
  if (version === 0) return { op: 'retract', id: `own-${name}`, why: 'Wrong' };
  if (version === 1) return { op: 'put', thing: note(`note-${name}`, `own-${name}`), why: 'Read' };
  if (version === 5) return { op: 'retract', id: 'assessment-a', why: 'Wrong' };
  if (version === 6) return { op: 'retract', id: `assessment-${name}`, why: 'Wrong' };
  if (version === 9) return { op: 'put', thing: assessment('assessment-a', 'full'), why: 'Read' };
  if (version > 6) return { op: 'put', thing: assessment(`assessment-${name}`, version === 7 ? 'minimum' : 'intermediate'), why: 'Read' };
  return { op: 'put', thing: milestone(`own-${name}`, `Version ${version}`), why: 'Read' };
}

/** The ledger after as many of the acts as fit, as the API would have recorded them. */
function record(acts: readonly (readonly (readonly [string, number])[])[], before: readonly Entry[] = shipped): Entry[] {
  const entries = [...before];
  for (const [at, steps] of acts.entries()) add(entries, steps.map(entryOf), `act-${String(at).padStart(4, '0')}-${entries.length}`);
  return entries;
}

function add(entries: Entry[], own: readonly NewEntry[], act: string, undoes?: string): boolean {
  const before = standAfter(nothingStands('agreement-a'), entries);
  const further = own.map((entry, at): Entry => ({
    ...entry,
    seq: entries.length + at + 1,
    recorded: '2026-01-01T00:00:00Z',
    by: 'Analyst A',
    act,
    ...(undoes && { undoes }),
  }));
  const idle = own.some((entry) => entry.op === 'retract' && !before.things.has(entry.id));
  if (idle || faultsAfter(before, standAfter(before, further), further).length > 0) return false;
  entries.push(...further);
  return true;
}

const fold = (entries: readonly Entry[]) =>
  valueOf(foldLedger({ format: 'phasewatch-ledger', version: 1, agreement: 'agreement-a', entries: [...entries] }));

/** What a record holds, in its order, as its edition stands for it. */
const contentOf = (entries: readonly Entry[]) => {
  const { things, sum } = standAfter(nothingStands('agreement-a'), entries);
  return { things: [...things.values()], sum };
};

/** The status that holds of a milestone that several assessments are about. */
const heldIn = (record: AgreementRecord) => heldOn(indexRecord(record).assessments.get('milestone-a'), '2026-01-01').at(-1)?.status;

describe('a ledger that grows', () => {
  it('gives what reading it from scratch gives, edition and all, wherever it is cut', () => {
    assert(
      property(anyActs, nat(30), (acts, cut) => {
        const entries = record(acts);
        const at = Math.min(shipped.length + cut, entries.length);
        const grown = standAfter(standingIn(fold(entries.slice(0, at))), entries.slice(at));
        expect(recordOf(grown)).toEqual({ ok: true, value: fold(entries) });
        expect(contentHash(thingsIn(fold(entries)))).toBe(fold(entries).edition.hash);
      }),
    );
  });

  it('gives another edition where a record from elsewhere, which tells no old places, would lead to another status', () => {
    const entries = record([[['x', 7]], [['x', 5]], [['x', 9]]]);
    const sent = structuredClone(fold(entries.slice(0, -1)));
    const grown = valueOf(recordOf(standAfter(standingIn(sent), entries.slice(-1))));
    expect([heldIn(grown), heldIn(fold(entries))]).toEqual(['full', 'minimum']);
    expect(grown.edition.hash).not.toBe(fold(entries).edition.hash);
  });
});

describe('undo', () => {
  const acts = (entries: readonly Entry[]) => actsIn(entries, shipped.length);
  const undo = (entries: Entry[]) => {
    const [last] = undoStacks(acts(entries)).undo.slice(-1);
    return (
      last !== undefined && add(entries, takeBack(entries, last.entries, 'Undone'), `undo-${entries.length}-`.padEnd(8, '-'), last.name)
    );
  };
  const redo = (entries: Entry[]) => {
    const [last] = undoStacks(acts(entries)).redo.slice(-1);
    return (
      last !== undefined &&
      add(entries, takeBack(entries, last.entries, 'Brought again'), `redo-${entries.length}-`.padEnd(8, '-'), last.name)
    );
  };
  /** Acts that change something: one that puts what stands there already leaves nothing to take back. */
  const recorded = (own: readonly (readonly (readonly [string, number])[])[]) => {
    const entries = [...shipped];
    for (const [at, steps] of own.entries()) {
      const before = contentOf(entries);
      const tried = [...entries];
      const added = add(tried, steps.map(entryOf), `act-${String(at).padStart(4, '0')}`);
      if (added && JSON.stringify(contentOf(tried)) !== JSON.stringify(before)) entries.splice(0, Infinity, ...tried);
    }
    return entries;
  };

  it('after any sequence leads back to what stood before, step by step, and redo forth again', () => {
    assert(
      property(anyActs, (own) => {
        const entries = recorded(own);
        const done = acts(entries).length - acts([...shipped]).length;
        const stations = [contentOf(entries)];
        for (let at = 0; at < done; at += 1) {
          expect(undo(entries)).toBe(true);
          stations.push(contentOf(entries));
        }
        expect(stations.at(-1)).toEqual(contentOf(shipped));
        expect(undo(entries)).toBe(false);
        for (const station of stations.slice(0, -1).toReversed()) {
          expect(redo(entries)).toBe(true);
          expect(contentOf(entries)).toEqual(station);
        }
        expect(redo(entries)).toBe(false);
      }),
    );
  });

  it('and redo and further acts, in any order, stay within what was recorded', () => {
    assert(
      property(anyActs, array(tuple(boolean(), boolean()), { maxLength: 12 }), (own, moves) => {
        const entries = recorded(own);
        for (const [back, further] of moves) {
          const count = entries.length;
          if (further) add(entries, [entryOf(['w', 2 + (count % 3)])], `more-${count}----`);
          else if (back) undo(entries);
          else redo(entries);
          expect(brokenRules(fold(entries))).toEqual([]);
        }
        const { undo: left } = undoStacks(acts(entries));
        for (let at = left.length; at > 0; at -= 1) undo(entries);
        expect(contentOf(entries)).toEqual(contentOf(shipped));
      }),
    );
  });

  it('of a retraction lets the assessment hold that held before', () => {
    const entries = record([[['x', 7]], [['x', 5]]]);
    expect(heldIn(fold(entries.slice(0, -1)))).toBe('minimum');
    expect(undo(entries)).toBe(true);
    expect(heldIn(fold(entries))).toBe('minimum');
  });

  it('takes back nothing that came with Phasewatch', () =>
    expect(undoStacks(acts(shipped))).toEqual({ undo: [], redo: [], ways: new Map() }));

  it('passes over what has no name, what erased an identity, and what founded an agreement', () => {
    const head = { seq: 18, recorded: '2026-01-01T00:00:00Z', by: 'Analyst A' };
    const note18: Entry = { ...head, op: 'put', thing: note('note-x', 'milestone-a'), why: 'Read' };
    const own = record([[['y', 2]]]);
    expect(add(own, takeBack(own, own.slice(shipped.length), 'Undone'), 'undo-of-y', 'act-0000-17')).toBe(true);
    const erased: Entry = { ...head, op: 'erase', id: 'erased-actor-1', why: 'For protection' };
    const names = (entries: readonly Entry[], from = shipped.length) => {
      const { undo: undos, redo: redos, ways } = undoStacks(actsIn(entries, from));
      return { undo: undos.map(({ name }) => name), redo: redos.map(({ name }) => name), ways: [...ways] };
    };
    const stacks = { undo: [], redo: ['undo-of-y'], ways: [['undo-of-y', 'undo']] };
    expect(names(own)).toEqual(stacks);
    expect(names([...own, { ...note18, seq: 20 }, { ...erased, seq: 21 }, { ...erased, seq: 22, act: 'erasure-1' }])).toEqual(stacks);
    const founded = shipped.map((entry) => ({ ...entry, act: 'import-1' }));
    expect(names([...founded, { ...note18, act: 'act-of-x' }], 0)).toEqual({ undo: ['act-of-x'], redo: [], ways: [] });
  });

  it('of an act in the middle leaves what was touched since', () => {
    const entries = record([
      [
        ['x', 2],
        ['y', 2],
      ],
      [['x', 3]],
    ]);
    const [first] = acts(entries).slice(-2);
    expect(takeBack(entries, first?.entries ?? [], 'Wrong')).toEqual([{ op: 'retract', id: 'own-y', why: 'Wrong' }]);
  });
});

describe('comparing two moments', () => {
  it('names what is new, what changed and how, and what is gone', () => {
    const entries = record([
      [
        ['x', 2],
        ['y', 2],
      ],
      [
        ['x', 3],
        ['y', 0],
      ],
      [['z', 2]],
    ]);
    expect(compareRecords(fold(entries.slice(0, 19)), fold(entries))).toEqual([
      {
        id: 'own-x',
        type: 'milestone',
        name: 'Version 3',
        kind: 'changed',
        fields: [{ field: 'title', before: 'Version 2', after: 'Version 3' }],
      },
      { id: 'own-z', type: 'milestone', name: 'Version 2', kind: 'new', fields: [] },
      { id: 'own-y', type: 'milestone', name: 'Version 2', kind: 'gone', fields: [] },
    ]);
    expect(compareRecords(fold(entries), fold(entries))).toEqual([]);
  });
});
