import { describe, expect, it } from 'vitest';
import { smallRecord } from '#tests/smallRecord.ts';
import { agreementQuery } from './queries.ts';
import { createQueryClient } from './queryClient.ts';
import { seedFromPage } from './seed.ts';

/** What the cache holds after a page whose data element says this; null for a page without one. */
function seeded(textContent: string | null) {
  const client = createQueryClient();
  const element = { textContent } as HTMLElement;
  seedFromPage(client, { getElementById: (id) => (id === 'phasewatch-data' && textContent !== null ? element : null) });
  return client.getQueryState(agreementQuery('agreement-a').queryKey);
}

describe('the seed', () => {
  it('is the record, so old that it is asked for again', () => {
    expect(seeded(JSON.stringify(smallRecord()))).toMatchObject({ status: 'success', data: smallRecord(), dataUpdatedAt: 0 });
  });

  it.each([
    null,
    '',
    '<!--data-->',
    '{',
    'null',
    '7',
    '[]',
    '{}',
    JSON.stringify({ ...smallRecord(), format: 'other' }),
    JSON.stringify({ ...smallRecord(), agreement: null }),
    JSON.stringify({ ...smallRecord(), edition: { id: 5 } }),
    JSON.stringify({ ...smallRecord(), notes: {} }),
  ])('is nothing where the page says %j', (text) => expect(seeded(text)).toBeUndefined());
});
