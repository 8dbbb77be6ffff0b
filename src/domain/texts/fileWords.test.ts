import { expect, it } from 'vitest';
import { fileWords } from './fileWords.ts';

it('keeps letters and digits of any script, and nothing that a file system could refuse', () => {
  expect(fileWords('status full or minimum; the words “../aid” and “مساعدات”')).toBe('status-full-or-minimum-the-words-aid-and-مساعدات');
  expect(fileWords(' / ')).toBe('');
});

it('ends between words before it gets too long', () => {
  const name = fileWords('actor '.repeat(40));
  expect(name.length).toBeLessThanOrEqual(60);
  expect(name).toMatch(/^(actor-)*actor$/);
  expect(fileWords(`first ${'a'.repeat(80)} last`)).toBe('first');
  expect(fileWords('a'.repeat(300))).toHaveLength(60);
});
