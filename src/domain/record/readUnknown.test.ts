import { assert, constantFrom, jsonValue, oneof, property, record as shape } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallLedger } from '#tests/smallLedger.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { foldLedger } from './ledger.ts';
import { readAgreements, readFolded, readLedger, readRecord } from './readUnknown.ts';
import type { Reading } from './Reading.ts';

const problemsOf = (reading: Reading<unknown>): readonly string[] => (reading.ok ? [] : reading.problems);

type Path = readonly (string | number)[];

/** Every path in a JSON value, its own root left out. */
function pathsIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return keys.flatMap((key): Path[] => [[key], ...pathsIn(Reflect.get(value, key)).map((rest) => [key, ...rest])]);
}

/** A copy with the value at a path replaced, or taken away where there is none to put. */
function replaced(value: unknown, [key, ...rest]: Path, change: { put: unknown } | null): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return change?.put;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length > 0 || change !== null) Reflect.set(copy, key, replaced(Reflect.get(value, key), rest, change));
  else Reflect.deleteProperty(copy, key);
  return copy;
}

const anyChange = oneof(constantFrom(null), shape({ put: jsonValue() }));

describe('reading a ledger', () => {
  it('gives it back, and the record that it folds into', () => {
    expect(readLedger(smallLedger())).toEqual({ ok: true, value: smallLedger() });
    expect(readFolded(smallLedger())).toEqual(foldLedger(smallLedger()));
  });

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', null, ['ledger is null; expected an object.']],
    ['a word', 'ledger', ['ledger is "ledger"; expected an object.']],
    ['a list', [1], ['ledger is a list of 1; expected an object.']],
    [
      'an empty object',
      {},
      ['ledger.format is missing.', 'ledger.version is missing.', 'ledger.agreement is missing.', 'ledger.entries is missing.'],
    ],
    ['another format', { ...smallLedger(), format: 'other' }, ['ledger.format is "other"; expected "phasewatch-ledger".']],
    ['no entries', { ...smallLedger(), entries: [] }, ['ledger.entries is an empty list, which holds no entry.']],
    ['entries that are no list', { ...smallLedger(), entries: { a: 1 } }, ['ledger.entries is an object with "a"; expected a list.']],
    [
      'an unknown operation',
      { ...smallLedger(), entries: [{ op: 'drop' }] },
      ['ledger.entries[0].op is "drop"; expected "put", "retract" or "erase".'],
    ],
  ])('says what is wrong with %s', (_what, json, problems) => expect(problemsOf(readLedger(json))).toEqual(problems));

  it.each<[string, Path, unknown, string]>([
    [
      'a thing of no type',
      [2, 'thing', 'type'],
      'stage',
      'ledger.entries[2].thing.type is "stage"; expected "agreement", "phase", "milestone", "actor", "meeting", "event", "source", "claim", "assessment", "condition", "tie" or "note".',
    ],
    [
      'an id in capitals',
      [2, 'thing', 'id'],
      'Phase One',
      'ledger.entries[2].thing.id is "Phase One", which is no id in kebab-case (like "disarmament-of-hamas").',
    ],
    ['a title that is blank', [2, 'thing', 'title'], ' ', 'ledger.entries[2].thing.title is " ", which is empty.'],
    ['a title that is a number', [2, 'thing', 'title'], 7, 'ledger.entries[2].thing.title is 7, which is not a text.'],
    ['an order of half', [2, 'thing', 'order'], 1.5, 'ledger.entries[2].thing.order is 1.5, which is not a whole number.'],
    ['an order of none', [2, 'thing', 'order'], 0, 'ledger.entries[2].thing.order is 0, which is below 1.'],
    [
      'a row that the table lacks',
      [3, 'thing', 'existence'],
      'gone',
      'ledger.entries[3].thing.existence is "gone", which is no existence; known: existing, planned, not-specified.',
    ],
    [
      'a date in words',
      [5, 'thing', 'date'],
      'May 2020',
      'ledger.entries[5].thing.date is "May 2020", which is no date in EDTF level 1 (like "2025-12" or "2023-10-07").',
    ],
    [
      'a meeting without evidence',
      [5, 'thing', 'evidence'],
      [],
      'ledger.entries[5].thing.evidence is an empty list, which gives no evidence.',
    ],
    ['an empty quote', [5, 'thing', 'evidence', 0, 'exact'], '', 'ledger.entries[5].thing.evidence[0].exact is "", which is empty.'],
    [
      'a place that is none',
      [5, 'thing', 'evidence', 0, 'place'],
      { line: 3 },
      'ledger.entries[5].thing.evidence[0].place is an object with "line", which is no place; expected {"headline": true}, {"paragraph": 1, "sentence": 1} or {"row": 1}.',
    ],
    [
      'a recording time that is none',
      [2, 'recorded'],
      'yesterday',
      'ledger.entries[2].recorded is "yesterday", which is no moment with its time zone (like "2026-11-23T00:00:00Z").',
    ],
    ['a field that nobody knows', [2, 'thing', 'colour'], 'red', 'ledger.entries[2].thing.colour is not a field that is known here.'],
  ])('names path and value of %s', (_what, path, value, sentence) => {
    expect(problemsOf(readLedger(replaced(smallLedger(), ['entries', ...path], { put: value })))).toEqual([sentence]);
  });

  it('names all faults at once', () => {
    const broken = [
      ['entries', 2, 'thing', 'title'],
      ['entries', 3, 'by'],
      ['entries', 10, 'thing', 'evidence', 0, 'start'],
    ].reduce<unknown>((json, path) => replaced(json, path, { put: null }), smallLedger());
    expect(problemsOf(readLedger(broken))).toEqual([
      'ledger.entries[2].thing.title is null, which is not a text.',
      'ledger.entries[3].by is null, which is not a text.',
      'ledger.entries[10].thing.evidence[0].start is null, which is not a number.',
    ]);
  });

  it('answers any change of a sound ledger with a ledger or with sentences', () => {
    assert(
      property(constantFrom(...pathsIn(smallLedger())), anyChange, (path, change) => {
        const reading = readLedger(replaced(smallLedger(), path, change));
        const odd = problemsOf(reading).filter(
          (problem) => !/^(ledger|record)\S* .*\.$/s.test(problem) || /undefined|\[object|Invalid/.test(problem),
        );
        expect({ odd, spoke: reading.ok || reading.problems.length > 0 }).toEqual({ odd: [], spoke: true });
      }),
      { numRuns: 2000 },
    );
  });

  it('answers any JSON at all', () => {
    assert(
      property(jsonValue(), (json) => {
        expect(problemsOf(readLedger(json))).not.toEqual([]);
        expect(problemsOf(readRecord(json))).not.toEqual([]);
      }),
    );
  });
});

describe('reading a record', () => {
  it('gives it back', () => expect(readRecord(smallRecord())).toEqual({ ok: true, value: smallRecord() }));

  it('is the same after a journey as text', () =>
    expect(readRecord(JSON.parse(JSON.stringify(smallRecord())))).toEqual({ ok: true, value: smallRecord() }));

  it('holds it to the rules as well as to the shape', () => {
    const record = { ...smallRecord(), phases: [] };
    expect(problemsOf(readRecord(record))).toEqual([
      'record.milestones[0].phase names "phase-one", but nothing in the record has that id; expected phase.',
    ]);
  });
});

describe('reading the list of agreements', () => {
  const summary = {
    id: 'agreement-a',
    title: 'Agreement A',
    edition: 'agreement-a@1',
    milestones: 2,
    sources: 1,
    standings: [{ status: 'full' as const, basis: null, count: 2 }],
    years: [{ year: 2001, score: 62.5 }],
    own: 0,
  };

  it('gives it back', () => expect(readAgreements([summary])).toEqual({ ok: true, value: [summary] }));

  it('names path and value', () => {
    expect(problemsOf(readAgreements([summary, { ...summary, milestones: -1 }]))).toEqual([
      'agreements[1].milestones is -1, which is below 0.',
    ]);
    expect(problemsOf(readAgreements({}))).toEqual(['agreements is an empty object; expected a list.']);
  });
});
