import { expect, it } from 'vitest';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import { actor, claim, source } from '#tests/fixtures/makeRecord.ts';
import { erasableIn, textsOnlyOf } from './erasableIn.ts';

const told = { recorded: '2026-01-01T00:00:00Z', by: 'Analyst A', why: 'Read' };
const put = (thing: AnyThing): Entry => ({ ...told, seq: 1, op: 'put', thing });
const report = (id: string, digit: string, title = id) => ({ ...source, id, title, sha256: digit.repeat(64) }) as AnyThing;

it('offers own sources and actors as they were put last, retracted and set aside ones too', () => {
  const { seq: _none, ...aside } = put(actor('aside'));
  const own: unknown[] = [
    put(report('own', '1', 'Before')),
    put(report('own', '1', 'After')),
    put(source),
    put(claim('c', 'a')),
    put(actor('erased-actor-1')),
    { ...told, seq: 6, op: 'erase', id: 'erased-actor-1' },
    { ...told, seq: 7, op: 'retract', id: 'own' },
    { ...aside, seq: null },
    'an entry of no shape',
  ];
  expect(erasableIn({ agreement: 'agreement-a', shipped: [put(source)], own })).toMatchObject([{ title: 'After' }, { id: 'aside' }]);
});

it('knows the texts of every version that no other source has', () => {
  const own = [put(report('own', '1')), put(report('own', '2')), put(report('own', '3')), put(report('other', '2'))];
  expect(textsOnlyOf({ agreement: 'agreement-a', shipped: [put(report('came', '3'))], own }, 'own')).toEqual(['1'.repeat(64)]);
});
