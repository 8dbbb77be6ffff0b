import type { Field } from '#domain/recording/Field.ts';
import { plainly, tableFields, type TableType, tableTypeNames, tableTypes } from './TableType.ts';

/** Where a field's values come from: a column, counted from 0, or one value for every row. */
export type ValuesFrom = { readonly column: number } | { readonly value: string };

/** How a table is read: what its rows are, and where each field comes from. A field that is not named is in the table nowhere. */
export interface Mapping {
  readonly type: TableType;
  readonly fields: Readonly<Record<string, ValuesFrom>>;
}

/** What a column may be called that holds a field, beside the field's own name and word. */
const otherHeaders: Readonly<Record<string, readonly string[]>> = {
  title: ['name', 'milestone', 'provision', 'objective', 'achievement', 'phase title'],
  description: ['text', 'obligation text', 'provision text', 'what is owed'],
  category: ['issue', 'issue area', 'topic', 'theme'],
  obligation: ['type of obligation', 'duty'],
  agreedDate: ['date', 'deadline', 'due', 'due date'],
  name: ['actor', 'title', 'actor name', 'organisation', 'organization'],
  kind: ['type', 'actor type', 'actor kind'],
  aliases: ['alias', 'other names', 'aka', 'also known as'],
  'ids.iso3166': ['iso', 'iso3', 'iso alpha 3', 'iso 3166-1 alpha-3', 'country code'],
  'ids.paax': ['pa-x', 'pax', 'pa-x id', 'paa-x id'],
  'ids.ucdp': ['ucdp id', 'actor id'],
  'ids.acled': ['acled id', 'acled name'],
  note: ['notes', 'comment', 'comments', 'remark'],
  order: ['place', 'no', 'nr', 'number', 'position'],
};

/** What the columns of a table most likely hold: each column one field, each field one column. */
export function guessMapping(header: readonly string[], type: TableType = guessType(header)): Mapping {
  const taken = new Set<number>();
  const fields: Record<string, ValuesFrom> = {};
  const take = (field: Field, headers: readonly string[]) => {
    if (field.name in fields) return;
    const column = header.findIndex((name, at) => !taken.has(at) && headers.map(plainly).includes(plainly(name)));
    if (column < 0) return;
    taken.add(column);
    fields[field.name] = { column };
  };
  // what a column is called outright goes before what it may mean
  for (const field of tableFields(type)) take(field, ownHeaders(field));
  for (const field of tableFields(type)) take(field, otherHeaders[field.name] ?? []);
  return { type, fields };
}

const ownHeaders = ({ name, word }: Field): string[] => [name, name.split('.').at(-1) ?? name, word];

/** The type whose own fields most of the columns are called after. */
function guessType(header: readonly string[]): TableType {
  const names = new Set(header.map(plainly));
  const found = (type: TableType) => {
    const called = tableFields(type).filter((field) =>
      [...ownHeaders(field), ...(otherHeaders[field.name] ?? [])].some((one) => names.has(plainly(one))),
    );
    return called.length + (names.has(plainly(type)) || names.has(plainly(tableTypes[type].many)) ? 1 : 0);
  };
  return tableTypeNames.reduce((best, type) => (found(type) > found(best) ? type : best));
}
