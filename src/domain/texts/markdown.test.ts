import { expect, it } from 'vitest';
import { addressText, plainText, tableText } from './markdown.ts';

it.each([
  ['a *b* _c_ [d](e) `f` <g> | # ~', 'a \\*b\\* \\_c\\_ \\[d\\](e) \\`f\\` \\<g\\> \\| \\# \\~'],
  ['Tom &amp; Co', 'Tom \\&amp; Co'],
  ['1. first', '1\\. first'],
  ['3.5 of them', '3.5 of them'],
  ['- a point', '\\- a point'],
  ['-5 degrees', '-5 degrees'],
  ['over\ntwo\tlines', 'over two lines'],
])('%j stands in Markdown as it is', (text, written) => expect(plainText(text)).toBe(written));

it('an address is one link, whatever signs are in it', () => {
  expect(addressText('https://x.example/?a=b_c&d=*e*')).toBe('<https://x.example/?a=b_c&d=*e*>');
  expect(addressText('https://x.example/?q=<a b>')).toBe('<https://x.example/?q=%3Ca%20b%3E>');
});

it('a table has a head and its cells', () => {
  expect(tableText(['A|B', 'C'], [['1', '**2**']])).toBe('| A\\|B | C |\n| --- | --- |\n| 1 | **2** |');
});
