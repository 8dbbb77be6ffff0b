import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeViolations, openPage, whenStarted } from './harness.ts';
import { sign } from './openLedger.ts';

const lowered = {
  type: 'assessment',
  id: 'lower-assessment',
  milestone: 'release-of-living-hostages',
  status: 'minimum',
  basis: null,
  defensible: ['minimum'],
  reason: 'For this test.',
  claims: [],
  validFrom: null,
};

/** Records an act through the page's own API, as another program would; gives what came of it. */
async function recordIn(page: Page, act: string, after: number, thing: object): Promise<{ status: number; last: number }> {
  return page.evaluate(
    async ([name, seen, put]) => {
      const response = await fetch('api/agreements/gaza-ceasefire/entries', {
        method: 'POST',
        body: JSON.stringify({ act: name, after: seen, by: 'Analyst A', entries: [{ op: 'put', thing: put, why: 'For a test' }] }),
      });
      const body = (await response.json()) as { edition?: { entries: number } };
      return { status: response.status, last: body.edition?.entries ?? 0 };
    },
    [act, after, thing] as const,
  );
}

/** The page once its backend answers. A refusal that a journey is about is logged by the browser too. */
async function started(path = '', ...expectedErrors: readonly RegExp[]) {
  const opened = await openPage({ path, expectedErrors });
  await answering(opened.page);
  return opened;
}

async function answering(page: Page): Promise<void> {
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
}

const goTo = async (page: Page, search: string) => page.goto(new URL(search, page.url()).href);

const entriesHeld = (page: Page) =>
  page.evaluate(async () => {
    const body = (await (await fetch('api/agreements/gaza-ceasefire')).json()) as { edition: { entries: number } };
    return body.edition.entries;
  });

it('what is recorded lowers the score, is taken back by name, and is found as it was known', async () => {
  const { page } = await started();
  const before = await entriesHeld(page);
  const bar = page.getByRole('progressbar').first();
  const words = await bar.getAttribute('aria-valuetext');
  expect((await recordIn(page, 'act-lower-1', before, lowered)).status).toBe(201);
  await page.reload();
  await expect.poll(() => bar.getAttribute('aria-valuetext')).not.toBe(words);

  await goTo(page, '?view=ledger');
  await page
    .getByRole('list', { name: 'Acts, the latest first' })
    .getByText('Assessment of Release of all living hostages')
    .first()
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await sign(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/^Taken back: Analyst A recorded/).waitFor();
  expect(await entriesHeld(page)).toBe(before + 2);
  await goTo(page, '?');
  await expect.poll(() => bar.getAttribute('aria-valuetext')).toBe(words);

  await goTo(page, `?known=${before + 1}`);
  await page
    .getByText(/^As known /i)
    .first()
    .waitFor();
  await expect.poll(() => bar.getAttribute('aria-valuetext')).not.toBe(words);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect.poll(() => bar.getAttribute('aria-valuetext')).toBe(words);
  expect(new URL(page.url()).search).toBe('');
});

it('says in words that nothing was known at a moment, with the way back', async () => {
  const { page } = await started('?known=2001-01-01', /status of 404.*known=2001/);
  await page.getByText('Nothing of this agreement was known at "2001-01-01".').first().waitFor();
  await page.getByRole('button', { name: 'Show what is known now' }).click();
  await page.getByRole('progressbar').first().waitFor();
});

it('two tabs that record 500 entries each lose none, and each has them all', async () => {
  const { page, context } = await started('', /status of 409/);
  const other = await context.newPage();
  await other.goto(page.url());
  await answering(other);
  const before = await entriesHeld(page);
  const write = (tab: Page, who: string) =>
    tab.evaluate(
      async ([name, seen]) => {
        let after = seen;
        const acknowledged: string[] = [];
        for (let at = 0; at < 50; at += 1) {
          // ten entries to an act
          const entries = Array.from({ length: 10 }, (_, nth) => ({
            op: 'put',
            why: 'For a test',
            thing: { type: 'note', id: `${name}-${at}-${nth}`, kind: 'silence', text: 'Own.', about: ['gaza-ceasefire'], evidence: [] },
          }));
          for (let tries = 0; tries < 200; tries += 1) {
            const response = await fetch('api/agreements/gaza-ceasefire/entries', {
              method: 'POST',
              body: JSON.stringify({ act: `${name}-act-${at}`.padEnd(8, '-'), after, by: 'Analyst A', entries }),
            });
            const body = (await response.json()) as { edition?: { entries: number }; since?: unknown[] };
            after = body.edition?.entries ?? after + (body.since?.length ?? 0);
            if (!response.ok) continue;
            acknowledged.push(...entries.map(({ thing }) => thing.id));
            break;
          }
        }
        return acknowledged;
      },
      [who, before] as const,
    );
  const acknowledged = (await Promise.all([write(page, 'here'), write(other, 'there')])).flat();
  expect(acknowledged).toHaveLength(1000);
  for (const tab of [page, other]) {
    expect(await entriesHeld(tab)).toBe(before + 1000);
    const kept = await tab.evaluate(async () => {
      const body = (await (await fetch('api/agreements/gaza-ceasefire')).json()) as { notes: { id: string }[] };
      return body.notes.map(({ id }) => id);
    });
    expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
  }
}, 120_000);

it('a tab that is killed while it records leaves whole acts, and every one that was acknowledged', async () => {
  const { page, context } = await started();
  const before = await entriesHeld(page);
  const acknowledged: number[] = [];
  await page.exposeFunction('acknowledge', (last: number) => void acknowledged.push(last));
  const writing = page
    .evaluate(async (seen) => {
      let after = seen;
      for (let at = 0; ; at += 1) {
        const entries = Array.from({ length: 7 }, (_, nth) => ({
          op: 'put',
          why: 'For a test',
          thing: { type: 'note', id: `killed-${at}-${nth}`, kind: 'silence', text: 'Own.', about: ['gaza-ceasefire'], evidence: [] },
        }));
        const response = await fetch('api/agreements/gaza-ceasefire/entries', {
          method: 'POST',
          body: JSON.stringify({ act: `act-killed-${at}`, after, by: 'Analyst A', entries }),
        });
        if (!response.ok) throw new Error(await response.text());
        after += 7;
        await (window as unknown as { acknowledge: (last: number) => Promise<void> }).acknowledge(after);
      }
    }, before)
    .catch(() => undefined);
  await expect.poll(() => acknowledged.length).toBeGreaterThan(5);
  const other = await context.newPage();
  const address = page.url();
  const cdp = await context.newCDPSession(page);
  // never answered: the process is gone
  void cdp.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  void writing;
  await other.goto(address);
  await answering(other);
  const held = await entriesHeld(other);
  expect(held).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 0);
  expect((held - before) % 7).toBe(0);
  expect((await recordIn(other, 'act-after-1', held, lowered)).status).toBe(201);
});
