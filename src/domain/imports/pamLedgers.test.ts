import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, constantFrom, nat, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '#domain/milestones/score.ts';
import { scoreByYear } from '#domain/milestones/scoreByYear.ts';
import { foldLedger } from '#domain/record/foldLedger.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { readCsv } from '#domain/texts/readCsv.ts';
import { valueOf } from '#tests/valueOf.ts';
import { isPamFile } from './pamRows.ts';
import { pamLedgers, signedOn } from './pamLedgers.ts';

const order = { taken: ['norland-1-2-2001'], recorded: '2026-01-01T00:00:00Z', by: 'Analyst A' };
const read = (text: string, name = 'codes.csv') => pamLedgers({ name, text, sha256: 'a'.repeat(64) }, order);
const scores = (text: string) =>
  valueOf(read(text)).ledgers.map((ledger) => {
    const years = scoreByYear(indexRecord(valueOf(foldLedger(ledger))));
    return [
      ledger.agreement,
      years.map(({ year, since, score }) => [year, since, score === null ? null : Number(score.percent.toFixed(4)), score?.scored]),
    ];
  });

const small = `accord,year,provision,in_agreement,initiated,implementation,reversal
Norland (1/2/2001),2002,cease,1,1,3,0
Norland (1/2/2001),2002,police,1,0,0,0
Norland (1/2/2001),2003,cease,1,1,1,1
Norland (1/2/2001),2003,police,1,1,2,0
Southland,2010,arms,1,1,2,0
`;

describe('codes in the way of PAM', () => {
  it('become an agreement for each accord, whose score is that of each accord-year, falls included', () => {
    expect(scores(small)).toEqual([
      [
        'norland-1-2-2001-2',
        [
          [2002, 1, 50, 2],
          [2003, 2, 50, 2],
        ],
      ],
      ['southland', [[2010, null, 66.6667, 1]]],
    ]);
    const [norland] = valueOf(read(small)).ledgers;
    const record = valueOf(foldLedger(norland ?? { format: 'phasewatch-ledger', version: 1, agreement: '', entries: [] }));
    expect(record.events).toMatchObject([{ id: 'signature', date: '2001-01-02' }]);
    expect(record.claims[1]).toMatchObject({
      statement: 'Coded 1 of 3 for 2003.',
      kind: 'code',
      evidence: [{ place: { row: 3 }, exact: 'Norland (1/2/2001),2003,cease,1,1,1,1' }],
    });
  });

  it('are told by the names of their columns, in any order and case', () => {
    const turned = 'Implementation,PROVISION,Year,Accord\r\n2,arms,2010,Southland\r\n';
    expect([isPamFile(small), isPamFile(turned), isPamFile('accord,year\n')]).toEqual([true, true, false]);
    expect(scores(`\uFEFF${turned}`)).toEqual([['southland', [[2010, null, 66.6667, 1]]]]);
  });

  it('are not carried on over a year without a code, nor before the first', () => {
    const gap = 'accord,year,provision,implementation\nA,2001,x,3\nA,2002,y,0\nA,2003,x,1\nA,2003,y,3\n';
    expect(scores(gap)).toEqual([
      [
        'a',
        [
          [2001, null, 100, 1],
          [2002, null, 0, 1],
          [2003, null, 66.6667, 2],
        ],
      ],
    ]);
  });

  it('count once where a row repeats another, with a note, and leave out what the accord does not have', () => {
    const text = `${small}Southland,2010,arms,1,1,2,0\nSouthland,2010,land,0,0,0,0\n`;
    expect(valueOf(read(text)).notes).toEqual([
      'codes.csv: 1 row of Southland, 2010 left out: each repeats another to the letter.',
      'codes.csv: 1 row left out, of provisions that the accord does not have (in_agreement 0).',
      'An agreement “Norland (1/2/2001)” is there already; this would be a second one of that name, “norland-1-2-2001-2”.',
    ]);
  });

  it.each([
    [
      'Southland,2010,arms,1,1,1,0\n',
      'codes.csv, row 6: “Southland,2010,arms,1,1,1,0” contradicts row 5, “Southland,2010,arms,1,1,2,0”: one provision has one code in a year.',
    ],
    ['Southland,2010,land,1,1,4,0\n', 'codes.csv, row 6 (line 7): implementation is "4"; expected 0, 1, 2 or 3.'],
    ['Southland,10,land,1,1,,0\n', 'codes.csv, row 6 (line 7): year is "10"; expected a year of four digits.'],
    [',2010,land,1,1,2,0\n', 'codes.csv, row 6 (line 7): accord is ""; expected the name of an accord.'],
    ['Southland,2010\n', 'codes.csv: Line 7 has 2 cells, but the header has 7; its first cell is "Southland".'],
  ])('are refused whole, by row, column and value: %s', (row, sentence) => {
    expect(read(small + row)).toEqual({ ok: false, problems: expect.arrayContaining([sentence]) });
  });

  it.each([
    ['', 'codes.csv: The file is empty; expected a line of column names.'],
    ['accord,year\nA,2001\n', 'codes.csv has no column “provision” or “implementation”.'],
    ['accord,year,provision,implementation\n', 'codes.csv holds no code: it has a header and no row.'],
  ])('are no file of %j', (text, sentence) => expect(read(text)).toEqual({ ok: false, problems: [sentence] }));

  it('are read or refused, whatever is done to the file', () => {
    const change = tuple(constantFrom('cut', 'put', 'swap'), nat(small.length), string({ unit: 'grapheme', maxLength: 4 }));
    assert(
      property(change, ([how, at, text]) => {
        const altered =
          how === 'cut'
            ? small.slice(0, at)
            : how === 'put'
              ? small.slice(0, at) + text + small.slice(at)
              : small.slice(at) + small.slice(0, at);
        const reading = read(altered);
        const sound = reading.ok
          ? reading.value.ledgers.every((ledger) => foldLedger(ledger).ok)
          : reading.problems.every((problem) => problem.length > 10);
        expect(sound).toBe(true);
      }),
    );
  });
});

it.each([
  ['Mali (1/6/1991)', '1991-01-06'],
  ['Northern Ireland (04/10/1998)', '1998-04-10'],
  ['Somewhere (31/12/1991)', null],
  ['Somewhere (2/30/1991)', null],
  ['Somewhere', null],
])('%s was signed on %s', (accord, date) => expect(signedOn(accord)).toBe(date));

const folder = process.env.PHASEWATCH_SOURCES ?? join(import.meta.dirname, '../../../../shared/data');
const [coded, published] = ['pam-sample.csv', 'pam-sample-published.csv'].map((name) => join(folder, name));
it.runIf(existsSync(coded ?? '') && existsSync(published ?? ''))(
  'equals every aggregate that PAM publishes for the sample at hand, to 0.001',
  () => {
    const { ledgers } = valueOf(read(readFileSync(coded ?? '', 'utf8'), 'pam-sample.csv'));
    const own = new Map(
      ledgers.flatMap((ledger) => {
        const index = indexRecord(valueOf(foldLedger(ledger)));
        return scoreByYear(index).map(({ year, score }): [string, Score | null] => [`${index.record.agreement.title} ${year}`, score]);
      }),
    );
    const { header, rows } = valueOf(readCsv(readFileSync(published ?? '', 'utf8')));
    const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';
    expect(rows.length).toBeGreaterThan(100);
    // one accord-year stands twice in what is published, as it does in the sample
    expect(own.size).toBe(new Set(rows.map((row) => `${cell(row, 'accord')} ${cell(row, 'year')}`)).size);
    for (const row of rows) {
      const score = own.get(`${cell(row, 'accord')} ${cell(row, 'year')}`);
      expect(score?.scored, row.join()).toBe(Number(cell(row, 'provisions')));
      expect(score?.percent, row.join()).toBeCloseTo(Number(cell(row, 'aggregate_score')), 3);
    }
  },
);
