import { expect, it, vi } from 'vitest';
import { openedOnce } from './openedOnce.ts';

/** A place to connect to: every connection made, in order, with the ways in which it can end. */
function place() {
  const made: { name: string; close: () => void; forget: () => void; giveUp: () => void }[] = [];
  const connect = openedOnce(async (endings) => {
    const connection = { name: `connection ${made.length + 1}`, close: vi.fn<() => void>(), ...endings };
    made.push(connection);
    return connection;
  });
  return { made, name: async () => (await connect()).name };
}

it('opens when first asked, and once for all who ask', async () => {
  const { made, name } = place();
  expect(made).toEqual([]);
  expect(await Promise.all([name(), name()])).toEqual(['connection 1', 'connection 1']);
  expect(await name()).toBe('connection 1');
});

it('opens anew once the connection was closed', async () => {
  const { made, name } = place();
  await name();
  made[0]?.forget();
  expect(await name()).toBe('connection 2');
});

it('closes the connection that somebody else needs closed, and opens anew when next asked', async () => {
  const { made, name } = place();
  await name();
  made[0]?.giveUp();
  expect(await name()).toBe('connection 2');
  expect(made[0]?.close).toHaveBeenCalledOnce();
  expect(made[1]?.close).not.toHaveBeenCalled();
});

it.each(['forget', 'giveUp'] as const)('keeps a newer connection when the end of an older one is told late by %s', async (end) => {
  const { made, name } = place();
  await name();
  made[0]?.forget();
  await name();
  made[0]?.[end]();
  expect(await name()).toBe('connection 2');
  expect(made[1]?.close).not.toHaveBeenCalled();
});

it.each([
  ['rejects', () => Promise.reject(new Error('refused'))],
  [
    'throws',
    () => {
      throw new Error('refused');
    },
  ],
])('tries again after an opening that %s', async (_how, fail) => {
  const open = vi.fn<() => Promise<{ close: () => void }>>().mockImplementationOnce(fail);
  const opened = { close: () => undefined };
  open.mockResolvedValue(opened);
  const connect = openedOnce(open);
  await expect(connect()).rejects.toThrow('refused');
  expect(await connect()).toBe(opened);
});
