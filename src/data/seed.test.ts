import { describe, expect, it } from 'vitest';
import { smallRecord } from '#tests/smallRecord.ts';
import { agreementQuery } from './queries.ts';
import { createQueryClient } from './queryClient.ts';
import { seedFromPage, serializeSeed } from './seed.ts';

/** What the cache holds after a page whose data element says this; null for a page without one. */
function seeded(textContent: string | null) {
  const client = createQueryClient();
  const element = { textContent } as HTMLElement;
  seedFromPage(client, { getElementById: (id) => (id === 'phasewatch-data' && textContent !== null ? element : null) });
  return client.getQueryState(agreementQuery('agreement-a').queryKey);
}

describe('the seed', () => {
  it('is the record, so old that it is asked for again', () => {
    expect(seeded(serializeSeed(smallRecord()))).toMatchObject({ status: 'success', data: smallRecord(), dataUpdatedAt: 0 });
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

  it('cannot end the element that it stands in', () => {
    const record = smallRecord();
    record.agreement.title = '</script><script>alert(1)</script><!-- <SCRIPT';
    expect(serializeSeed(record)).not.toMatch(/</);
    expect(JSON.parse(serializeSeed(record))).toEqual(record);
  });
});
