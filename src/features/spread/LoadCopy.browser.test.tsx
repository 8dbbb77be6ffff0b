import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import type { AnyThing } from '#domain/record/record.ts';
import { dropSourceText, keepSourceText, useSourceTexts } from '#state/sourceTexts.ts';
import { assess, claim, makeIndex, milestone, source } from '#tests/fixtures/makeRecord.ts';
import { WithLedger } from '#tests/fixtures/WithLedger.tsx';
import { openPlace } from './sought.ts';
import { Spread } from './Spread.tsx';

const text = 'A headline\nFirst come the words of the source, then others.\n';
const hash = '4c6f6144';
const exact = 'words of the source';
const start = text.indexOf(exact);
const evidence = {
  source: 'source-a',
  place: { paragraph: 1, sentence: 1 },
  start,
  end: start + exact.length,
  exact,
  prefix: 'the ',
  suffix: ', th',
};

async function indexFor(sha256: string) {
  const coded: AnyThing = source.type === 'source' ? { ...source, sha256, length: text.length, sentences: [1] } : source;
  return makeIndex(milestone('m'), assess('m', 'full'), claim('c', 'm', { evidence: [evidence] }), coded);
}

async function sha256(own: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(own));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function open(id: string, expected?: string) {
  const index = await indexFor(expected ?? (await sha256(text)));
  const rows = milestoneRows(index, index.record.milestones, '2026-01-01');
  const page = (own: string) => (
    <WithLedger index={index}>
      <Spread index={index} id={own} rows={rows} onClose={vi.fn<() => void>()} onStep={null} />
    </WithLedger>
  );
  const screen = await render(page(id));
  return { screen, show: (own: string) => screen.rerender(page(own)) };
}

const file = (own: string, name = 'copy.txt') => new File([own], name, { type: 'text/plain' });

beforeEach(async () => {
  await Promise.all([...useSourceTexts.getState().texts.keys()].map(dropSourceText));
  useSourceTexts.setState({ refused: new Set() });
});

describe('the reader’s own copy of a source', () => {
  it('shows each quote in its sentence once it is loaded, and is removed again', async () => {
    const { screen, show } = await open('source-a');
    await screen.getByLabelText('Text file').upload(file(text));
    await expect
      .element(screen.getByText(/“copy.txt” is loaded: 60 characters; its SHA-256 is the one in the record\. It stays in this browser\./))
      .toBeVisible();
    expect([...screen.container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([exact]);
    await show('m');
    await expect.element(screen.getByText('In its sentence: First come the words of the source, then others.')).toBeVisible();
    await show('source-a');
    await screen.getByRole('button', { name: 'Remove this copy' }).click();
    await expect.element(screen.getByLabelText('Text file')).toBeVisible();
    expect(screen.container.querySelectorAll('mark')).toHaveLength(0);
  });

  it('is refused in words where it is another text', async () => {
    const { screen } = await open('source-a');
    await screen.getByLabelText('Text file').upload(file(text.replace('words', 'names'), 'other.txt'));
    const refusal = screen.getByRole('alert');
    await expect.element(refusal).toHaveTextContent('“other.txt” is not the text that was coded from.');
    await expect
      .element(refusal)
      .toHaveTextContent(
        /Its SHA-256 begins [0-9a-f]{8}; expected [0-9a-f]{8}\. It has 60 characters; expected 60\. 0 of the record’s \d quotes stand in it/,
      );
    expect(refusal.element().querySelector('button')).toBeNull();
  });

  it('can be used all the same where every quote stands in it', async () => {
    const { screen } = await open('source-a', hash.padEnd(64, '0'));
    await screen.getByText('Or paste the text').click();
    await userEvent.fill(screen.getByLabelText('Text of the source'), text);
    await screen.getByRole('button', { name: 'Check and use it' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('“Pasted text” is not the text that was coded from.');
    await screen.getByRole('button', { name: 'Use it all the same' }).click();
    await expect.element(screen.getByText(/it is not the text that was coded from, but all \d quotes? stand/)).toBeVisible();
  });

  it('lasts until the tab is closed where the browser keeps nothing, and says so', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const { screen } = await open('source-a');
    await screen.getByLabelText('Text file').upload(file(text));
    await expect.element(screen.getByText('This browser keeps nothing for this page.')).toBeVisible();
    put.mockRestore();
    await keepSourceText({ hash: 'another', name: 'b', text: 'b', proof: '' });
    await expect.element(screen.getByText('This browser keeps nothing for this page.')).toBeVisible();
  });

  it('is said to come back where the browser does not remove it', async () => {
    const { screen } = await open('source-a');
    await screen.getByLabelText('Text file').upload(file(text));
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('refused', 'InvalidStateError');
    });
    await screen.getByRole('button', { name: 'Remove this copy' }).click();
    await expect.element(screen.getByText('This browser did not remove what it keeps.')).toBeVisible();
    remove.mockRestore();
  });

  it('is opened at a place with a copy of its text: the sentence itself has the focus', async () => {
    const { screen, show } = await open('source-a');
    await screen.getByLabelText('Text file').upload(file(text));
    await expect.element(screen.getByRole('button', { name: 'Remove this copy' })).toBeVisible();
    await show('m');
    openPlace('source-a', { paragraph: 1, sentence: 1 });
    await show('source-a');
    await expect.poll(() => document.activeElement?.closest('.passage-text')?.textContent).toContain(exact);
    await screen.getByRole('button', { name: 'Remove this copy' }).click();
  });

  it('is opened at a place: the first claim there has the focus', async () => {
    const { screen, show } = await open('m');
    openPlace('source-a', { paragraph: 1, sentence: 1 });
    await show('source-a');
    await expect.poll(() => document.activeElement?.textContent).toContain(exact);
    await expect.element(screen.getByRole('region', { name: 'Source A' })).toBeVisible();
  });
});
