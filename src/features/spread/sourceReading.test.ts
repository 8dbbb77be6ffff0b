import { expect, it } from 'vitest';
import { claim, evidence, makeIndex, milestone, tie } from '#tests/fixtures/makeRecord.ts';
import { passagesOf } from './sourceReading.ts';

const at = (paragraph: number, start: number) => ({
  ...evidence,
  place: { paragraph, sentence: 1 },
  start,
  end: start + evidence.exact.length,
});

it('lists every quote of a source once, at its place, with all that is read from it', () => {
  const index = makeIndex(
    milestone('a'),
    { type: 'actor', id: 'x', name: 'X', kind: 'state', existence: 'existing', aliases: [], ids: {}, note: null },
    tie('t', 'concerned', 'x', 'a', { evidence: [at(1, 0), at(2, 60)] }),
    claim('later', 'a', { evidence: [at(2, 50)] }),
    claim('first', 'a', { evidence: [at(1, 0), at(2, 50)] }),
  );
  const passages = index.record.sources.flatMap((own) => passagesOf(index, own));
  expect(passages.map(({ name, quotes }) => [name, quotes.map(({ things }) => things.map(({ id }) => id))])).toEqual([
    ['Headline', []],
    ['Paragraph 1', [['first', 't']]],
    ['Paragraph 2', [['later', 'first'], ['t']]],
  ]);
});
