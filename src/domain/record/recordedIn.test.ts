import { expect, it } from 'vitest';
import { agreement, assess } from '#tests/fixtures/makeRecord.ts';
import type { AnyThing, Entry } from './record.ts';
import { recordedIn } from './recordedIn.ts';

const put = (seq: number, thing: AnyThing): Entry => ({
  seq,
  recorded: `2026-01-0${seq}T00:00:00Z`,
  by: 'Analyst A',
  why: 'For a test',
  op: 'put',
  thing,
});
const entries = [put(1, agreement), put(2, assess('m', 'full')), put(3, assess('m', 'minimum')), put(4, assess('other', 'full'))];

it('is the last entry that put the thing, whatever was recorded since', () => {
  expect(recordedIn(entries, 'assessment-of-m', 4)?.seq).toBe(3);
  expect(recordedIn(entries, 'assessment-of-m', 2)?.seq, 'as known then').toBe(2);
  expect(recordedIn(entries, 'assessment-of-nothing', 4)).toBeUndefined();
});
