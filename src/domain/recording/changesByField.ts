import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { DraftValues, RecordableType } from './Draft.ts';
import type { ControlName, Fields } from './Field.ts';
import { fieldKinds } from './fieldKinds.ts';
import { recordables } from './recordables.ts';

/** A field that two versions of a thing do not hold alike, in words; the empty text where one holds nothing. */
export interface FieldChange {
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two versions of a thing, field by field in the order of the form. */
export function changesByField(type: RecordableType, before: DraftValues, after: DraftValues, index: RecordIndex): FieldChange[] {
  return recordables[type].fields
    .map((field) => ({
      word: field.word,
      before: inWords(field.control, field, before, index),
      after: inWords(field.control, field, after, index),
    }))
    .filter((change) => change.before !== change.after);
}

function inWords<K extends ControlName>(control: K, field: Fields[K], values: DraftValues, index: RecordIndex): string {
  return fieldKinds[control].inWords(field, values, index);
}
