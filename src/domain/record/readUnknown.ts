import * as v from 'valibot';
import { brokenEntries } from './brokenEntries.ts';
import { brokenRules } from './invariants.ts';
import { issueSentence } from './issueSentence.ts';
import { foldLedger } from './ledger.ts';
import type { Reading } from './Reading.ts';
import type { AgreementRecord, AgreementSummary, Ledger } from './record.ts';
import { agreementSummarySchema, ledgerSchema, recordSchema } from './schema.ts';
import { valueInWords } from './valueInWords.ts';

/** Reads unknown JSON as a record: its shape first, then the rules that tie its parts together. */
export function readRecord(json: unknown): Reading<AgreementRecord> {
  const shape = readShape(recordSchema, json, 'record');
  return shape.ok ? keepIfSound(shape.value, shape.value) : shape;
}

/** Reads unknown JSON as a ledger: its shape, the order of its entries, and the record that it folds into. */
export function readLedger(json: unknown): Reading<Ledger> {
  const read = readBoth(json);
  return read.ok ? { ok: true, value: read.value.ledger } : read;
}

/** Reads unknown JSON as a ledger and gives the record that it folds into. */
export function readFolded(json: unknown): Reading<AgreementRecord> {
  const read = readBoth(json);
  return read.ok ? { ok: true, value: read.value.record } : read;
}

/** Reads unknown JSON as the list of agreements. */
export function readAgreements(json: unknown): Reading<AgreementSummary[]> {
  return readShape(v.array(agreementSummarySchema), json, 'agreements');
}

function readBoth(json: unknown): Reading<{ ledger: Ledger; record: AgreementRecord }> {
  const shape = readShape(ledgerSchema, json, 'ledger');
  if (!shape.ok) return shape;
  const problems = brokenEntries(shape.value);
  if (problems.length > 0) return { ok: false, problems };
  const folded = foldLedger(shape.value);
  return folded.ok ? keepIfSound(folded.value, { ledger: shape.value, record: folded.value }) : folded;
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
