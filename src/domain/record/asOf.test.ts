import { describe, expect, it } from 'vitest';
import { noteOf } from '#domain/figures/noteOf.ts';
import { makeRecord } from '#tests/fixtures/makeRecord.ts';
import { asOfInFile, asOfInWords } from './asOf.ts';

const record = { edition: { id: 'a@104', hash: '0', entries: 104, recorded: '2026-11-24T09:30:00Z' } };

describe('the clocks of a view', () => {
  it.each([
    [null, null, '', ''],
    ['104', null, 'as known on 24 November 2026, entry 104', '_known-104'],
    ['999', null, 'as known on 24 November 2026, entry 104, the last there is: there is no entry 999 yet', '_known-999'],
    [
      '2026-11-25',
      '2026-12-01',
      'as known on 25 November 2026, entry 104, and valid on 1 December 2026',
      '_known-2026-11-25_valid-2026-12-01',
    ],
    ['2026-11-24T12:00:00Z', null, 'as known on 24 November 2026 at 12:00:00Z, entry 104', '_known-2026-11-24T12-00-00Z'],
    [null, '2026-12-01', 'valid on 1 December 2026', '_valid-2026-12-01'],
  ])('known %s, valid %s: %s', (known, valid, words, file) => {
    expect(asOfInWords({ known, valid }, record)).toBe(words);
    expect(asOfInFile({ known, valid })).toBe(file);
  });

  it('stand in the note of every figure, with the day that it is made on', () => {
    const made = makeRecord();
    const { entries } = made.edition;
    expect(noteOf(made, '2026-11-28', null).made).toBe(`Made 2026-11-28 from edition agreement-a@${entries}.`);
    expect(noteOf(made, '2026-11-28', null, 0, { known: '2026-02-01', valid: '2026-03-01' }).made).toBe(
      `Made 2026-11-28 from edition agreement-a@${entries}, as known on 1 February 2026, entry ${entries}, and valid on 1 March 2026.`,
    );
  });
});
