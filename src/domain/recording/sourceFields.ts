import { reliabilities } from '#domain/kinds/handling.ts';
import type { Field } from './Field.ts';
import { anyDate, handling } from './sharedFields.ts';

/** What is asked of a source: its text first, which stays in this browser. */
export const sourceFields: readonly Field[] = [
  { name: 'sha256', word: 'Text', control: 'text', optional: true },
  { name: 'length', word: 'Length', control: 'length' },
  { name: 'sentences', word: 'Sentences', control: 'counts', optional: true },
  { name: 'title', word: 'Title', control: 'line' },
  { name: 'publisher', word: 'Publisher', control: 'line', optional: true },
  { name: 'author', word: 'Author', control: 'line', optional: true },
  anyDate('Date'),
  { name: 'address', word: 'Address', control: 'line', optional: true },
  { name: 'language', word: 'Language', control: 'line', initial: 'en', hint: 'A language tag, like en or ar.' },
  { name: 'reliability', word: 'Reliability', control: 'choice', options: reliabilities, optional: true, empty: 'not graded' },
  ...handling,
];
