import * as v from 'valibot';
import { brokenRules } from './invariants.ts';
import { foldLedger } from './ledger.ts';
import type { AgreementRecord, AgreementSummary, Ledger } from './record.ts';
import { agreementSummarySchema, ledgerSchema, recordSchema } from './schema.ts';

/** Either the thing that was read, or every sentence that says why it could not be: each names the path and the value. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads unknown JSON as a record: its shape first, then the rules that tie its parts together. */
export function readRecord(json: unknown): Reading<AgreementRecord> {
  const shape = readShape(recordSchema, json, 'record');
  return shape.ok ? keepIfSound(shape.value, shape.value) : shape;
}

/** Reads unknown JSON as a ledger: its shape, the order of its entries, and the record that it folds into. */
export function readLedger(json: unknown): Reading<Ledger> {
  const shape = readShape(ledgerSchema, json, 'ledger');
  if (!shape.ok) return shape;
  const gaps = shape.value.entries.flatMap((entry, at) =>
    entry.seq === at + 1 ? [] : [`ledger.entries[${at}].seq is ${entry.seq}; the entry in this place has number ${at + 1}.`]);
  if (gaps.length > 0) return { ok: false, problems: gaps };
  const folded = foldLedger(shape.value);
  return folded.ok ? keepIfSound(folded.value, shape.value) : folded;
}

/** Reads unknown JSON as the list of agreements. */
export function readAgreements(json: unknown): Reading<AgreementSummary[]> {
  return readShape(v.array(agreementSummarySchema), json, 'agreements');
}

function keepIfSound<T>(record: AgreementRecord, value: T): Reading<T> {
  const problems = brokenRules(record);
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

function readShape<S extends v.GenericSchema>(schema: S, json: unknown, name: string): Reading<v.InferOutput<S>> {
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.flatMap((issue) => sentencesOf(issue, name)) };
}

/** One sentence per issue; an issue that has issues of its own (a union) gives theirs. */
function sentencesOf(issue: v.BaseIssue<unknown>, name: string): string[] {
  const path = issue.path?.map((item) => (typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`)).join('') ?? '';
  return [`${name}${path} ${saidOf(issue)}.`];
}

function saidOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field that is known here';
  const value = shorten(issue.received);
  if (issue.message.startsWith('is ') || issue.message.startsWith('has ')) {
    return issue.message.includes(issue.received) ? shorten(issue.message, 300) : `${issue.message} (it holds ${value})`;
  }
  return issue.received === 'undefined' ? `is missing; expected ${issue.expected}` : `is ${value}; expected ${issue.expected}`;
}

/** A foreign value, short enough for a sentence. */
function shorten(text: string, most = 80): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
