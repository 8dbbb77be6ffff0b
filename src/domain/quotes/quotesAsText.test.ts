import { describe, expect, it } from 'vitest';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { actor, assess, claim, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { quotesAsText } from './quotesAsText.ts';

const carried = { basis: 'carried-over', from: { paragraph: 1, sentence: 1 } } as const;

describe('quotes as text', () => {
  it('say who, how, where, and how many are withheld', () => {
    const index = makeIndex(
      milestone('m'),
      actor('a'),
      assess('m', 'full'),
      claim('open', 'm', { claimant: 'a', attribution: carried }),
      claim('closed', 'm', { handling: 'confidential' }),
    );
    const [row] = milestoneRows(index, [...index.milestones.values()], '2026-01-01');
    expect(row && quotesAsText(index, row)).toEqual({
      copied: 1,
      withheld: 1,
      text: [
        'Milestone m (Agreement A). Status: full.',
        '1. “words of the source” (Actor a*; supports; hedge: none; paragraph 1, sentence 1 of “Source A”; undated)',
        '* Attribution carried over from an earlier sentence: inferred.',
        'Claims withheld because of their handling: 1.',
        'Record agreement-a@9.',
      ].join('\n'),
    });
  });
});
