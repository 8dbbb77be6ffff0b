import { heldOn } from '#domain/record/heldOn.ts';
import type { AnyThing } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { type DraftValues, noValues, type RecordableType } from './Draft.ts';
import type { ControlName, Fields } from './Field.ts';
import { fieldKinds } from './fieldKinds.ts';
import { recordables } from './recordables.ts';

/** What a new draft of a type begins with. */
export function initialValues(type: RecordableType): DraftValues {
  const texts = recordables[type].fields.flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial] as const]));
  return { ...noValues, texts: Object.fromEntries(texts) };
}

/** What stands in the fields of a draft that changes a thing. */
export function valuesOf(type: RecordableType, thing: AnyThing): DraftValues {
  return recordables[type].fields.map((field) => filled(field.control, field, thing)).reduce(together, noValues);
}

/** Values laid over others; lists and texts of other names stay. */
export function together(values: DraftValues, more: Partial<DraftValues>): DraftValues {
  return {
    texts: { ...values.texts, ...more.texts },
    lists: { ...values.lists, ...more.lists },
    quotes: more.quotes ?? values.quotes,
  };
}

/** A new assessment of a milestone begins with the one that holds on a day (YYYY-MM-DD): what differs now is changed in it. */
export function valuesToAssess(index: RecordIndex, milestone: string, day: string): DraftValues {
  const last = heldOn(index.assessments.get(milestone), day).at(-1);
  const begun = last === undefined ? initialValues('assessment') : valuesOf('assessment', last);
  return together(begun, { texts: { milestone, reason: '', validFrom: '' } });
}

function filled<K extends ControlName>(control: K, { name }: Fields[K], thing: AnyThing): Partial<DraftValues> {
  return fieldKinds[control].fill(name, heldAt(thing, name.split('.')));
}

function heldAt(held: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === step)?.[1] : undefined),
    held,
  );
}
