import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote } from '#domain/quotes/locateQuote.ts';
import { findQuote, quoteFault, quoteOf, wholeWords } from './quoteFrom.ts';

const text = 'Aid differs\nAn official said that aid had come. Another said “no”.\n\nAid had come, a third said.\n';

describe('a quote chosen in a text', () => {
  it('is the words with their place, their offsets and what stands around them', () => {
    expect(quoteOf('wire', text, { start: 11, end: 23 })).toEqual({
      ok: true,
      value: {
        source: 'wire',
        place: { paragraph: 1, sentence: 1 },
        start: 12,
        end: 23,
        exact: 'An official',
        prefix: 'Aid differs\n',
        suffix: ' said that aid h',
      },
    });
    expect(quoteOf('wire', text, { start: 0, end: 3 })).toMatchObject({ value: { place: { headline: true }, prefix: '' } });
    expect(quoteOf('wire', text, { start: 5, end: 5 })).toEqual({ ok: false, problems: ['No words are chosen.'] });
  });

  it('always stands where it says, and is found there again', () => {
    assert(
      property(nat(text.length), nat(text.length), (one, other) => {
        const reading = quoteOf('wire', text, { start: Math.min(one, other), end: Math.max(one, other) });
        if (!reading.ok) return;
        const { start, end, exact } = reading.value;
        expect(text.slice(start, end)).toBe(exact);
        expect(exact).toBe(exact.trim());
        expect(quoteFault(reading.value, 'Wire', text)).toBeNull();
        expect(locateQuote(`Before. ${text}`, reading.value)).not.toBeNull();
      }),
    );
  });
});

describe('words that were typed', () => {
  it('are found sign for sign; a typewriter’s marks count as those of the press', () => {
    expect(findQuote('wire', 'Wire', text, ' said "no" ')).toMatchObject({
      ok: true,
      value: { exact: 'said “no”', place: { paragraph: 1, sentence: 2 } },
    });
  });

  it.each([
    ['aid had gone', '“aid had gone” does not stand in “Wire”: a quote is taken from the text sign for sign.'],
    ['had come', '“had come” stands in “Wire” more than once: choose it in the text, or take more words.'],
    ['  ', 'No words are given to quote.'],
  ])('“%s” are refused in a sentence', (words, sentence) =>
    expect(findQuote('wire', 'Wire', text, words)).toEqual({ ok: false, problems: [sentence] }),
  );
});

it('a quote that was edited, or whose text is not at hand, is refused by name', () => {
  const reading = quoteOf('wire', text, { start: 12, end: 23 });
  const quote = reading.ok ? reading.value : null;
  expect(quote).not.toBeNull();
  if (quote === null) return;
  expect(quoteFault({ ...quote, exact: 'An Official' }, 'Wire', text)).toBe('“An Official” does not stand in “Wire” where the quote says.');
  expect(quoteFault(quote, 'Wire', null)).toBe('“An official” cannot be held against “Wire”: its text is not at hand in this browser.');
});

describe('words at the ends of a quote', () => {
  /** What is between the bars, and what it is with its words whole. */
  const whole = (marked: string) => {
    const [before = '', chosen = '', after = ''] = marked.split('|');
    const given = before + chosen + after;
    const { start, end } = wholeWords(given, { start: before.length, end: before.length + chosen.length });
    return given.slice(start, end);
  };

  it.each([
    ['from the |yellow li|ne on', 'yellow line'],
    ['from the y|ell|ow line', 'yellow'],
    ['of I|srael|’s army', 'Israel’s'],
    ['of |2,0|00 trucks', '2,000'],
    ['the |U.|S. said', 'U.S'],
    ['на Ук|раин|е', 'Украине'],
    ['the 𐐀|𐐁𐐂| word', '𐐀𐐁𐐂'],
  ])('are made whole in “%s”', (marked, wanted) => expect(whole(marked)).toBe(wanted));

  it.each([
    ['the |yellow line| on', 'yellow line'],
    ['the |Hostages|’ families', 'Hostages'],
    ['it |ended|. Then', 'ended'],
    ['he said |“no”|.', '“no”'],
    ['停|火协|议', '火协'],
    ['หยุด|ยิง|แล้ว', 'ยิง'],
  ])('stay as they are in “%s”', (marked, wanted) => expect(whole(marked)).toBe(wanted));
});
