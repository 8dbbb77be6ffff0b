import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from './markText.ts';

const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  markText(text, { start: 0, end: text.length }, spans)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('marking a text', () => {
  it.each([
    ['one span', [{ start: 2, end: 4 }], 'ab[cd]ef'],
    [
      'spans that touch, as one',
      [
        { start: 1, end: 3 },
        { start: 3, end: 4 },
      ],
      'a[bcd]ef',
    ],
    [
      'spans that overlap, as one',
      [
        { start: 1, end: 4 },
        { start: 2, end: 6 },
      ],
      'a[bcdef]',
    ],
    ['no span', [], 'abcdef'],
    ['a span that reaches beyond', [{ start: 4, end: 9 }], 'abcd[ef]'],
  ])('marks %s', (_, spans, marked) => {
    expect(words('abcdef', spans)).toBe(marked);
  });

  it('loses and adds nothing', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        expect(
          markText(text, { start: 0, end: text.length }, spans)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
