import { expect, it } from 'vitest';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import type { Source } from '#domain/record/record.ts';
import { claim, evidence, makeIndex, milestone, source } from '#tests/fixtures/makeRecord.ts';
import { claimsByClaimant } from './claimFigures.ts';

const other = { ...source, id: 'source-b', title: 'Source B' } as Source;
const inOther = { evidence: [{ ...evidence, source: 'source-b' }] };
const index = makeIndex(
  other,
  milestone('m'),
  claim('c1', 'm'),
  claim('c2', 'm', inOther),
  claim('c3', 'm', { ...inOther, date: '2026-02-01' }),
);

function figureOn(today: string) {
  const rows = milestoneRows(index, index.record.milestones, today);
  const [phase] = index.phases;
  const phases = phase === undefined ? [] : [{ phase, rows }];
  return claimsByClaimant({ index, phases, cross: [], shown: new Set(rows), narrowed: '', inferred: false, today });
}

it('keeps the authors of several sources apart, in drawing and table', () => {
  expect(figureOn('2026-03-01').rows.map(({ cells }) => cells)).toEqual([
    ['Author of “Source B”', 'in the sentence', 'none', 2, 2],
    ['Author of “Source A”', 'in the sentence', 'none', 1, 1],
  ]);
});

it('says where claims of a later date are left out', () => {
  expect(figureOn('2026-03-01').method).not.toContain('dated');
  expect(figureOn('2026-01-01').method).toContain('dated 2026-01-01 or before, or undated, counted once');
});
