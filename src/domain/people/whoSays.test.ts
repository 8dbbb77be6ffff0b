import { describe, expect, it } from 'vitest';
import { claimantApart } from './claimantApart.ts';
import type { Source } from '#domain/record/record.ts';
import { assess, claim, evidence, makeIndex, milestone, source } from '#tests/fixtures/makeRecord.ts';
import { index, rows } from '#tests/fixtures/partiesRecord.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { whoIsSilent, whoLimits, whoSays } from './whoSays.ts';

describe('who says so', () => {
  it('counts milestones by the claimant of their leading claim', () => {
    expect(whoSays(index, rows).map(({ label, carriedOver, rows: own }) => [label, carriedOver, own.length])).toEqual([
      ['Actor envoy', true, 1],
      ['Author', false, 1],
    ]);
  });

  it('names the parties of whom there is no word: a force counts for its state, an envoy speaks for it', () => {
    expect(whoIsSilent(index, rows)).toEqual(['Actor group', 'a monitoring body']);
    const [, b] = rows;
    expect(whoIsSilent(index, b === undefined ? [] : [b])).toEqual(['Actor group', 'a monitoring body']);
    const [a] = rows.map((row) => ({ ...row, claims: [] }));
    expect(whoIsSilent(index, a === undefined ? [] : [a])).toEqual(['Actor state', 'a monitoring body']);
  });
});

describe('several sources', () => {
  const other = { ...source, id: 'source-b', title: 'Source B' };
  const [quote] = claim('any', 'a').evidence;
  const several = makeIndex(
    other,
    milestone('a'),
    assess('a', 'full', { claims: ['c1'] }),
    claim('c1', 'a'),
    milestone('b', { order: 2 }),
    assess('b', 'full', { claims: ['c2'] }),
    claim('c2', 'b', { evidence: quote === undefined ? [] : [{ ...quote, source: 'source-b' }] }),
  );

  it('keeps their authors apart, each with its own source to open', () => {
    const lines = whoSays(several, milestoneRows(several, several.record.milestones, '2026-01-01'));
    expect(lines.map(({ label, opens }) => [label, opens])).toEqual([
      ['Author of “Source A”', 'source-a'],
      ['Author of “Source B”', 'source-b'],
    ]);
  });
});

it('tells sources of one title apart by their ids', () => {
  const twin = { ...source, id: 'source-b' } as Source;
  const own = (id: string) => claim(`c-${id}`, 'a', { evidence: [{ ...evidence, source: id }] });
  const twins = makeIndex(twin, milestone('a'), own('source-a'), own('source-b'));
  expect(twins.record.claims.map((each) => claimantApart(twins, each, 'Author'))).toEqual([
    'Author of “Source A” (source-a)',
    'Author of “Source A” (source-b)',
  ]);
});

describe('who limits them', () => {
  it('counts the milestones that claims qualify or contest, by voice', () => {
    const limited = makeIndex(
      milestone('a'),
      milestone('b', { order: 2 }),
      claim('q1', 'a', { bears: 'qualifies' }),
      claim('q2', 'a', { bears: 'qualifies' }),
      claim('q3', 'b', { bears: 'qualifies', claimant: 'somebody' }),
      claim('k1', 'b', { bears: 'contradicts', claimant: 'somebody' }),
      claim('k2', 'a', { bears: 'contradicts' }),
    );
    const limits = whoLimits(limited, milestoneRows(limited, limited.record.milestones, '2026-01-01'));
    expect(
      limits.map(({ flag, rows: own, voices }) => [flag, own.length, voices.map(({ label, rows: by }) => `${label} ${by.length}`)]),
    ).toEqual([
      ['qualified', 2, ['Author 1', 'somebody 1']],
      ['contested', 1, ['somebody 1']],
    ]);
  });
});
