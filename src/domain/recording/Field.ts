import type { ThingType } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Draft, DraftValues } from './Draft.ts';

interface Base {
  /** Where the value stands in the thing: "title", "attribution.basis". */
  readonly name: string;
  /** What it is called on the form and in sentences. */
  readonly word: string;
  readonly hint?: string;
  /** Whether it may stay empty. */
  readonly optional?: true;
  /** What nothing chosen means; “none” where it is not given. */
  readonly empty?: string;
  /** What a new draft begins with. */
  readonly initial?: string;
  /** Whether the field has a meaning beside the others; where it has none it is not shown, and empty. */
  readonly when?: (values: DraftValues) => boolean;
}

/** What stands in a field that has to be decided before its draft is recorded, even where it may be empty. Ids are words: it is none. */
export const undecided = '?';

export type Options = Readonly<Record<string, { readonly word: string; readonly meaning?: string }>>;

interface References {
  readonly of: readonly ThingType[];
  /** Those of the types that fit what is chosen beside it; all where it is not given. */
  readonly fitting?: (values: DraftValues) => readonly ThingType[];
  /** Ids that are offered before anything is searched: those that are near at hand. */
  readonly offered?: (values: DraftValues, index: RecordIndex) => readonly string[];
}

/** What each control of the form asks for. */
export interface Fields {
  /** One line of text. */
  readonly line: Base & { readonly control: 'line' };
  /** Sentences. */
  readonly words: Base & { readonly control: 'words' };
  /** Several texts, one a line. */
  readonly lines: Base & { readonly control: 'lines' };
  /** A date in EDTF level 1. */
  readonly date: Base & { readonly control: 'date' };
  /** A place in an order, counted from 1: within what another field names, or among all of its type. */
  readonly number: Base & {
    readonly control: 'number';
    readonly within: string | null;
    readonly blank: (values: DraftValues, index: RecordIndex) => number;
    /** What the number comes to, in a sentence: of all that is counted, not each has a place of its own. */
    readonly told?: (draft: Pick<Draft, 'of' | 'texts'>, index: RecordIndex) => string;
  };
  /** A row of a table of kinds. */
  readonly choice: Base & { readonly control: 'choice'; readonly options: Options };
  /** Several rows; the one that another field names is always among them. */
  readonly choices: Base & { readonly control: 'choices'; readonly options: Options; readonly own: string };
  /** A thing of the record. `otherWords` are what a table may say for none. */
  readonly one: Base & References & { readonly control: 'one'; readonly otherWords?: readonly string[] };
  /** Several things of the record. */
  readonly many: Base & References & { readonly control: 'many' };
  /** Quotes, each chosen in the text of a source. */
  readonly quotes: Base & { readonly control: 'quotes' };
  /** A place in the source of the first quote. */
  readonly place: Base & { readonly control: 'place' };
  /** The text of a source, known by its SHA-256; it gives the two fields below as well. */
  readonly text: Base & { readonly control: 'text' };
  readonly length: Base & { readonly control: 'length' };
  readonly counts: Base & { readonly control: 'counts' };
}

export type ControlName = keyof Fields;
export type Field = Fields[ControlName];
