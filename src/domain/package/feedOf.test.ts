import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { agreement, makeIndex, milestone, source } from '#tests/fixtures/makeRecord.ts';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import { packageFiles } from './packageFiles.ts';
import { feedOf } from './feedOf.ts';

/** What version 1.1 asks of a feed: https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = v.object({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  items: v.array(
    v.object({ id: v.string(), content_text: v.string(), title: v.string(), date_published: v.pipe(v.string(), v.isoTimestamp()) }),
  ),
});

const put = (seq: number, thing: AnyThing, act?: string): Entry => ({
  seq,
  recorded: '2026-01-01T00:00:00Z',
  by: 'Analyst A',
  why: 'Told in confidence by X',
  op: 'put',
  thing,
  ...(act !== undefined && { act }),
});
const index = makeIndex(milestone('a'));
const ledger = {
  shipped: 2,
  entries: [
    put(1, agreement),
    put(2, source),
    put(3, milestone('a'), 'act-of-a-milestone'),
    put(4, milestone('gone', { title: 'A name that is withheld' }), 'act-of-a-milestone'),
    put(6, milestone('later')),
  ],
};

describe('the feed of what was recorded', () => {
  it('is a JSON Feed with an item for each act, the latest first', () => {
    const { items } = v.parse(jsonFeed, feedOf(ledger, index));
    expect(items.map(({ id, title }) => [id, title])).toEqual([
      ['urn:phasewatch:agreement-a:4', 'Recorded the milestone “Milestone a”.'],
      ['urn:phasewatch:agreement-a:2', 'Recorded the agreement “Agreement A”.'],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('holds what was known at the moment of the view, and nothing between that was recorded later', () => {
    const newer = { ...put(2, source), recorded: '2026-02-01T00:00:00Z' };
    const { items } = v.parse(
      jsonFeed,
      feedOf({ shipped: 2, entries: [put(1, agreement), newer, put(3, milestone('a'))] }, index, '2026-01-31'),
    );
    expect(items.map(({ id }) => id)).toEqual(['urn:phasewatch:agreement-a:3', 'urn:phasewatch:agreement-a:1']);
  });

  it('names nothing that the released record does not hold, and tells neither authors nor reasons', () => {
    const text = JSON.stringify(feedOf(ledger, index));
    expect(text).toContain('1 thing withheld, or standing no more.');
    for (const secret of ['A name that is withheld', 'Analyst A', 'in confidence']) expect(text).not.toContain(secret);
  });

  it('is a file of the data package, named in its descriptor and README, where the ledger is at hand', () => {
    const request = { index, today: '2026-11-23', shown: new Set<string>(), filters: '', address: null };
    const paths = (files: ReturnType<typeof packageFiles>) => files.map(({ path }) => path);
    expect(paths(packageFiles(request))).not.toContain('feed.json');
    const files = packageFiles({ ...request, ledger });
    expect(paths(files)).toContain('feed.json');
    expect(files.filter(({ text }) => text.includes('feed.json')).map(({ path }) => path)).toEqual(['README.md', 'datapackage.json']);
  });

  it('stands beside a README that says both clocks', () => {
    const asOf = { known: '2026-02-01', valid: '2026-03-01' };
    const [readme] = packageFiles({ index, today: '2026-11-23', asOf, shown: new Set<string>(), filters: '', address: null });
    const { entries } = index.record.edition;
    expect(readme?.text).toContain(`- Shown: as known on 1 February 2026, entry ${entries}, and valid on 1 March 2026`);
  });
});
