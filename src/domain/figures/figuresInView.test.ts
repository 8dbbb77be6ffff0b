import { expect, it } from 'vitest';
import { rowsInView } from '#domain/milestones/rowsInView.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { handledRecord } from '#tests/fixtures/handledRecord.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { figuresInView } from './figuresInView.ts';

const filter = { status: [], category: [], actor: [], q: '' } as const;
const today = '2026-01-31';
const inView = (index: typeof shippedIndex) =>
  figuresInView({ index, ...rowsInView(index, 'all', filter, today), narrowed: '', inferred: false, today }, 'all', filter);

it('leaves as it is shown where everything may leave', () => {
  for (const { figure, leaving, whole } of inView(shippedIndex)) {
    expect(leaving).toBe(figure);
    expect(whole.rows).toEqual(figure.rows);
  }
});

it('says for a file which filter it obeys; no filter touches a score', () => {
  const scope = { index: shippedIndex, ...rowsInView(shippedIndex, 'all', filter, today), narrowed: 'status full', inferred: false, today };
  const said = Object.fromEntries(figuresInView(scope, 'all', filter).map(({ name, narrowed }) => [name, narrowed]));
  expect(said).toMatchObject({ 'status-by-phase': 'status full', gaps: 'status full', scores: '' });
});

it('leaves without the claims that may not, and with the same scores', () => {
  const open = { handling: 'open', released: 0 } as const;
  const handling = shippedIndex.record.claims.map((_, at) => (at % 2 === 0 ? open : { handling: 'confidential' as const, released: 0 }));
  const record = handledRecord([open], handling, [0]);
  const figures = inView(indexRecord(record));
  const counted = (name: string, what: 'figure' | 'leaving') =>
    figures.find((each) => each.name === name)?.[what].rows.flatMap(({ ids }) => ids) ?? [];
  const hidden = record.claims.flatMap((claim) => (claim.handling === 'open' ? [] : claim.id));
  expect(counted('claims-by-claimant', 'figure').some((id) => hidden.includes(id))).toBe(true);
  expect(counted('claims-by-claimant', 'leaving').filter((id) => hidden.includes(id))).toEqual([]);
  const gaps = figures.find(({ name }) => name === 'gaps');
  expect(gaps?.leaving.rows).toEqual(gaps?.figure.rows);
  const scores = figures.find(({ name }) => name === 'scores');
  expect(scores?.leaving.rows).toEqual(scores?.figure.rows);
});

it('can leave without telling its filter, and says that there is one', () => {
  const rows = rowsInView(shippedIndex, 'all', { status: ['full'], category: [], actor: [], q: '' }, '2026-01-31');
  const scope = { index: shippedIndex, ...rows, narrowed: 'status full', inferred: false, today: '2026-01-31' };
  const [first] = figuresInView(scope, 'all', { status: ['full'], category: [], actor: [], q: '' });
  expect(first?.leaving.subtitle).toContain('Narrowed to status full: 1 of 17 milestones.');
  expect(first?.untold?.subtitle).toContain('Narrowed to a filter that is not told: 1 of 17 milestones.');
  expect(JSON.stringify(first?.untold)).not.toContain('status full');
  expect(first?.untold?.rows).toEqual(first?.leaving.rows);
});
