import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

it('finds headline, paragraphs and sentences with their offsets', () => {
  const text = 'A headline. With two parts\n\nThe U.S. envoy spoke. “It holds.” Did it?\nOne more, unended\n';
  const found = sentencesOf(text);
  expect(found.map(({ place, text: own }) => [place, own])).toEqual([
    [{ headline: true }, 'A headline. With two parts'],
    [{ paragraph: 1, sentence: 1 }, 'The U.S. envoy spoke.'],
    [{ paragraph: 1, sentence: 2 }, '“It holds.”'],
    [{ paragraph: 1, sentence: 3 }, 'Did it?'],
    [{ paragraph: 2, sentence: 1 }, 'One more, unended'],
  ]);
  for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
});

it('finds nothing in nothing', () => {
  expect(sentencesOf('\n \n')).toEqual([]);
});
