import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonRows, looksLikeRows } from './jsonRows.ts';

it('says where each object and each of its fields stands', () => {
  const text = '[\n {"a": "}, {", "b" : [1, {"c": 2}] },\n {"a":null}\n]';
  expect(
    jsonRows(text).map(({ start, end, fields }) => [text.slice(start, end), [...fields].map(([, at]) => text.slice(at.start, at.end))]),
  ).toEqual([
    ['{"a": "}, {", "b" : [1, {"c": 2}] }', ['"a": "}, {"', '"b" : [1, {"c": 2}]']],
    ['{"a":null}', ['"a":null']],
  ]);
});

it('finds the rows that JSON.parse finds, however they are written', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }), fc.constantFrom(0, 2, '\t'), (rows, indent) => {
      const text = JSON.stringify(rows, null, indent);
      expect(jsonRows(text).map(({ start, end }) => JSON.parse(text.slice(start, end)))).toEqual(JSON.parse(text));
    }),
  );
});

it('takes prose for prose', () => {
  expect(['Headline\nText [1] {2}.', '[1] A note', '[]', ''].map(looksLikeRows)).toEqual([false, false, false, false]);
});
