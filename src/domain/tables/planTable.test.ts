import { array, assert, constantFrom, integer, oneof, property, record, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatFollowsAll } from '#tests/fixtures/whatFollowsAll.ts';
import { packageFiles } from '#domain/package/packageFiles.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { toCsv } from '#domain/texts/csv.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { valueOf } from '#tests/valueOf.ts';
import type { Mapping } from './Mapping.ts';
import { planTable, type TablePlan } from './planTable.ts';

const small = smallRecord();

const plan = (text: string, mapping?: Mapping): TablePlan => valueOf(planTable({ name: 'table.csv', text }, small, mapping));

/** What happens with each row, in short: its outcome, and what is said of it. */
const told = ({ rows }: TablePlan) => rows.map(({ name, outcome, sentences }) => [name, outcome, ...sentences]);

describe('a table', () => {
  it('of actors adds, changes and leaves, each told row by row', () => {
    const read = plan(
      [
        'Actor name;Type;Existence;Also known as;ISO3;Comment',
        'Actor A;state;existing;A;AAA;',
        'actor b;Armed Group;;"B | The B";;named once',
        'A;;;;;another note',
        'Actor Ç;group of persons;not specified;;;',
      ].join('\n'),
    );
    expect(read.mapping).toEqual({
      type: 'actor',
      fields: {
        existence: { column: 2 },
        name: { column: 0 },
        kind: { column: 1 },
        aliases: { column: 3 },
        'ids.iso3166': { column: 4 },
        note: { column: 5 },
      },
    });
    expect(told(read)).toEqual([
      ['Actor A', 'same'],
      ['actor b', 'changed'],
      ['A', 'refused', 'Line 2 speaks of it as well, and differs.'],
      ['Actor Ç', 'added'],
    ]);
    expect(read.rows[1]?.fields).toEqual([
      { field: 'name', before: 'Actor B', after: 'actor b' },
      { field: 'kind', before: 'force', after: 'armed-group' },
      { field: 'aliases', before: [], after: ['B', 'The B'] },
      { field: 'note', before: null, after: 'named once' },
    ]);
    expect(read.entries).toEqual([]);
  });

  it('of milestones gives what is new a place after what the phase has, and keeps what it has no column for', () => {
    const read = plan(
      [
        'milestone,phase,category,obligation,wording,deadline',
        'Milestone A,,,,,2021-06',
        'First,Phase one,Security,one-off,What is owed first.,',
        'Second,phase-one,security,Continuing,What is owed second.,2021~',
        'Third,cross-cutting,withdrawal,one-off,What is owed third.,',
      ].join('\r\n'),
    );
    expect(told(read)).toEqual([
      ['Milestone A', 'changed'],
      ['First', 'added'],
      ['Second', 'added'],
      ['Third', 'added'],
    ]);
    const shape = { type: 'milestone', agreedDate: null, category: 'security', obligation: 'one-off' };
    expect(read.entries.map((entry) => entry.op === 'put' && entry.thing)).toEqual([
      { ...small.milestones[0], agreedDate: '2021-06' },
      { ...shape, id: 'first', title: 'First', description: 'What is owed first.', phase: 'phase-one', order: 2 },
      {
        ...shape,
        id: 'second',
        title: 'Second',
        description: 'What is owed second.',
        phase: 'phase-one',
        order: 3,
        obligation: 'continuing',
        agreedDate: '2021~',
      },
      { ...shape, id: 'third', title: 'Third', description: 'What is owed third.', phase: null, order: 3, category: 'withdrawal' },
    ]);
  });

  it('takes one value for every row where no column holds a field', () => {
    const text = 'what\nFirst\nSecond\n';
    const fields = { title: { column: 0 }, description: { column: 0 }, category: { value: 'security' }, obligation: { value: 'one-off' } };
    const read = plan(text, { type: 'milestone', fields });
    expect(read.entries.map((entry) => entry.op === 'put' && entry.thing)).toMatchObject([
      { id: 'first', title: 'First', description: 'First', category: 'security', obligation: 'one-off', phase: null },
      { id: 'second', title: 'Second', order: 4 },
    ]);
  });

  it.each([
    ['a kind that there is not', 'name,kind\nX,militia', /^“Kind” is "militia"; expected state, person, armed group, force, /],
    ['no kind', 'name,existence\nX,planned', '“Kind” is empty.'],
    [
      'a phase that there is not',
      'title,phase,category,obligation,description\nX,Phase nine,security,one-off,x',
      '“Phase” is "Phase nine", which is no phase of the record; known: Phase one.',
    ],
    [
      'no date',
      'title,category,obligation,description,agreed_date\nX,security,one-off,x,19/12/2025',
      '“Agreed date” is “19/12/2025”, which is no date here; write it like 2025, 2025-12, 2025-12-19, or 2025-12~ for about then.',
    ],
    [
      'no place',
      'title,category,obligation,description,order\nX,security,one-off,x,first',
      '“Number in the order” is “first”, which is no number counted from 1.',
    ],
    [
      'an id of another thing',
      'id,name,kind\nreport,X,state',
      '“Id” is “report”, which is the id of another thing of the record: of the source “report”.',
    ],
    ['no id', 'id,name,kind\nNo Id,X,state', /^actor.id is "No Id", which is no id in kebab-case/],
    ['no name', 'name,kind\n,state', 'It has neither an id nor a name: nothing says what it is about.'],
    [
      'a place that another phase has',
      'title,order,holds\nPhase two,1,objectives',
      'The phase “phase-two”.order is 1, which another phase already has.',
    ],
  ])('refuses a row with %s in a sentence, and with it the whole', (_fault, text, sentence) => {
    const read = plan(text);
    expect(read.rows.map(({ outcome }) => outcome)).toEqual(['refused']);
    expect(read.rows[0]?.sentences).toHaveLength(1);
    expect(read.rows[0]?.sentences[0]).toMatch(sentence);
    expect(read.entries).toEqual([]);
  });

  it('counts a row that repeats another one once, and finds an actor by another name without renaming it', () => {
    const text = 'name,kind,note\nA,state,a note\nNew,person,\nNew,person,\n';
    expect(told(plan(text))).toEqual([
      ['A', 'changed', '“A” is another name of it; the name stays.'],
      ['New', 'added'],
      ['New', 'repeated', 'Line 3 says the same.'],
    ]);
    expect(plan(text).entries).toHaveLength(2);
  });

  it('says where a new actor has a name that another one has, and where a name is given up', () => {
    const text = 'id,name,kind,aliases\n,Actor Ä Two,state,Actor B\nactor-a,New name,,B | A\n';
    expect(told(plan(text))).toEqual([
      ['Actor Ä Two', 'added', '“Actor B” is what the actor “Actor B” of the record is called as well.'],
      ['New name', 'changed', '“Actor A” is no name of it any more.'],
    ]);
  });

  it.each([
    ['', 'table.csv: The file is empty; expected a line of column names.'],
    ['name,kind\n', 'table.csv has a line of column names and no row under it.'],
    ['name,kind,Name,kind\na,b,c,d', 'table.csv has two columns called “kind”.'],
    ['name,kind\na', 'table.csv: Line 2 has 1 cell, but the header has 2; its first cell is "a".'],
  ])('that is %j is refused by line and value', (text, problem) => {
    expect(planTable({ name: 'table.csv', text }, small)).toEqual({ ok: false, problems: [problem] });
  });

  it.each([
    ['the shipped record', shippedIndex],
    ['the small record', indexRecord(small)],
  ])('that the data package of %s wrote comes back with nothing to record', (_name, index) => {
    const files = packageFiles({ index, today: '2026-11-23', shown: new Set(), filters: '', address: 'https://example.org/' });
    for (const name of ['milestones', 'actors', 'phases']) {
      const text = files.find(({ path }) => path.endsWith(`/${name}.csv`))?.text ?? '';
      const { rows, entries } = valueOf(planTable({ name, text }, index.record));
      expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
      expect(entries).toEqual([]);
    }
  });

  it('of whatever cells gives a record that keeps every rule, or sentences for the rows that it refuses', () => {
    const cell = oneof(
      string({ unit: 'binary', maxLength: 12 }),
      constantFrom('', 'Actor A', 'A', 'state', 'Milestone A', 'phase-one', '1', '2020', 'x'),
    );
    const columns = ['id', 'title', 'name', 'phase', 'kind', 'category', 'order', 'agreed_date', 'description', 'aliases', 'odd'];
    const table = record({
      header: array(constantFrom(...columns), { minLength: 1, maxLength: 6 }).map((names) => [...new Set(names)]),
      rows: array(array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      fill: tuple(constantFrom('security', 'state'), constantFrom('one-off', ''), constantFrom('what', ''), integer({ min: -1, max: 3 })),
    });
    assert(
      property(table, ({ header, rows, fill: [category, obligation, description] }) => {
        const text = toCsv(
          header,
          rows.map((row) => row.slice(0, header.length)),
        );
        const guessed = planTable({ name: 'table.csv', text }, small);
        const { mapping } = valueOf(guessed);
        const more = {
          category: { value: category },
          kind: { value: category },
          obligation: { value: obligation },
          description: { value: description },
        };
        const read = plan(text, { ...mapping, fields: { ...more, ...mapping.fields } });
        const refused = read.rows.filter(({ outcome }) => outcome === 'refused');
        expect(refused.every(({ sentences }) => sentences.length > 0)).toBe(true);
        expect(refused.length === 0 || read.entries.length === 0).toBe(true);
        expect(whatFollowsAll(small, read.entries)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
