import * as v from 'valibot';
import { drawers } from '#domain/record/drawers.ts';
import type { ThingType } from '#domain/record/nameOf.ts';
import { evidenceSchema } from '#domain/record/schema.ts';

/** What an analyst can record: everything but the agreement itself. */
export type RecordableType = Exclude<ThingType, 'agreement'>;

const recordableTypes = Object.keys(drawers) as readonly RecordableType[];

const acts = ['new', 'change', 'retract'] as const;

const text = v.string();

/**
 * Something that is being written and is not recorded yet. What was typed and chosen stands under the names of the fields,
 * as it was typed: it need not be whole, nor right.
 */
const draftSchema = v.strictObject({
  id: text,
  agreement: text,
  type: v.picklist(recordableTypes),
  act: v.picklist(acts),
  /** The thing that is changed or retracted; null for a new one. */
  of: v.nullable(text),
  /** The last entry of the ledger that its writer had seen. */
  seen: v.number(),
  /** When something was last typed into it, in milliseconds since 1970; 0 before. */
  touched: v.number(),
  why: text,
  texts: v.record(text, text),
  lists: v.record(text, v.array(text)),
  quotes: v.array(evidenceSchema),
});

export type Draft = v.InferOutput<typeof draftSchema>;

/** What stands in the fields of a draft. */
export type DraftValues = Pick<Draft, 'texts' | 'lists' | 'quotes'>;

export const noValues: DraftValues = { texts: {}, lists: {}, quotes: [] };

/** Reads unknown JSON as a draft; null where it is none. */
export function readDraft(json: unknown): Draft | null {
  const result = v.safeParse(draftSchema, json);
  return result.success ? result.output : null;
}
