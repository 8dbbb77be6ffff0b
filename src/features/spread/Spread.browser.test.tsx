import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { useView } from '#state/view.ts';
import { shippedIndex as index, shippedRows as rows } from '#tests/fixtures/shippedIndex.ts';
import shipped from '#mocks/agreements/gaza-ceasefire.json';
import { readLedger } from '#domain/record/readUnknown.ts';
import { valueOf } from '#tests/valueOf.ts';
import { WithLedger } from '#tests/fixtures/WithLedger.tsx';
import { nameOf } from '#domain/record/nameOf.ts';
import { pages } from './pages.tsx';
import { Spread } from './Spread.tsx';

const { entries } = valueOf(readLedger(shipped));
const isListed = (id: string) => pages[index.things.get(id)?.type ?? 'note'].listed;

async function open(id: string) {
  const onClose = vi.fn<() => void>();
  const onStep = vi.fn<(by: 1 | -1) => void>();
  const screen = await render(
    <WithLedger index={index} entries={entries}>
      <Spread index={index} id={id} rows={rows} onClose={onClose} onStep={onStep} />
    </WithLedger>,
  );
  return { screen, onClose, onStep };
}

describe('a spread', () => {
  it.each(rows.map(({ milestone: { id, title } }) => [title, id]))(
    'of %s is a region of that name, each quote exact',
    async (title, id) => {
      const { screen } = await open(id);
      await expect.element(screen.getByRole('region', { name: title, exact: true })).toBeVisible();
      const quotes = [...screen.container.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
      for (const { evidence } of index.claimsAbout.get(id) ?? [])
        expect(quotes).toEqual(expect.arrayContaining(evidence.map(({ exact }) => exact)));
    },
  );

  it('opens for everything that the record holds', async () => {
    const onClose = vi.fn<() => void>();
    const screen = await render(<div />);
    for (const id of index.things.keys()) {
      await screen.rerender(
        <WithLedger index={index}>
          <Spread index={index} id={id} rows={rows} onClose={onClose} onStep={null} />
        </WithLedger>,
      );
      expect(screen.container.querySelector('h2')?.textContent).toBe(nameOf(index, id));
    }
  });

  it('says when its own assessment was recorded and by which entry, and names the edition apart', async () => {
    const { screen } = await open('humanitarian-aid');
    const held = index.assessments.get('humanitarian-aid')?.at(-1)?.id;
    const entry = entries.find((each) => each.op === 'put' && each.thing.id === held);
    const said = (term: string) =>
      [...screen.container.querySelectorAll('dt')].find(({ textContent }) => textContent === term)?.nextElementSibling?.textContent;
    expect(said('Recorded')).toBe(`${entry?.recorded.slice(0, 10)}, entry ${entry?.seq} by ${entry?.by}`);
    expect(said('Edition')).toMatch(/^gaza-ceasefire@\d+, last recorded /);
  });

  it('takes the focus when the reader opens it', async () => {
    const { screen } = await open('hamas');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Hamas' }).element());
  });

  it('closes and steps by its buttons; only what is listed has a next one', async () => {
    const { screen, onClose, onStep } = await open('reduction-of-hostilities');
    expect(isListed('reduction-of-hostilities')).toBe(true);
    await screen.getByRole('button', { name: 'Previous' }).click();
    await screen.getByRole('button', { name: 'Next' }).click();
    await screen.getByRole('button', { name: 'Close' }).click();
    expect(onStep.mock.calls).toEqual([[-1], [1]]);
    expect(onClose).toHaveBeenCalledTimes(1);
    const { screen: other } = await open('cairo-talks');
    expect([...other.container.querySelectorAll('.spread-ways button')].map(({ textContent }) => textContent)).toEqual([
      'Copy link',
      'Close Esc',
    ]);
  });

  it('says that an id is not in the record, and can be closed', async () => {
    const { screen, onClose } = await open('no-such-thing');
    await expect.element(screen.getByRole('region', { name: 'Nothing here has the id “no-such-thing”' })).toBeVisible();
    await screen.getByRole('button', { name: 'Go back to the lists' }).click();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('shows what the sources leave open, and hides what the coder inferred until asked', async () => {
    const { screen } = await open('alleged-ceasefire-violations');
    await expect.element(screen.getByText('The source names no one responsible.')).toBeVisible();
    const tie = screen.getByRole('link', { name: 'Israel', exact: true });
    expect(tie.query()).toBeNull();
    await screen.getByText('Inferred by the coder (2)').click();
    await expect.element(tie).toBeVisible();
  });

  it('opens what a door names, and narrows the lists to a category', async () => {
    const { screen } = await open('partial-withdrawal-of-israeli-forces');
    await screen.getByRole('link', { name: 'Israeli forces', exact: true }).first().click();
    expect(useView.getState().view.open).toBe('israeli-forces');
    await screen.getByRole('link', { name: 'withdrawal', exact: true }).click();
    expect(useView.getState().view).toMatchObject({ open: null, category: ['withdrawal'] });
  });

  it('says where a party is absent', async () => {
    const { screen } = await open('israeli-forces');
    await expect
      .element(screen.getByText('Not listed among the participants of any meeting. No claim in the record is its own or a delegate’s.'))
      .toBeVisible();
  });

  it('shows the working of a phase with its formula and range', async () => {
    const { screen } = await open('phase-one');
    await expect.element(screen.getByText(/^\(.*\) \/ \(3 × 5\) × 100 = /)).toBeVisible();
    await expect.element(screen.getByRole('table', { name: /Phase one: points/ })).toBeVisible();
    await expect.element(screen.getByText(/not a confidence interval/)).toBeVisible();
  });

  it('says in words whether the quotes were copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce().mockRejectedValueOnce(new Error('refused'));
    const { screen } = await open('reduction-of-hostilities');
    const copy = screen.getByRole('button', { name: 'Copy quotes' });
    await copy.click();
    await expect.element(screen.getByText(/^Copied \d claims with quotes and places\.$/)).toBeVisible();
    await copy.click();
    await expect.element(screen.getByText(/^Not copied: the browser refused/)).toBeVisible();
    write.mockRestore();
  });
});
