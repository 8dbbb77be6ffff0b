import { expect, it } from 'vitest';
import { startBackend } from './startBackend.ts';

it('a scenario that the address asks for is played from the first request, and said', async () => {
  const { send, notices } = await startBackend({ scenario: 'down' });
  expect(notices.at(-1)?.text).toContain('plays the scenario “down”');
  expect((await send(new Request('http://localhost/api/agreements'))).status).toBe(500);
  expect((await send(new Request('http://localhost/api/health'))).status).toBe(200);
});
