import { toCsv } from '#domain/texts/csv.ts';
import type { PackageScope } from './PackageScope.ts';

/** A value as a column gives it: null where there is none, a list where there may be several. */
export type Value = string | number | boolean | null | readonly string[];

/** A value that a column may have, with its word. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One column of a table: what its cells are, mean and refer to. */
export interface Column<Row> {
  /** Its header: lower case, underscores. */
  readonly name: string;
  /** `ids` are several ids in a cell, with `listSign` between; `texts` are several texts, as a JSON array. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'ids' | 'texts';
  readonly means: string;
  readonly value: (row: Row, scope: PackageScope) => Value;
  /** Whether every row has one. */
  readonly required?: true;
  /** The values there are, where they are a table of kinds. */
  readonly choices?: readonly Choice[];
  /** The table whose `id` it names. */
  readonly refersTo?: string;
}

interface TableDraft<Row> {
  readonly name: string;
  readonly title: string;
  readonly means: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly rows: (scope: PackageScope) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** A table of the package: its schema, and its cells for a scope. */
export interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly means: string;
  /** A Table Schema. @see https://datapackage.org/standard/table-schema/ */
  readonly schema: object;
  readonly write: (scope: PackageScope) => { readonly text: string; readonly rows: number };
}

/** Between several ids in one cell. No id holds it. */
export const listSign = '; ';

const idsPattern = `[a-z0-9-]+(${listSign}[a-z0-9-]+)*`;

/** The types of Table Schema that every version of it knows: `list` is younger than many readers. */
const fieldTypes = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  ids: { type: 'string' },
  texts: { type: 'array' },
} as const;

/** A table from its draft: all that is known of its columns goes into its schema. */
export function tableOf<Row>({ name, title, means, key, rows, columns }: TableDraft<Row>): PackageTable {
  const foreign = columns.flatMap((column) =>
    column.refersTo === undefined
      ? []
      : // a table that refers to itself does not name itself
        [{ fields: [column.name], reference: { ...(column.refersTo === name ? {} : { resource: column.refersTo }), fields: ['id'] } }],
  );
  return {
    name,
    title,
    means,
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      primaryKey: key,
      ...(foreign.length === 0 ? {} : { foreignKeys: foreign }),
    },
    write: (scope) => {
      const cells = rows(scope).map((row) => columns.map((column) => cellOf(column.type, column.value(row, scope))));
      return {
        text: toCsv(
          columns.map((column) => column.name),
          cells,
        ),
        rows: cells.length,
      };
    },
  };
}

/** A table of kinds as the values of a column. */
export function choicesOf<T>(kinds: Readonly<Record<string, T>>, labelOf: (kind: T) => string): Choice[] {
  return Object.entries(kinds).map(([value, kind]) => ({ value, label: labelOf(kind) }));
}

function fieldOf<Row>({ name, type, means, required, choices }: Column<Row>): object {
  const constraints = {
    ...(required === undefined ? {} : { required }),
    ...(choices === undefined ? {} : { enum: choices.map(({ value }) => value) }),
    ...(type === 'ids' ? { pattern: idsPattern } : {}),
  };
  return {
    name,
    ...fieldTypes[type],
    description: means,
    ...(choices === undefined ? {} : { categories: choices }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function cellOf(type: Column<unknown>['type'], value: Value): string | number {
  if (value === null) return '';
  if (typeof value === 'object') return type === 'texts' ? JSON.stringify(value) : value.join(listSign);
  return typeof value === 'boolean' ? String(value) : value;
}
