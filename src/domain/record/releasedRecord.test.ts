import { array, assert, constantFrom, integer, property, record as shaped } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlings } from '#domain/kinds/handling.ts';
import { actor, assess, claim, condition, evidence, makeRecord, meeting, milestone, source, tie } from '#tests/fixtures/makeRecord.ts';
import { handledRecord } from '#tests/fixtures/handledRecord.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { valueOf } from '#tests/valueOf.ts';
import { drawerNames } from './drawers.ts';
import { brokenRules } from './brokenRules.ts';
import { readRecord } from './readUnknown.ts';
import type { AgreementRecord, AnyThing, Evidence, Note, Source } from './record.ts';
import { releasedRecord } from './releasedRecord.ts';
import { realQuotes } from './standIns.ts';
import { thingsIn } from './thingsIn.ts';

const memo = { ...source, id: 'jane-doe-memo', title: 'Memo of Jane Doe', publisher: 'Doe', handling: 'confidential' } as Source;
const spoken = { ...memo, id: 'jane-doe-talk', releasable: 'a UN official' };
const read = (from: Source): Evidence => ({ ...evidence, source: from.id, exact: 'words of Jane Doe', end: 17 });
const note = (id: string, about: readonly string[], own: Partial<Note> = {}): Note => ({
  type: 'note',
  id,
  kind: 'silence',
  text: `Text of ${id}.`,
  about: [...about],
  evidence: [],
  ...own,
});

const mixed = makeRecord(
  memo,
  spoken,
  milestone('a'),
  assess('a', 'minimum', { claims: ['open', 'hers', 'unsaid'], reason: 'Jane Doe says so.' }),
  milestone('b', { order: 2 }),
  assess('b', 'full', { claims: ['open'] }),
  actor('state'),
  actor('jane-doe', { kind: 'person' }),
  actor('unnamed'),
  claim('open', 'a', { claimant: 'state' }),
  claim('hers', 'a', {
    claimant: 'jane-doe',
    handling: 'restricted',
    releasable: 'A UN official says so.',
    bears: 'contradicts',
    date: '2026-01',
    hedgeWords: 'words',
    evidence: [read(spoken)],
  }),
  claim('unsaid', 'a', { handling: 'confidential' }),
  claim('from-memo', 'a', { evidence: [read(memo)] }),
  claim('from-talk', 'a', { evidence: [read(spoken)], attribution: { basis: 'carried-over', from: { paragraph: 1, sentence: 1 } } }),
  claim('from-both', 'b', { evidence: [evidence, read(memo)] }),
  claim('about-talks', 'secret-talks'),
  { ...meeting('open-talks', 'secret-talks'), note: 'After Jane Doe’s talks.' } as AnyThing,
  { ...meeting('secret-talks'), evidence: [read(memo)] } as AnyThing,
  { ...meeting('half-talks'), note: 'Jane Doe adds.', evidence: [evidence, read(memo)] } as AnyThing,
  tie('seat', 'took-part', 'state', 'open-talks'),
  tie('secret-seat', 'took-part', 'state', 'secret-talks'),
  tie('doe-seat', 'took-part', 'jane-doe', 'open-talks', { evidence: [read(spoken)] }),
  condition('told', 'before', 'a', 'b'),
  condition('untold', 'before', 'b', 'a', { evidence: [evidence, read(memo)], words: 'what Jane Doe said' }),
  note('on-a', ['a']),
  note('on-hers', ['hers']),
  note('on-talk', ['jane-doe-talk']),
  note('on-what-followed', ['open-talks'], { text: 'Jane Doe had met them before.' }),
  note('quoting', ['a'], { evidence: [read(memo)] }),
);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('a record on its way out', () => {
  const { record, withheld, changed, quotes } = releasedRecord(mixed);

  it('is sound', () => expect(brokenRules(record)).toEqual([]));

  it('tells nothing of whom it must not name', () => {
    expect(JSON.stringify(record)).not.toMatch(/jane|doe/i);
  });

  it('knows a source by its releasable words, or not at all', () => {
    expect(record.sources).toEqual([
      source,
      {
        ...spoken,
        id: 'withheld-source-1',
        title: 'a UN official',
        publisher: null,
        language: 'und',
        sha256: '0'.repeat(64),
        length: 1,
        sentences: [],
      },
    ]);
  });

  it('says a claim in its releasable words, by a claimant who is withheld', () => {
    expect(record.claims.at(-1)).toEqual(
      claim('withheld-claim-1', 'a', {
        statement: 'A UN official says so.',
        claimant: 'withheld-claimant-1',
        handling: 'restricted',
        releasable: 'A UN official says so.',
        bears: 'contradicts',
        evidence: [{ source: 'withheld-source-1', place: { headline: true }, start: 0, end: 1, exact: '…', prefix: '', suffix: '' }],
      }),
    );
    expect(record.actors.at(-1)).toMatchObject({ id: 'withheld-claimant-1', name: 'Claimant withheld' });
  });

  it('leaves out what rests on nothing that may leave, and what is joined to it', () => {
    expect(ids(record.claims)).toEqual(['open', 'from-talk', 'from-both', 'withheld-claim-1']);
    expect(ids(record.meetings)).toEqual(['open-talks', 'half-talks']);
    expect(ids(record.ties)).toEqual(['seat']);
    expect(ids(record.conditions)).toEqual(['told']);
    expect(ids(record.notes)).toEqual(['on-a']);
    expect(ids(record.actors)).toEqual(['state', 'unnamed', 'withheld-claimant-1']);
    expect(record.meetings.map(({ after, note }) => [after, note])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('keeps every assessment, and the reasons of those whose claims leave as they are', () => {
    expect(record.assessments.map(({ status, claims, reason }) => [status, claims, reason])).toEqual([
      ['minimum', ['open', 'withheld-claim-1'], 'Withheld: it rests on a claim that may not be passed on as it is.'],
      ['full', ['open'], 'Because.'],
    ]);
  });

  it('counts what it withholds and what it changes', () => {
    expect(withheld).toMatchObject({ sources: 1, claims: 3, meetings: 1, ties: 2, conditions: 1, notes: 4, actors: 1, assessments: 0 });
    expect(changed).toMatchObject({ sources: 1, claims: 3, meetings: 2, ties: 0, assessments: 1, actors: 0, notes: 0 });
    expect(quotes).toBe(13);
  });

  it('has the id of its edition, and the hash of what it holds', () => {
    expect(record.edition.id).toBe(mixed.edition.id);
    expect(record.edition.hash).not.toBe(mixed.edition.hash);
  });
});

it('gives a record back as it is where everything may leave', () => {
  const released = releasedRecord(shippedIndex.record);
  expect(released.record).toBe(shippedIndex.record);
  expect(new Set([...Object.values(released.withheld), ...Object.values(released.changed), released.quotes])).toEqual(new Set([0]));
});

const choice = shaped({ handling: constantFrom('open', 'restricted', 'confidential'), released: integer({ min: 0, max: 1 }) });
const anyHandling = shaped({
  sources: array(choice, { minLength: 3, maxLength: 3 }),
  claims: array(choice, { minLength: 42, maxLength: 42 }),
  from: array(integer({ min: 0, max: 2 }), { minLength: 200, maxLength: 200 }),
});

it('stays sound, and tells none of what it withholds, whatever the handling', () => {
  assert(
    property(anyHandling, ({ sources, claims, from }) => {
      const whole = handledRecord(sources, claims, from);
      const { record, withheld, quotes } = releasedRecord(whole);
      expect(valueOf(readRecord(JSON.parse(JSON.stringify(record))))).toEqual(record);
      const told = JSON.stringify(record);
      const untold = [
        ...whole.sources.filter(isWithheld).map(({ publisher }) => publisher),
        ...whole.claims.filter(isWithheld).map(({ id }) => `"${id}"`),
      ];
      expect(untold.filter((text) => told.includes(text ?? 'null'))).toEqual([]);
      for (const drawer of drawerNames) {
        const standIns = record[drawer].filter(({ id }) => id.startsWith('withheld-claimant')).length;
        expect(record[drawer].length - standIns).toBe(whole[drawer].length - withheld[drawer]);
      }
      const real = (of: AgreementRecord) => thingsIn(of).flatMap(realQuotes);
      expect(real(record).length).toBe(real(whole).length - quotes);
      const open = new Set(whole.sources.flatMap(({ id, handling }) => (handlings[handling].leavesTheHouse ? [id] : [])));
      expect(real(record).every((quote) => open.has(quote.source))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

const isWithheld = ({ handling }: Pick<Source, 'handling'>) => !handlings[handling].leavesTheHouse;
