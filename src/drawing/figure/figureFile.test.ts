import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { bibtexOf, citationOf, type LeavingFigure, rowsCsv } from './figureFile.ts';

const leaving: LeavingFigure = {
  name: 'status-by-phase',
  figure: {
    title: '=Milestones by status',
    subtitle: 'Agreement A: milestones by status. Narrowed to status full: 1 of 5 milestones. Nothing else is counted here.',
    columns: [
      { name: 'phase', word: 'Phase', isNumber: false },
      { name: 'milestones', word: 'Milestones', isNumber: true },
    ],
    rows: ['=1+1', '+1', '-1', '@a', '\ta', '\ra', "'a", 'a "b", c'].map((name) => ({ cells: [name, 2], sentence: `${name}.`, ids: [] })),
    plot: { kind: 'table' },
    method: 'Counted by hand, "as is".',
    definitions: [],
  },
  note: {
    source: '“A”, B.',
    cutOff: 'Information cut-off: not stated.',
    made: 'Made 2026-01-01 from edition a@1.',
    address: 'https://example.org/?q=a,b',
  },
};

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

it('carries source, method, address and what it is of in every row of its CSV, as one table', () => {
  for (const row of read(rowsCsv(leaving)))
    expect(row).toMatchObject({
      milestones: '2',
      source: '“A”, B.',
      method: 'Counted by hand, "as is".',
      cut_off: 'Information cut-off: not stated.',
      made: 'Made 2026-01-01 from edition a@1.',
      address: 'https://example.org/?q=a,b',
    });
});

it('has no cell that a spreadsheet would run, and gives each back without its first apostrophe', () => {
  const rows = read(rowsCsv(leaving));
  for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(rows.map(({ phase = '' }) => phase.replace(/^'/, ''))).toEqual(leaving.figure.rows.map(({ cells }) => cells[0]));
  expect(rows[0]?.['figure']).toMatch(/^'=Milestones by status\. Agreement A/);
});

it('has the same columns where the address is left out', () => {
  const [row] = read(rowsCsv({ ...leaving, note: { ...leaving.note, address: null } }));
  expect(row).toHaveProperty('address', '');
});

it('says in every citation what a filter leaves', () => {
  for (const cited of [citationOf(leaving), bibtexOf(leaving)]) expect(cited).toContain('Narrowed to status full: 1 of 5 milestones.');
});
