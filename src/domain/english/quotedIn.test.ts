import { expect, it } from 'vitest';
import { quotedIn } from './quotedIn.ts';

it.each([
  ['The envoy said it was "a step".', ['"a step"']],
  ['“It holds,” the envoy said. “So far.”', ['“It holds,”', '“So far.”']],
  ["The envoy called the force's arrival 'a step'.", ["'a step'"]],
  ['He spoke of ‘the force’s will’.', ['‘the force’s will’']],
  ["The parties' will and the force's arms.", []],
  ['“It holds. ', ['“It holds. ']],
  ['“They said ‘no’ to it.”', ['“They said ‘no’ to it.”']],
])('%s', (text, wanted) => expect(quotedIn(text, 5).map(({ start, end }) => text.slice(start - 5, end - 5))).toEqual(wanted));
