import { describe, expect, it, vi } from 'vitest';
import type { Assessment, Entry } from '#domain/record/record.ts';
import { shippedIndex as index } from '#tests/fixtures/shippedIndex.ts';
import { changesByField } from './changesByField.ts';
import { valuesOf } from './draftFrom.ts';
import { quoteFaults } from './quoteFaults.ts';
import { readSourceText } from './readSourceText.ts';
import { scoreEffect } from './scoreEffect.ts';
import { touchedSince } from './touchedSince.ts';
import { namedBy, whatFollows } from './whatFollows.ts';
import type { Draft } from './Draft.ts';

const held = index.assessments.get('humanitarian-aid')?.at(-1);
const assessment = (more: Partial<Assessment>): Assessment => {
  if (held === undefined) throw new Error('The shipped record assesses humanitarian aid.');
  return { ...held, id: 'own', ...more };
};
const day = '2026-01-01';

describe('before anything is recorded', () => {
  it('an assessment says what it would do, the distribution first, by the functions that count it', () => {
    expect(scoreEffect(index, assessment({ status: 'minimum', defensible: ['minimum'] }), day)).toBe(
      'Phase one would be: 1 full, 3 intermediate, 1 minimum; 1 of 5 achievements full, as reported; score 67 of 100; coding range, this text only, 53 to 73. ' +
        'Now: 1 full, 4 intermediate; 1 of 5 achievements full, as reported; score 73 of 100; coding range, this text only, 60 to 87.',
    );
    expect(scoreEffect(index, assessment({}), day)).toBe(
      'Phase one stays as it is: 1 full, 4 intermediate; 1 of 5 achievements full, as reported; score 73 of 100; coding range, this text only, 60 to 87.',
    );
    expect(scoreEffect(index, assessment({ validFrom: '2030' }), day)).toBe(
      'It changes no score today: another assessment of this milestone holds.',
    );
    expect(scoreEffect(index, assessment({ milestone: 'trade-facilitation' }), day)).toBe(
      'It changes no score: milestones of no phase enter none.',
    );
  });

  it('a retraction names what stands in its way, as the rules would', () => {
    expect(namedBy(index, 'humanitarian-aid').map(({ type }) => type)).toEqual(expect.arrayContaining(['claim', 'assessment', 'tie']));
    expect(namedBy(index, held?.id ?? '')).toEqual([]);
    for (const id of index.things.keys()) {
      if (id === index.record.agreement.id) continue;
      const { faults } = whatFollows(index.record, { op: 'retract', id, why: '-' });
      expect([id, faults.length > 0]).toEqual([id, namedBy(index, id).length > 0]);
    }
  });
});

describe('what others recorded since', () => {
  const entry = (seq: number, thing: Assessment): Entry => ({
    seq,
    recorded: '2026-01-01T00:00:00Z',
    by: 'Analyst B',
    op: 'put',
    why: 'Read',
    thing,
  });
  const draft: Draft = {
    ...valuesOf('assessment', assessment({})),
    id: 'draft-a',
    agreement: 'gaza-ceasefire',
    type: 'assessment',
    act: 'new',
    of: null,
    seen: 186,
    touched: 1,
    why: '',
  };

  it('counts where it is about the same milestone, and was not seen', () => {
    const theirs = entry(187, assessment({ id: 'theirs', status: 'minimum' }));
    const elsewhere = entry(188, assessment({ id: 'other', milestone: 'reduction-of-hostilities' }));
    expect(touchedSince([theirs, elsewhere], draft)).toEqual([theirs]);
    expect(touchedSince([theirs, elsewhere], { ...draft, seen: 187 })).toEqual([]);
    expect(touchedSince([{ ...elsewhere, op: 'retract', id: 'x' }], { ...draft, of: 'x' })).toHaveLength(1);
  });

  it('is told field by field', () => {
    expect(
      changesByField('assessment', valuesOf('assessment', assessment({ status: 'minimum', reason: 'Theirs.' })), draft, index),
    ).toEqual([
      { word: 'Status', before: 'minimum', after: 'intermediate' },
      { word: 'Reason', before: 'Theirs.', after: held?.reason },
    ]);
  });
});

describe('the quotes of a draft', () => {
  it('that stood before stay; a further one must stand in a text that is at hand', () => {
    const [claim] = index.record.claims;
    if (claim === undefined) throw new Error('The shipped record holds a claim.');
    const [quote] = claim.evidence;
    if (quote === undefined) throw new Error('A claim has a quote.');
    const draft = (quotes: Draft['quotes']) => ({
      ...valuesOf('claim', claim),
      quotes,
      id: 'a',
      agreement: 'gaza-ceasefire',
      type: 'claim' as const,
      act: 'change' as const,
      of: claim.id,
      seen: 1,
      touched: 1,
      why: '',
    });
    expect(quoteFaults(draft(claim.evidence), index, () => null)).toEqual([]);
    const edited = { ...quote, exact: quote.exact.toUpperCase() };
    expect(quoteFaults(draft([edited]), index, () => null)).toEqual([expect.stringContaining(`“${edited.exact}” cannot be held against`)]);
    expect(quoteFaults(draft([edited]), index, () => quote.exact)).toEqual([
      expect.stringContaining(`“${edited.exact}” does not stand in`),
    ]);
  });
});

describe('a text that is pasted or loaded', () => {
  it('is counted as the record counts it, with the line ends of the house', async () => {
    vi.stubGlobal('isSecureContext', true);
    const reading = await readSourceText('\uFEFFHead\r\nOne. Two.\r\n\r\nThree.', 'a.txt');
    expect(reading).toMatchObject({ ok: true, value: { text: 'Head\nOne. Two.\n\nThree.', length: 22, sentences: [2, 1] } });
    expect(await readSourceText(' \n ', 'a.txt')).toEqual({ ok: false, problems: ['“a.txt” holds no text.'] });
    expect(await readSourceText('a'.repeat(2_000_001), 'long.txt')).toEqual({
      ok: false,
      problems: ['“long.txt” has 2,000,001 characters; the text of a source may have 2,000,000.'],
    });
    vi.unstubAllGlobals();
    vi.stubGlobal('isSecureContext', false);
    expect(await readSourceText('Head', 'a.txt')).toMatchObject({ ok: false, problems: [expect.stringContaining('no SHA-256')] });
    vi.unstubAllGlobals();
  });
});
