import { expect, it } from 'vitest';
import type { Source } from '#domain/record/record.ts';
import { makeRecord, source } from '#tests/fixtures/makeRecord.ts';
import { noteOf } from './noteOf.ts';

const dated = (id: string, date: string | null, handling: Source['handling'] = 'open') => ({ ...source, id, date, handling }) as Source;
const cutOffOf = (...sources: readonly Source[]) => noteOf({ ...makeRecord(), sources: [...sources] }, '2026-01-31', null).cutOff;

it('takes the information cut-off from the latest of the sources that may be named', () => {
  expect(cutOffOf(dated('a', '2025-11'), dated('b', '2025-12-24'), dated('c', null))).toBe('Information cut-off: 2025-12-24.');
  expect(cutOffOf(dated('a', '2025-11'), dated('b', '2025-12-24', 'confidential'))).toBe(
    'Information cut-off: 2025-11, of the sources that may be named.',
  );
});

it('says that no source states it only where none is withheld', () => {
  expect(cutOffOf(dated('a', null))).toBe('Information cut-off: not stated.');
  expect(cutOffOf(dated('a', null), dated('b', '2025-12-24', 'restricted'))).toBe(
    'Information cut-off: not stated by a source that may be named.',
  );
});
