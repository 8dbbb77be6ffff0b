import { expect, it } from 'vitest';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { textTwin } from './textTwin.ts';

const [source] = shippedIndex.record.sources;
if (source === undefined) throw new Error('The shipped record has a source.');
const { id, title, sha256 } = source;

it('a text that a source of the record has is told by the title of that source', () =>
  expect(textTwin({ type: 'source', of: null, texts: { sha256 } }, shippedIndex)).toEqual({
    source,
    sentence: `This is the text of “${title}”, which the record has already: it is not recorded twice.`,
  }));

it.each([
  ['another text', { type: 'source', of: null, texts: { sha256: 'b'.repeat(64) } }],
  ['no text', { type: 'source', of: null, texts: {} }],
  ['its own text', { type: 'source', of: id, texts: { sha256 } }],
] as const)('%s has none', (_what, draft) => expect(textTwin(draft, shippedIndex)).toBeNull());
