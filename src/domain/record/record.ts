/** The record's types, all taken from the schema. Importing from here costs no bytes on the page. */
import type * as v from 'valibot';
import type {
  actSchema,
  agreementSummarySchema,
  entriesSchema,
  entrySchema,
  erasedSchema,
  erasureSchema,
  ledgerSchema,
  newEntrySchema,
  recordSchema,
} from './documentSchemas.ts';
import type { evidenceSchema, placeSchema, thingSchema, thingSchemas } from './schema.ts';

type Thing<K extends keyof typeof thingSchemas> = v.InferOutput<(typeof thingSchemas)[K]>;

export type Place = v.InferOutput<typeof placeSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Agreement = Thing<'agreement'>;
export type Phase = Thing<'phase'>;
export type Milestone = Thing<'milestone'>;
export type Actor = Thing<'actor'>;
export type Meeting = Thing<'meeting'>;
export type Event = Thing<'event'>;
export type Source = Thing<'source'>;
export type Claim = Thing<'claim'>;
export type Assessment = Thing<'assessment'>;
export type Condition = Thing<'condition'>;
export type Tie = Thing<'tie'>;
export type Note = Thing<'note'>;
export type AnyThing = v.InferOutput<typeof thingSchema>;
export type Entry = v.InferOutput<typeof entrySchema>;
export type Act = v.InferOutput<typeof actSchema>;
export type Erasure = v.InferOutput<typeof erasureSchema>;
export type ErasureAnswer = v.InferOutput<typeof erasedSchema>;
export type Entries = v.InferOutput<typeof entriesSchema>;
export type NewEntry = v.InferOutput<typeof newEntrySchema>;
export type Ledger = v.InferOutput<typeof ledgerSchema>;
export type AgreementRecord = v.InferOutput<typeof recordSchema>;
export type AgreementSummary = v.InferOutput<typeof agreementSummarySchema>;
