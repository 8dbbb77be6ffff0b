import { expect, it } from 'vitest';
import { median } from './median.ts';
import { twinOf } from './twin.ts';

it.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[1, 2, 3, 10], 2.5],
  [[10, 9, 100, 8, 7], 9],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('the twin keeps words and styles and loses every script', () => {
  const page = '<style>a{}</style><script>1</script><p>Words</p><link rel="modulepreload" href="x"><script type="module" src="y"></script>';
  expect(twinOf(page)).toBe('<style>a{}</style><p>Words</p>');
});
