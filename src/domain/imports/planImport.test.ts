import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import { whatFollowsAll } from '#tests/fixtures/whatFollowsAll.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { valueOf } from '#tests/valueOf.ts';
import type { ImportGround } from './ImportPlan.ts';
import { planImport } from './planImport.ts';

const shown = smallRecord();
const ground: ImportGround = { by: 'Analyst A', recorded: '2026-11-28T00:00:00Z', taken: ['agreement-a', 'agreement-b'], shown, own: 1 };

const plan = (name: string, content: unknown) =>
  planImport({ name, text: typeof content === 'string' ? content : JSON.stringify(content), sha256: 'a'.repeat(64) }, ground);
const problemsOf = (name: string, content: unknown) => {
  const planned = plan(name, content);
  return planned.ok ? [] : planned.problems;
};

const shipped = shown.edition.entries;
const entry = (
  nth: number,
  own: Pick<Extract<Entry, { op: 'put' }>, 'op' | 'thing'> | Pick<Extract<Entry, { op: 'retract' }>, 'op' | 'id'>,
) => ({
  seq: shipped + nth,
  recorded: '2026-11-27T00:00:00Z',
  by: 'Analyst A',
  why: `Reason ${nth}`,
  ...own,
});
const actorC: AnyThing = {
  type: 'actor',
  id: 'actor-c',
  name: 'Actor C',
  kind: 'person',
  existence: 'existing',
  aliases: [],
  ids: {},
  note: null,
};
const ownFile = (...entries: readonly object[]) => ({
  format: 'phasewatch-own-entries',
  version: 1,
  agreement: 'agreement-a',
  shipped,
  entries,
});

describe('own entries as a file', () => {
  it('are recorded anew on what stands, as far as they change it, with their reasons', () => {
    const [note] = shown.notes;
    const file = ownFile(
      entry(1, { op: 'put', thing: { ...actorC, name: 'Actor X' } }),
      entry(2, { op: 'put', thing: actorC }),
      entry(3, { op: 'retract', id: 'note-a' }),
      entry(4, { op: 'put', thing: { ...actorC, id: 'actor-d' } }),
      entry(5, { op: 'retract', id: 'actor-d' }),
    );
    const { kind, into } = valueOf(plan('own.json', file));
    expect(kind).toBe('own entries of Phasewatch');
    expect(into?.differences).toEqual([
      { id: 'actor-c', type: 'actor', name: 'Actor C', kind: 'new', fields: [] },
      { id: 'note-a', type: 'note', name: note?.text.replace(/\.$/, ''), kind: 'gone', fields: [] },
    ]);
    expect(into?.entries).toEqual([
      { op: 'put', thing: actorC, why: 'Imported: Reason 2' },
      { op: 'retract', id: 'note-a', why: 'Imported: Reason 3' },
    ]);
  });

  it('that stand already are nothing to record', () => {
    expect(valueOf(plan('own.json', ownFile(entry(1, { op: 'put', thing: shown.actors[0] ?? actorC })))).into?.entries).toEqual([]);
  });

  it.each([
    [
      'of another agreement',
      { ...ownFile(entry(1, { op: 'put', thing: actorC })), agreement: 'agreement-z' },
      'The file is of the agreement “agreement-z”; it is not there.',
    ],
    ['that take away what others name', ownFile(entry(1, { op: 'retract', id: 'actor-a' })), 'nothing in the record has that id'],
    ['without entries', ownFile(), 'file.entries is an empty list, which holds no entry.'],
    ['of a later version', { ...ownFile(), version: 2 }, 'own.json is of version 2, later than this page, which reads version 1.'],
  ])('%s are refused in words', (_what, file, sentence) => {
    expect(problemsOf('own.json', file).join(' ')).toContain(sentence);
  });

  it('however they are mangled, come to a record that keeps every rule or to sentences', () => {
    const values = constantFrom<unknown>(null, '', 0, 'actor-a', 'phase-one', [], {}, 'put', 'retract', '2020');
    const whole = ownFile(entry(1, { op: 'put', thing: actorC }), entry(2, { op: 'retract', id: 'note-a' }));
    const faults = array(record({ at: integer({ min: 0, max: 400 }), value: values }), { minLength: 1, maxLength: 3 });
    assert(
      property(faults, (mangled) => {
        const planned = plan(
          'own.json',
          mangled.reduce<unknown>((json, { at, value }) => mangle(json, at, value), whole),
        );
        const said = planned.ok ? whatFollowsAll(shown, planned.value.into?.entries ?? []) : planned.problems;
        expect(planned.ok ? said : said.filter((problem) => !/\S/.test(problem))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** JSON in which the value of one key or place is another one. */
function mangle(json: unknown, at: number, value: unknown): unknown {
  let left = at;
  return JSON.parse(JSON.stringify(json), (_key, held: unknown) => {
    left -= 1;
    return left === -1 ? value : held;
  });
}

describe('a ledger of the agreement that is shown', () => {
  const ledger = smallLedger();
  const more = { ...ledger, entries: [...ledger.entries, entry(1, { op: 'put', thing: actorC })] };
  const added = { id: 'actor-c', type: 'actor', name: 'Actor C', kind: 'new', fields: [] };
  const planned = (own: number, file: object) =>
    valueOf(planImport({ name: 'ledger.json', text: JSON.stringify(file), sha256: 'a'.repeat(64) }, { ...ground, own }));

  it('is brought back as it is where nothing own is held', () => {
    expect(planned(0, more)).toMatchObject({ into: null, back: { ledger: more, differences: [added] }, notes: [] });
    expect(planned(0, ledger)).toMatchObject({ into: { entries: [] }, back: null });
  });

  it('is recorded anew on own entries, and the preview says so', () => {
    const { back, into, notes } = planned(1, more);
    expect(back).toBe(null);
    expect(into?.entries).toEqual([{ op: 'put', thing: actorC, why: 'Imported' }]);
    expect(notes.join(' ')).toContain('recorded anew: now, and in your name');
  });
});

describe('a file', () => {
  it.each([
    ['table.csv', 'name,kind\nActor C,person', 'a table of milestones, actors or phases'],
    ['codes.csv', 'accord;year;provision;implementation\nA;2001;b;1', 'a table of coded scores (accord, year, provision, implementation)'],
    ['ledger.json', smallLedger(), 'a ledger of Phasewatch'],
    ['record.json', shown, 'a record of Phasewatch'],
  ])('%s is known by what it holds', (name, content, kind) => {
    expect(valueOf(plan(name, content)).kind).toBe(kind);
  });

  it.each([
    ['codes.csv', 'accord,year,provision\nA,2001,b', 'codes.csv has no column “implementation”.'],
    [
      'actors.csv',
      'name,kind\nActor \uFFFD,person',
      'actors.csv, line 2, is not in UTF-8: it holds letters that cannot be read, in "Actor \uFFFD,person". Save it anew as “CSV UTF-8”.',
    ],
    ['picture.csv', 'PNG\0\0', 'picture.csv is nothing that can be imported: it is no text.'],
    ['empty.csv', '', 'empty.csv is nothing that can be imported: it is empty.'],
    ['other.json', { format: 'geojson' }, 'other.json is nothing that can be imported: its format is "geojson".'],
    ['list.json', [1, 2], 'list.json is nothing that can be imported: it is JSON that names no format of Phasewatch: a list of 2.'],
    [
      'half.json',
      '{"format":"phasewatch-own-entries","version":1,"agre',
      'which names the format “phasewatch-own-entries”, but it is no whole JSON: it may have been cut off.',
    ],
    ['notes.txt', 'Hello', 'notes.txt is nothing that can be imported: it begins with "Hello".'],
  ])('%s with %j is refused in words', (name, content, sentence) => {
    expect(problemsOf(name, content).join(' ')).toContain(sentence);
  });
});
