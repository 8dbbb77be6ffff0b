import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#domain/record/record.ts';
import { checkText } from './checkText.ts';

const text = 'Headline\nOne sentence here.\nAnother there.\n';
const sha = (own: string) => createHash('sha256').update(own).digest('hex');
const source = { sha256: sha(text), length: text.length };
const quote: Evidence = {
  source: 's',
  place: { paragraph: 1, sentence: 1 },
  start: 13,
  end: 21,
  exact: 'sentence',
  prefix: 'One ',
  suffix: ' here',
};
const digest = async (own: string) => sha(own);

describe('checking a text against a source', () => {
  it.each([
    ['the very text', text],
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
    ['no end of line at the end', text.trimEnd()],
    ['blank lines at the end', `${text}\n\n`],
  ])('takes %s for the text, and keeps it as it was coded from', async (_, own) => {
    expect(await checkText(source, [quote], own, digest)).toEqual({
      proof: 'its SHA-256 is the one in the record',
      text,
      hash: source.sha256,
      found: 1,
      of: 1,
      missing: [],
    });
  });

  it('refuses another text, with its hash and the quotes that stand in it', async () => {
    const other = text.replace('there', 'where');
    expect(await checkText(source, [quote], other, digest)).toEqual({
      proof: null,
      text: other,
      hash: sha(other),
      found: 1,
      of: 1,
      missing: [],
    });
    expect(await checkText(source, [quote], text.replace('sentence', 'centence'), digest)).toMatchObject({
      proof: null,
      found: 0,
      of: 1,
      missing: [quote.exact],
    });
  });

  it('goes by length and offsets where no SHA-256 is computed', async () => {
    expect((await checkText(source, [quote], text, null)).proof).toMatch(/^all 1 quotes stand/);
    expect((await checkText(source, [quote], `x${text}`, null)).proof).toBeNull();
    expect((await checkText(source, [], text, null)).proof).toBeNull();
  });
});
