import { hiddenPlace, hiddenQuote } from '#domain/record/standIns.ts';
import { type FieldRole, roleOf } from './fieldRoles.ts';

/** Where a text stands. */
export interface TextPlace {
  readonly field: string;
  readonly role: FieldRole;
  /** Of a quote, the id of its source. */
  readonly source: string | null;
  /** Where the thing rests on a source that is hidden: the quotes of other sources that stay beside it. */
  readonly left: readonly string[] | null;
}

/** What stands in place of a text from now on: itself, another one, or null for nothing. */
export type Rewrite = (text: string, place: TextPlace) => string | null;

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Rewrites every text in JSON of whatever shape, known by the names of its fields, so that entries that nobody can read are rewritten like
 * those that fit. A quote is exact or it is none: where it is to be another, a stand-in of the same source takes its place.
 * @param hidden the id of the source whose words are hidden, if it is one
 */
export function rewriteTexts(value: unknown, rewrite: Rewrite, hidden: string | null): unknown {
  return within(value, { field: '', source: null, left: null }, rewrite, hidden);
}

type Place = Omit<TextPlace, 'role'>;

function within(value: unknown, place: Place, rewrite: Rewrite, hidden: string | null): unknown {
  if (typeof value === 'string') return rewrite(value, { ...place, role: roleOf(place.field) });
  if (Array.isArray(value)) {
    const all = value.map((each: unknown) => [each, within(each, place, rewrite, hidden)]);
    return all.filter(([before, after]) => after !== null || before === null).map(([, after]) => after);
  }
  if (!isFields(value)) return value;
  if (typeof value['exact'] === 'string' && typeof value['source'] === 'string')
    return inQuote(value, { exact: value['exact'], source: value['source'] }, place, rewrite, hidden);
  const left = hidden === null ? place.left : (quotesLeft(value['evidence'] ?? value['quotes'], hidden) ?? place.left);
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => {
      // where in the hidden source an attribution was read
      if (field === 'from' && isFields(each)) return [field, left === null ? each : hiddenPlace];
      return [field, within(each, { ...place, field, left }, rewrite, hidden)];
    }),
  );
}

function inQuote(
  quote: Fields,
  { exact, source }: { readonly exact: string; readonly source: string },
  place: Place,
  rewrite: Rewrite,
  hidden: string | null,
): unknown {
  const told = (field: string, text: string) => rewrite(text, { ...place, field, role: roleOf(field), source });
  const from = told('source', source) ?? source;
  if (source === hidden || told('exact', exact) !== exact) return hiddenQuote(from);
  const rest = Object.entries(quote).map(([field, each]) => [field, typeof each === 'string' ? (told(field, each) ?? '') : each]);
  return Object.fromEntries(rest);
}

/** The quotes beside those of a source; null where none is of that source. */
function quotesLeft(evidence: unknown, hidden: string): string[] | null {
  if (!Array.isArray(evidence)) return null;
  const quotes = evidence.filter((each: unknown) => isFields(each));
  if (!quotes.some(({ source }) => source === hidden)) return null;
  return quotes.flatMap(({ source, exact }) => (source === hidden || typeof exact !== 'string' ? [] : [exact]));
}

/** Every text of a role in JSON of whatever shape. */
export function textsOf(role: FieldRole, value: unknown): Set<string> {
  const found = new Set<string>();
  const collect = (each: unknown, field: string): void => {
    if (typeof each === 'string') {
      if (roleOf(field) === role) found.add(each);
    } else if (Array.isArray(each)) each.forEach((own: unknown) => collect(own, field));
    else if (isFields(each)) for (const [name, own] of Object.entries(each)) collect(own, name);
  };
  collect(value, '');
  return found;
}
