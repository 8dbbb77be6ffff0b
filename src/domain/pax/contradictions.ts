import { valueInWords } from '#domain/record/valueInWords.ts';
import { type Found, whereIs } from './paxRows.ts';

/** Rows that say of one thing what its first row says otherwise, as sentences. `thing` names it: `agreement 627`. */
export function contradictions<T extends object>(
  rows: readonly Found<T>[],
  fields: readonly (keyof T & string)[],
  thing: string,
): string[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  return others.flatMap((other) =>
    fields
      .filter((field) => other.row[field] !== first.row[field])
      .map(
        (field) =>
          `${whereIs(other)}: ${field} is ${valueInWords(other.row[field])}, but ${whereIs(first)} has ${valueInWords(first.row[field])} for ${thing}.`,
      ),
  );
}
