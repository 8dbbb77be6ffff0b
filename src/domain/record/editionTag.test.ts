import { expect, it } from 'vitest';
import { editionTag } from './editionTag.ts';

it('an entity tag names the edition and its content', () => {
  expect(editionTag({ edition: { id: 'agreement-a@17', hash: 'abc', entries: 17, recorded: '2020-01-01T00:00:00Z' } })).toBe(
    '"agreement-a@17-abc"',
  );
});
