import * as v from 'valibot';
import { type Standing, standAfter, nothingStands, recordOf } from '#domain/ledger/Standing.ts';
import { brokenEntries } from './brokenEntries.ts';
import { brokenRules } from './invariants.ts';
import { issueSentence } from './issueSentence.ts';
import type { Reading } from './Reading.ts';
import type { Act, AgreementRecord, AgreementSummary, Entries, Entry, Erasure, ErasureAnswer, Ledger } from './record.ts';
import {
  actSchema,
  agreementSummarySchema,
  entriesSchema,
  entrySchema,
  erasedSchema,
  erasureSchema,
  ledgerSchema,
  ownEntriesSchema,
  recordSchema,
} from './documentSchemas.ts';
import { valueInWords } from './valueInWords.ts';

/** Reads unknown JSON as a record: its shape first, then the rules that tie its parts together. */
export function readRecord(json: unknown): Reading<AgreementRecord> {
  const shape = readShape(recordSchema, json, 'record');
  return shape.ok ? keepIfSound(shape.value, shape.value) : shape;
}

/** A ledger with what stands after it. */
export interface FoldedLedger {
  readonly ledger: Ledger;
  readonly standing: Standing;
  readonly record: AgreementRecord;
}

/** Reads unknown JSON as a ledger: its shape, the order of its entries, and the record that it folds into. */
export function readFoldedLedger(json: unknown): Reading<FoldedLedger> {
  const shape = readShape(ledgerSchema, json, 'ledger');
  if (!shape.ok) return shape;
  const ledger = shape.value;
  const problems = brokenEntries(ledger);
  if (problems.length > 0) return { ok: false, problems };
  const standing = standAfter(nothingStands(ledger.agreement), ledger.entries);
  const folded = recordOf(standing);
  return folded.ok ? keepIfSound(folded.value, { ledger, standing, record: folded.value }) : folded;
}

/** Reads unknown JSON as a ledger. */
export function readLedger(json: unknown): Reading<Ledger> {
  const read = readFoldedLedger(json);
  return read.ok ? { ok: true, value: read.value.ledger } : read;
}

/** Reads unknown JSON as a ledger and gives the record that it folds into. */
export function readFolded(json: unknown): Reading<AgreementRecord> {
  const read = readFoldedLedger(json);
  return read.ok ? { ok: true, value: read.value.record } : read;
}

/** Reads unknown JSON as the list of agreements. */
export function readAgreements(json: unknown): Reading<AgreementSummary[]> {
  return readShape(v.array(agreementSummarySchema), json, 'agreements');
}

/** Reads unknown JSON as one entry; `name` begins the sentences that say what is wrong with it. Its shape alone: what it rests on is asked of the record. */
export function readEntry(json: unknown, name: string): Reading<Entry> {
  return readShape(entrySchema, json, name);
}

/** Reads unknown JSON as an act to be recorded: its shape alone. */
export function readAct(json: unknown): Reading<Act> {
  return readShape(actSchema, json, 'act');
}

/** Reads unknown JSON as the wish to erase an identity. */
export function readErasure(json: unknown): Reading<Erasure> {
  return readShape(erasureSchema, json, 'erasure');
}

/** Reads unknown JSON as what came of an erasure. */
export function readErased(json: unknown): Reading<ErasureAnswer> {
  return readShape(erasedSchema, json, 'answer');
}

/** Reads unknown JSON as entries of a ledger: their shape alone. */
export function readEntries(json: unknown): Reading<Entries> {
  return readShape(entriesSchema, json, 'answer');
}

/** Reads unknown JSON as a file of somebody's own entries: their shape alone. */
export function readOwnEntries(json: unknown): Reading<v.InferOutput<typeof ownEntriesSchema>> {
  return readShape(ownEntriesSchema, json, 'file');
}

function keepIfSound<T>(record: AgreementRecord, value: T): Reading<T> {
  const problems = brokenRules(record);
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

function readShape<S extends v.GenericSchema>(schema: S, json: unknown, name: string): Reading<v.InferOutput<S>> {
  // valibot takes a list for an object and then lists the fields it lacks
  if (schema.type === 'strict_object' && Array.isArray(json))
    return { ok: false, problems: [`${name} is ${valueInWords(json)}; expected an object.`] };
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map((issue) => issueSentence(issue, name)) };
}
