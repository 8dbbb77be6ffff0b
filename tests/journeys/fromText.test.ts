import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeViolations, openPage, whenStarted } from './harness.ts';

const report = `Talks go on
Hamas said that its weapons would not be handed in before Israeli forces have withdrawn from Gaza.
It rained all day.`;

/** Records the report with its text, and has it read. */
async function recordAndRead(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'A source', exact: true }).click();
  await page.getByLabel('Title').fill('Report one');
  await page.getByLabel('Text of the source, pasted').fill(report);
  await page.getByRole('button', { name: 'Use this text' }).click();
  await page.getByLabel('Why').fill('Read it');
  await page.getByLabel('Recorded by').fill('Analyst A');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText(/^Recorded as entry/).waitFor();
  await page.getByRole('combobox', { name: 'Read' }).selectOption('Report one');
}

it('a pasted report proposes a claim, which is written from it and recorded with its quote', async () => {
  const { page } = await openPage({ path: '?view=record' });
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
  await recordAndRead(page);
  const proposals = page.getByRole('list', { name: 'Sentences that may bear on the record' }).getByRole('listitem');
  await expect.poll(() => proposals.count()).toBe(1);
  expect(await proposals.first().textContent()).toMatch(/About: .*Disarmament of Hamas/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Write a claim from it' }).click();
  await page.getByLabel('What is claimed, in your own words').fill('Hamas makes its disarmament wait on a withdrawal.');
  await page.getByLabel('Why').fill('Read it');
  await page.getByRole('button', { name: 'Record it' }).click();
  const latestClaim = () =>
    page.evaluate(async () => {
      const body = (await (await fetch('api/agreements/gaza-ceasefire')).json()) as {
        claims: { statement: string; claimant: string; evidence: { exact: string }[] }[];
      };
      return body.claims.at(-1);
    });
  // "Recorded as entry" may still stand there from the source: the record itself is asked
  await expect.poll(async () => (await latestClaim())?.statement).toBe('Hamas makes its disarmament wait on a withdrawal.');
  expect(await latestClaim()).toMatchObject({
    claimant: 'hamas',
    evidence: [{ exact: 'Hamas said that its weapons would not be handed in before Israeli forces have withdrawn from Gaza.' }],
  });
});

it('what was taken from a text is told beside its sentence, and the text stands in the address', async () => {
  const { page } = await openPage({ path: '?view=record&text=norland-report' });
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
  await page
    .getByText('The address asks to read “norland-report”, of which this browser has no text at hand; it is passed over.')
    .waitFor();
  await recordAndRead(page);
  expect(new URL(page.url()).searchParams.get('text')).toBe('report-one');
  await page
    .getByText(/comes before “Disarmament of Hamas”/)
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /^Write it as a condition/ })
    .first()
    .click();
  expect(await page.getByLabel('The source’s own words for the order').inputValue()).toBe('not be handed in before');
  await page.getByLabel('Why').fill('The source says so');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('Written as a condition already.').first().waitFor();
  await page.getByRole('button', { name: 'Write a claim from it' }).click();
  await page.getByLabel('What is claimed, in your own words').fill('Hamas makes its disarmament wait on a withdrawal.');
  await page.getByLabel('Why').fill('Read it');
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByRole('button', { name: 'Write another claim' }).waitFor();
  await page.reload();
  await whenStarted(page);
  const sentence = page.getByRole('list', { name: 'Sentences that may bear on the record' }).getByRole('listitem').first();
  await sentence.getByRole('button', { name: 'Write another claim' }).waitFor();
  await sentence.getByRole('link', { name: 'Hamas makes its disarmament wait on a withdrawal', exact: true }).click();
  await page
    .getByRole('heading', { name: /Hamas makes its disarmament wait/ })
    .first()
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
