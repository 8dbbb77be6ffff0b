import { describe, expect, it } from 'vitest';
import { claim, makeIndex, milestone, source } from '#tests/fixtures/makeRecord.ts';
import { evidenceAge } from './evidenceAge.ts';

const dated = (date: string | null, ofSource: string | null = null) => {
  const one = claim('c', 'm', { date });
  if (source.type !== 'source') throw new Error('no source');
  return { one, index: makeIndex({ ...source, date: ofSource }, milestone('m'), one) };
};

describe('the age of evidence on 2026-11-28, marked from a year on', () => {
  it.each([
    ['2025-11-27', null, 'old'],
    ['2025-11-28', null, 'recent'],
    ['2025-10', null, 'old'],
    ['2025-11', null, 'recent'],
    ['2024', null, 'old'],
    ['2024/2026', null, 'recent'],
    ['2025-01~', null, 'old'],
    [null, '2025-01-01', 'old'],
    ['2026-01-01', '2020-01-01', 'recent'],
    [null, null, 'undated'],
    ['202X', null, 'undated'],
  ] as const)('claim %s, source %s: %s', (date, ofSource, age) => {
    const { one, index } = dated(date, ofSource);
    expect(evidenceAge(index, one, 12, '2026-11-28')).toBe(age);
  });
});
