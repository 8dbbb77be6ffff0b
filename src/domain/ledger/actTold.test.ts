import { expect, it } from 'vitest';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import { assess, claim, makeIndex, milestone, phase } from '#tests/fixtures/makeRecord.ts';
import { actTold, toldBy } from './actTold.ts';

const head = (seq: number) => ({ seq, recorded: '2026-01-01T00:00:00Z', by: 'Analyst A', why: 'Read in a report' });
const put = (seq: number, thing: AnyThing): Entry => ({ ...head(seq), op: 'put', thing });

const entries: Entry[] = [
  put(1, phase(1)),
  put(2, milestone('a')),
  put(3, assess('a', 'full', { id: 'first', validFrom: '2026-02' })),
  put(4, assess('a', 'minimum', { id: 'second', validFrom: '2026-03' })),
  // of an earlier day, and once more what holds already
  put(5, assess('a', 'intermediate', { id: 'earlier', validFrom: '2026-01' })),
  put(6, assess('a', 'minimum', { id: 'again', validFrom: '2026-04' })),
  put(7, milestone('a', { agreedDate: '2026-01-01' })),
  put(8, milestone('a', { agreedDate: '2026-03-01', description: 'A wording that is longer than what stands in a line of the ledger.' })),
  put(9, claim('c', 'a', { statement: 'It is so.' })),
  { ...head(10), op: 'retract', id: 'c' },
  { ...head(11), op: 'retract', id: 'again' },
  { ...head(12), op: 'retract', id: 'second' },
  put(13, assess('a', 'not-initiated', { id: 'last', basis: 'silence', validFrom: '2026-04' })),
];
const index = makeIndex(...entries.flatMap((entry) => (entry.op === 'put' ? [entry.thing] : [])));
const told = toldBy(entries);

it.each([
  [2, 'recorded the milestone “Milestone a”'],
  [3, 'recorded “Assessment of Milestone a”: full'],
  [4, 'recorded “Assessment of Milestone a”: from full to minimum'],
  [5, 'recorded “Assessment of Milestone a”'],
  [6, 'recorded “Assessment of Milestone a”'],
  [7, 'changed the milestone “Milestone a”: agreed date from none to 2026-01-01'],
  [8, 'changed the milestone “Milestone a”: description; agreed date from 2026-01-01 to 2026-03-01'],
  [9, 'recorded the claim “It is so”'],
  [10, 'retracted the claim “It is so”'],
  [13, 'recorded “Assessment of Milestone a”: from full to no step reported'],
])('entry %i is told as: %s', (seq, words) =>
  expect(
    actTold(
      index,
      entries.filter((entry) => entry.seq === seq),
      told,
    ),
  ).toBe(words),
);

it('an act of several entries names the first and counts the others', () =>
  expect(actTold(index, entries.slice(7, 9), told)).toBe('changed the milestone “Milestone a” and 1 more thing'));
