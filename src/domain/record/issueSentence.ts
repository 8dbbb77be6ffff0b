import { eitherOf } from '#domain/texts/eitherOf.ts';
import type { BaseIssue } from 'valibot';
import { valueInWords } from './valueInWords.ts';

/**
 * One fault of shape as a sentence that names the path and the value: `record.ties[3].kind is "x", which is no tie kind`.
 * The schema's own messages complete "is <value>, which …"; valibot's default ones are put in plainer words.
 */
export function issueSentence(issue: BaseIssue<unknown>, name: string): string {
  return `${name}${pathOf(issue)} ${predicateOf(issue)}.`;
}

function pathOf({ path }: BaseIssue<unknown>): string {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}

function predicateOf(issue: BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a field that is known here';
  if (issue.received === 'undefined') return 'is missing';
  const value = valueInWords(issue.input);
  return issue.message.startsWith('Invalid ')
    ? `is ${value}; expected ${expectedInWords(issue.expected)}`
    : `is ${value}, which ${issue.message}`;
}

const plainWords: Readonly<Record<string, string>> = { Object: 'an object', Array: 'a list' };

/** Valibot's `("a" | "b" | "c")` as `"a", "b" or "c"`. */
function expectedInWords(expected: string | null): string {
  if (expected === null) return 'something else';
  const choices = expected
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((choice) => plainWords[choice] ?? choice);
  return eitherOf(choices);
}
