import { withoutAccents } from '#domain/texts/withoutAccents.ts';
import type { Field } from '#domain/recording/Field.ts';
import type { AnyThing } from '#domain/record/record.ts';
import { recordables } from '#domain/recording/recordables.ts';

interface TableKind {
  readonly word: string;
  readonly many: string;
  /** The field that it is known by, where a row gives no id. */
  readonly knownBy: string;
  /** The field that tells apart what has the same name; null where nothing does. */
  readonly within: string | null;
  /** What a thing is known by: its name, and what else it is called. */
  readonly names: (thing: AnyThing) => readonly string[];
}

const titled = (thing: AnyThing): readonly string[] => ('title' in thing && typeof thing.title === 'string' ? [thing.title] : []);

/** What the rows of a table can be: whatever is recorded by a form that asks for no quote. */
export const tableTypes = {
  milestone: { word: 'milestone', many: 'milestones', knownBy: 'title', within: 'phase', names: titled },
  actor: {
    word: 'actor',
    many: 'actors',
    knownBy: 'name',
    within: null,
    names: (thing) => (thing.type === 'actor' ? [thing.name, ...thing.aliases] : []),
  },
  phase: { word: 'phase', many: 'phases', knownBy: 'title', within: null, names: titled },
} as const satisfies Record<string, TableKind>;

export type TableType = keyof typeof tableTypes;

export const tableTypeNames = Object.keys(tableTypes) as readonly TableType[];

const idField: Field = { name: 'id', word: 'Id', control: 'line', optional: true };

/** What a column can be read into: the fields of the form for that type, and before them the id. */
export const tableFields = (type: TableType): readonly Field[] => [idField, ...recordables[type].fields];

/** What is left of a text when only its letters and digits count: in lower case, without accents, signs and spaces. */
export const plainly = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
