import type { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, it } from 'vitest';
import type { Entries } from '#domain/record/record.ts';
import { createApi } from '#api/createApi.ts';
import { act, note, openApiOver, path, put } from '#tests/backend/writing.ts';
import { createQueryClient } from './queryClient.ts';
import { connectBackend } from './transport.ts';
import { discardOwn, NameMissing, takeBackAct, takeBackLast } from './undo.ts';

let tab: Awaited<ReturnType<typeof openApiOver>>;
let client: QueryClient;

beforeEach(async () => {
  tab = await openApiOver();
  connectBackend(createApi(tab.store));
  client = createQueryClient();
  await tab.entries(act('first', 17, put(note('note-a-own'))));
});

const hand = (by: string) => ({ client, agreement: 'agreement-a', by });
const own = async (): Promise<Entries['entries']> => {
  const { entries, shipped }: Entries = (await tab.json('GET', `${path}/entries`)).body;
  return entries.slice(shipped);
};

it('what somebody else recorded is taken back under the name of who takes it back', async () => {
  expect(await takeBackLast(hand(' Analyst B '), 'undo')).toBe('Taken back: what Analyst A recorded as entry 18.');
  expect(await takeBackLast(hand('Analyst C'), 'redo')).toBe('Brought again: what Analyst A recorded as entry 18.');
  expect((await own()).map(({ by, why }) => [by, why])).toEqual([
    ['Analyst A', 'Read in a report'],
    ['Analyst B', 'Taken back'],
    ['Analyst C', 'Brought again'],
  ]);
});

it.each<[string, (by: string) => Promise<string>]>([
  ['an undo', (by) => takeBackLast(hand(by), 'undo')],
  ['an undo by name', (by) => takeBackAct(hand(by), 'undo', 'first---')],
  ['to discard what is own', (by) => discardOwn(hand(by))],
])('%s asks for a name, and records nothing without', async (_what, take) => {
  await expect(take(' ')).rejects.toThrow(new NameMissing('“Recorded by” is empty: every entry bears a name.'));
  expect(await own()).toHaveLength(1);
});

it('what comes again, and goes again, is told by what it is about', async () => {
  for (const way of ['undo', 'redo', 'undo', 'redo'] as const) {
    expect(await takeBackLast(hand('Analyst B'), way)).toBe(
      `${way === 'undo' ? 'Taken back' : 'Brought again'}: what Analyst A recorded as entry 18.`,
    );
  }
});

it('where there is nothing to take, words say why', async () => {
  await expect(takeBackLast(hand('Analyst B'), 'redo')).rejects.toThrow('Nothing was taken back last.');
  await expect(takeBackAct(hand('Analyst B'), 'undo', 'other---')).rejects.toThrow('That was taken back, or brought again, already.');
  await discardOwn(hand('Analyst B'));
  await expect(discardOwn(hand('Analyst B'))).rejects.toThrow('What stands is what was shipped already.');
});
