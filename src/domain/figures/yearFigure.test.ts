import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pamLedgers } from '#domain/imports/pamLedgers.ts';
import { rowsInView } from '#domain/milestones/rowsInView.ts';
import { foldLedger } from '#domain/record/foldLedger.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { readCsv } from '#domain/texts/readCsv.ts';
import { assess, makeIndex, milestone, phase } from '#tests/fixtures/makeRecord.ts';
import { valueOf } from '#tests/valueOf.ts';
import type { Figure, FigureScope } from './Figure.ts';
import { figureNamesIn } from './figures.ts';
import { scoreOfYears } from './yearFigure.ts';

const small = `accord,year,provision,implementation
Accord A (3/4/2001),2001,x,3
Accord A (3/4/2001),2001,y,3
Accord A (3/4/2001),2002,x,1
Accord A (3/4/2001),2002,y,3
Accord A (3/4/2001),2004,x,1
Accord A (3/4/2001),2004,z,2
Accord A (3/4/2001),2005,x,2
Accord A (3/4/2001),2005,y,1
Accord A (3/4/2001),2005,z,1
Accord B (5/6/2009),2010,x,2
Accord C,1990,x,1
Accord C,1991,x,1
`;

const order = { taken: [], recorded: '2026-01-01T00:00:00Z', by: 'Analyst A' };
const accordsIn = (text: string) =>
  valueOf(pamLedgers({ name: 'codes.csv', text, sha256: 'a'.repeat(64) }, order)).ledgers.map((ledger) =>
    indexRecord(valueOf(foldLedger(ledger))),
  );
const filter = { status: [], category: [], actor: [], q: '' } as const;
const scopeOf = (index: RecordIndex, today = '2026-01-01', choice: Parameters<typeof rowsInView>[1] = 'all'): FigureScope => ({
  index,
  ...rowsInView(index, choice, filter, today),
  narrowed: '',
  inferred: false,
  today,
});
const cellsOf = (figure: Figure) => figure.rows.map(({ cells }) => cells);
const shownIn = ({ columns, rows }: Figure) => rows.map(({ cells }) => cells.map((cell, at) => columns[at]?.shown?.(cell) ?? String(cell)));

const accords = accordsIn(small);
const [a, b, c] = accords.map((index) => scoreOfYears(scopeOf(index)));
if (a === undefined || b === undefined || c === undefined) throw new Error('Three accords were read.');

describe('the score by year', () => {
  it('is that of every accord-year, falls as falls, and years without a code as none', () => {
    expect([a, b, c].map(cellsOf)).toEqual([
      [
        ['Accord', '2001', 0, 100, null, 100, 100, 6, 6, 2, 0],
        ['Accord', '2002', 1, 66.6667, -33.3333, 66.6667, 66.6667, 4, 6, 2, 1],
        ['Accord', '2003', 2, null, null, null, null, null, null, 0, 0],
        ['Accord', '2004', 3, 50, -16.6667, 50, 50, 3, 6, 2, 0],
        ['Accord', '2005', 4, 44.4444, -5.5556, 44.4444, 44.4444, 4, 9, 3, 1],
      ],
      [['Accord', '2010', 1, 66.6667, null, 66.6667, 66.6667, 2, 3, 1, 0]],
      [
        ['Accord', '1990', null, 33.3333, null, 33.3333, 33.3333, 1, 3, 1, 0],
        ['Accord', '1991', null, 33.3333, 0, 33.3333, 33.3333, 1, 3, 1, 0],
      ],
    ]);
  });

  it('is shown to one decimal, and says where there is nothing to show', () => {
    expect(shownIn(a).slice(0, 3)).toEqual([
      ['Accord', '2001', '0', '100.0', '–', '100.0', '100.0', '6', '6', '2', '0'],
      ['Accord', '2002', '1', '66.7', '−33.3', '66.7', '66.7', '4', '6', '2', '1'],
      ['Accord', '2003', '2', 'no code', '–', '–', '–', '–', '–', '0', '0'],
    ]);
  });

  it('is told year by year, with what is lower, which may be when nothing falls', () => {
    expect(a.rows.map(({ sentence }) => sentence)).toEqual([
      '2001, year 0: score 100.0 of 100.',
      '2002, year 1: score 66.7 of 100, 33.3 lower than in 2001; lower: x.',
      '2003, year 2: no code.',
      '2004, year 3: score 50.0 of 100, 16.7 lower than in 2002.',
      '2005, year 4: score 44.4 of 100, 5.6 lower than in 2004; lower: z.',
    ]);
    expect(c.rows.map(({ sentence }) => sentence)).toEqual(['1990: score 33.3 of 100.', '1991: score 33.3 of 100, as in 1990.']);
  });

  it('opens the assessments that it is made of, what is lower first', () => {
    expect(a.rows.map(({ ids }) => ids)).toEqual([
      ['x-2001', 'y-2001'],
      ['x-2002', 'y-2002'],
      [],
      ['x-2004', 'z-2004'],
      ['z-2005', 'x-2005', 'y-2005'],
    ]);
  });

  it('has a title that says its ends and falls', () => {
    expect([a, b, c].map(({ title }) => title)).toEqual([
      'Implementation score 100.0 of 100 in 2001, 44.4 in 2005, with 3 falls',
      'Implementation score 66.7 of 100 in 2010, the only year with a score',
      'Implementation score 33.3 of 100 in 1990, 33.3 in 1991',
    ]);
    expect([a, b, c].map(({ subtitle }) => / Year 0 .*/.exec(subtitle)?.[0].trim())).toEqual([
      'Year 0 is that of the signature, 2001.',
      'Year 0 is that of the signature, 2009.',
      undefined,
    ]);
  });

  it('is drawn from two years on, a year without a code as one', () => {
    expect(b.plot).toEqual({ kind: 'table' });
    expect(a.plot).toMatchObject({
      kind: 'years',
      years: [2001, 2002, 2003, 2004, 2005].map((year, since) => ({ year, since })),
      lines: [
        {
          name: 'Accord',
          points: [
            { row: 0, year: 2001, score: { percent: 100 }, before: null },
            { row: 1, year: 2002, before: 100 },
            { row: 2, year: 2003, score: null },
            { row: 3, year: 2004, score: { percent: 50 } },
            { row: 4, year: 2005, before: 50 },
          ],
        },
      ],
    });
  });

  it('ends with the day that is shown', () => {
    const [index] = accords;
    expect(index && cellsOf(scoreOfYears(scopeOf(index, '2002-05-01'))).map(([, year, , score]) => [year, score])).toEqual([
      ['2001', 100],
      ['2002', 66.6667],
    ]);
  });
});

describe('the score by year of several phases', () => {
  const index = makeIndex(
    phase(1),
    phase(2, 'objectives'),
    milestone('a'),
    assess('a', 'full', { id: 'a1', validFrom: '2001' }),
    milestone('b', { order: 2 }),
    assess('b', 'minimum', { id: 'b1', validFrom: '2001' }),
    assess('b', 'full', { id: 'b2', validFrom: '2003-05' }),
    milestone('c', { phase: 'phase-2', order: 1 }),
    assess('c', 'minimum', { id: 'c1', validFrom: '2002', defensible: ['minimum', 'intermediate'] }),
  );

  it('is one for each phase, with its range, and says what is held on', () => {
    const figure = scoreOfYears(scopeOf(index));
    expect(figure.rows.map(({ sentence }) => sentence)).toEqual([
      'Phase one, 2001: score 66.7 of 100.',
      'Phase one, 2002: no code.',
      'Phase one, 2003: score 100.0 of 100, 33.3 higher than in 2001.',
      'Phase two, 2002: score 33.3 of 100, coding range 33.3 to 66.7, this text only.',
    ]);
    expect(figure.title).toBe('Implementation score by year, 2001 to 2003');
    expect(figure.method).toContain('Held on from before: 2003 1 of 2.');
    expect(figure.plot.kind === 'years' && figure.plot.years.map(({ year }) => year)).toEqual([2001, 2002, 2003]);
  });

  it('says the phase that was chosen', () => {
    expect(scoreOfYears(scopeOf(index, '2026-01-01', 'two')).subtitle).toContain('Phase two only.');
  });
});

describe('where it stands', () => {
  const named = (index: RecordIndex, ...rest: [today?: string, choice?: 'cross']) =>
    figureNamesIn(scopeOf(index, ...rest)).filter((name) => name === 'history' || name === 'score-by-year');
  const own = (...dates: readonly string[]) =>
    makeIndex(milestone('a'), ...dates.map((validFrom, at) => assess('a', 'full', { id: `a${at}`, validFrom })));

  it('takes the place of scores over time where everything is coded by year, and stands beside it where not everything is', () => {
    expect(accords.map((index) => named(index))).toEqual([['score-by-year'], ['score-by-year'], ['score-by-year']]);
    expect(named(own('2001', '2002', '2003-05'))).toEqual(['history', 'score-by-year']);
    expect(named(own('2001', '2002-06', '2003-05'))).toEqual(['history']);
  });

  it('is left out on a day before the first year, and stands where the view names a phase that the record lacks', () => {
    const [index] = accords;
    expect(index && [named(index, '2000-12-31'), named(index, '2026-01-01', 'cross')]).toEqual([[], ['score-by-year']]);
  });
});

const folder = process.env.PHASEWATCH_SOURCES ?? join(import.meta.dirname, '../../../../shared/data');
const [coded = '', published = ''] = ['pam-sample.csv', 'pam-sample-published.csv'].map((name) => join(folder, name));
it.runIf(existsSync(coded) && existsSync(published))(
  'equals in its rows every aggregate that is published for the sample at hand, to 0.001',
  () => {
    const own = new Map(
      accordsIn(readFileSync(coded, 'utf8')).flatMap((index) =>
        cellsOf(scoreOfYears(scopeOf(index))).map(([, year, , score]) => [`${index.record.agreement.title} ${year}`, score] as const),
      ),
    );
    const { header, rows } = valueOf(readCsv(readFileSync(published, 'utf8')));
    const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';
    expect(own.size).toBe(new Set(rows.map((row) => `${cell(row, 'accord')} ${cell(row, 'year')}`)).size);
    for (const row of rows)
      expect(own.get(`${cell(row, 'accord')} ${cell(row, 'year')}`)).toBeCloseTo(Number(cell(row, 'aggregate_score')), 3);
  },
);
