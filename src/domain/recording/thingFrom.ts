import * as v from 'valibot';
import { isEdtf } from '#domain/record/edtf.ts';
import { nameOf, type ThingType } from '#domain/record/nameOf.ts';
import { eitherOf } from '#domain/texts/eitherOf.ts';
import { issueSentence } from '#domain/record/issueSentence.ts';
import type { AnyThing } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { thingSchema } from '#domain/record/schema.ts';
import type { Draft, DraftValues } from './Draft.ts';
import { type ControlName, type Field, type Fields, undecided } from './Field.ts';
import { fieldKinds } from './fieldKinds.ts';
import { idFrom } from './idFrom.ts';
import { recordables } from './recordables.ts';

/** What keeps a draft from being recorded: a sentence, and the field that it speaks of where it is one. */
export interface DraftFault {
  readonly field: string | null;
  readonly sentence: string;
}

/** A thing, or why a draft is none yet. */
export type ThingReading = { readonly ok: true; readonly thing: AnyThing } | { readonly ok: false; readonly faults: readonly DraftFault[] };

/** What of a draft a thing is made of. */
export type ThingDraft = Pick<Draft, 'type' | 'of'> & DraftValues;

/** The fields of a draft that have a meaning as it stands. */
export function fieldsOf({ type, texts, lists, quotes }: Pick<Draft, 'type'> & DraftValues): Field[] {
  return recordables[type].fields.filter(({ when }) => when === undefined || when({ texts, lists, quotes }));
}

/** The thing that a draft describes, by its shape alone; what it breaks beside the rest of the record is `whatFollows`. */
export function thingFrom(draft: ThingDraft, index: RecordIndex): ThingReading {
  const shown = new Set(fieldsOf(draft));
  const faults = [...shown].flatMap((field) => faultsOf(field.control, field, draft, index));
  if (faults.length > 0) return { ok: false, faults };
  const thing: Record<string, unknown> = { type: draft.type, id: idFor(draft, index, (id) => index.things.has(id)) };
  for (const field of recordables[draft.type].fields) {
    put(thing, field.name.split('.'), shown.has(field) ? valueOf(field.control, field, draft, index) : null);
  }
  const shape = v.safeParse(thingSchema, thing);
  if (shape.success) return { ok: true, thing: shape.output };
  return { ok: false, faults: shape.issues.map((issue) => ({ field: null, sentence: issueSentence(issue, draft.type) })) };
}

/** The id of the thing that a draft changes, or one for a new thing that is not taken. */
export function idFor(draft: ThingDraft, index: RecordIndex, isTaken: (id: string) => boolean): string {
  return draft.of ?? idFrom(recordables[draft.type].called(draft, index), draft.type, isTaken);
}

function valueOf<K extends ControlName>(control: K, field: Fields[K], values: DraftValues, index: RecordIndex): unknown {
  return fieldKinds[control].read(field, values, index);
}

/** Sets a value where its path says; of identifiers only those that are given are held. */
function put(into: Record<string, unknown>, [first = '', second]: readonly string[], value: unknown): void {
  if (second === undefined) {
    into[first] = value;
    return;
  }
  const inner = { ...Object(into[first] ?? {}) };
  if (first !== 'ids' || value !== null) inner[second] = value;
  into[first] = inner;
}

function faultsOf<K extends ControlName>(control: K, field: Fields[K], values: DraftValues, index: RecordIndex): DraftFault[] {
  const { name, word, optional } = field;
  const value = valueOf(control, field, values, index);
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  const typed = (values.texts[name] ?? '').trim();
  if (isEmpty && typed === '') return optional === true ? [] : [{ field: name, sentence: `“${word}” is empty.` }];
  const sentence = wrongly[control]?.(word, value, typed) ?? (field.control === 'one' ? misfit(field, values, index) : null);
  return sentence === null ? [] : [{ field: name, sentence }];
}

/** Why what is chosen does not fit what is chosen beside it, in a sentence; null where it does. */
function misfit({ name, word, of, fitting }: Fields['one'], values: DraftValues, index: RecordIndex): string | null {
  const id = values.texts[name] ?? '';
  const type = index.things.get(id)?.type;
  const wanted = fitting?.(values) ?? of;
  if (type === undefined || wanted.includes(type)) return null;
  return `“${word}” is “${nameOf(index, id)}”, ${withArticle(type)}; with what is chosen beside it, it has to be ${eitherOf(wanted.map(withArticle))}.`;
}

const withArticle = (type: ThingType): string => (type === 'agreement' ? 'an agreement' : recordables[type].a);

/** What is wrong with a date as it was typed, in a sentence; null where it is one. */
export function dateFault(word: string, typed: string): string | null {
  if (isEdtf(typed)) return null;
  return `“${word}” is “${typed}”, which is no date here; write it like 2025, 2025-12, 2025-12-19, or 2025-12~ for about then.`;
}

/** What can be wrong with something that was typed, by its control. */
const wrongly: { readonly [K in ControlName]?: (word: string, value: unknown, typed: string) => string | null } = {
  date: (word, value) => dateFault(word, String(value)),
  one: (word, value) => (value === undecided ? `“${word}” is not decided yet.` : null),
  // quotes stand in a list of their own; what was typed to find another one is in the draft as well
  quotes: (_word, _value, typed) => (typed === '' ? null : `“${typed}” is typed as a quote, but not found in the text yet.`),
  number: (word, value, typed) =>
    Number.isInteger(value) && Number(value) > 0 ? null : `“${word}” is “${typed}”, which is no number counted from 1.`,
};
