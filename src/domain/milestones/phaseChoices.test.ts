import { expect, it } from 'vitest';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import type { Phase } from '#domain/record/record.ts';
import { makeRecord, milestone } from '#tests/fixtures/makeRecord.ts';
import { choiceIn, choicesIn, choiceWord } from './phaseChoices.ts';
import { rowsInView } from './rowsInView.ts';

const nothing = { status: [], category: [], actor: [], q: '' } as const;

/** A record of these phases, each with a milestone, and one that belongs to none if so. */
function withPhases(titles: readonly string[], cross = false): RecordIndex {
  const phases = titles.map((title, at): Phase => ({ type: 'phase', id: `stage-${at + 1}`, title, order: at + 1, holds: 'milestones' }));
  const milestones = phases.map(({ id }) => milestone(`of-${id}`, { phase: id }));
  return indexRecord({ ...makeRecord(), phases, milestones: [...milestones, ...(cross ? [milestone('of-none', { phase: null })] : [])] });
}

const said = (index: RecordIndex) => choicesIn(index).map((choice) => [choice, choiceWord(index, choice)]);

it('offers a record’s own phases by their titles, and cross-cutting where it has that', () => {
  expect(said(withPhases(['Phase one', 'Phase two'], true))).toEqual([
    ['all', 'All phases'],
    ['one', 'Phase one'],
    ['two', 'Phase two'],
    ['cross', 'Cross-cutting'],
  ]);
  expect(said(withPhases(['Accord']))).toEqual([
    ['all', 'All phases'],
    ['one', 'Accord'],
  ]);
  expect(said(withPhases(['Truce', 'Withdrawal', 'Elections']))).toEqual([
    ['all', 'All phases'],
    ['one', 'Truce'],
    ['two', 'Withdrawal'],
    ['three', 'Elections'],
  ]);
});

it('shows everything where a record has no such phase, and filters by every phase that it has', () => {
  const accord = withPhases(['Accord']);
  expect((['one', 'two', 'cross', 'all'] as const).map((choice) => choiceIn(accord, choice))).toEqual(['one', 'all', 'all', 'all']);
  expect(rowsInView(accord, 'two', nothing, '2026-01-01').phases).toHaveLength(1);
  const three = rowsInView(withPhases(['Truce', 'Withdrawal', 'Elections'], true), 'three', nothing, '2026-01-01');
  expect([...three.shown].map((row) => row.milestone.id)).toEqual(['of-stage-3']);
});
