import * as v from 'valibot';
import { issueSentence } from '#domain/record/issueSentence.ts';
import { type JsonRow, jsonRows } from '#domain/quotes/jsonRows.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { valueInWords } from '#domain/record/valueInWords.ts';
import type { ImportFile } from '#domain/imports/Importer.ts';
import { paxActorTypes } from './paxActorTypes.ts';
import { paxDate } from './paxDate.ts';
import { tidied } from './tidied.ts';

const text = v.pipe(v.string('is not a text'), v.regex(/\S/, 'is empty'), v.transform(tidied));
/** A field that may be left out: PA-X writes null there, and here and there a space. */
const textOrNot = v.nullable(
  v.pipe(
    v.string('is not a text'),
    v.transform((given) => tidied(given) || null),
  ),
);
const whole = v.pipe(v.number('is not a number'), v.integer('is not a whole number'));
const actorType = v.pipe(
  text,
  v.picklist(
    Object.keys(paxActorTypes) as (keyof typeof paxActorTypes)[],
    `is no actor type of PA-X; known: ${Object.keys(paxActorTypes).join(', ')}`,
  ),
);

/** A row of an agreement file: one actor's name under one agreement. Further fields are let be. */
const signatureSchema = v.object({
  AgtId: whole,
  Agt: text,
  PPName: text,
  date: v.pipe(
    text,
    v.check((date) => paxDate(date) !== null, 'is no date as dd/mm/yyyy'),
  ),
  stage_label: text,
  agt_type: text,
  year: whole,
  signatory_type: text,
  actor_name: text,
  actor_type: actorType,
  PAX_Hyperlink: text,
  Type: text,
  target_type: text,
});

/** A row of an actor file: the field's identifiers of an actor. Further fields are let be. */
const actorSchema = v.object({
  id_paax: text,
  actor_name: text,
  actor_type: actorType,
  abbreviation: textOrNot,
  actor_iso3c: textOrNot,
  ucdp_id: v.nullable(whole),
  acled_name: textOrNot,
});

export type Signature = v.InferOutput<typeof signatureSchema>;
export type PaxActor = v.InferOutput<typeof actorSchema>;

/** A row with where it was found; `json` is what the file says before anything is tidied. */
export interface Found<T> {
  readonly file: ImportFile;
  /** Counted from 1. */
  readonly number: number;
  readonly span: JsonRow;
  readonly json: Readonly<Record<string, unknown>>;
  readonly row: T;
}

export interface PaxRows {
  readonly signatures: readonly Found<Signature>[];
  readonly actors: readonly Found<PaxActor>[];
  readonly faults: readonly string[];
}

/** "UN_agt.json, row 12": how every fault names its row. */
export function whereIs({ file, number }: Pick<Found<unknown>, 'file' | 'number'>): string {
  return `${file.name}, row ${number}`;
}

/** Reads files of either kind: which it is, its first row says. Every row that cannot be read is a fault in words. */
export function readPaxFiles(files: readonly ImportFile[]): PaxRows {
  const signatures: Found<Signature>[] = [];
  const actors: Found<PaxActor>[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const rows = rowsOf(file);
    if (!rows.ok) faults.push(...rows.problems);
    else if (rows.value.some(({ json }) => 'AgtId' in json)) faults.push(...readInto(signatures, signatureSchema, rows.value));
    else if (rows.value.some(({ json }) => 'id_paax' in json)) faults.push(...readInto(actors, actorSchema, rows.value));
    else faults.push(`${file.name}: no row has an "AgtId", as agreements have, or an "id_paax", as actors have.`);
  }
  faults.push(...signatures.flatMap(yearFaults));
  return { signatures, actors, faults };
}

type Bare = Omit<Found<unknown>, 'row'>;

function rowsOf(file: ImportFile): Reading<Bare[]> {
  const list = parsed(file);
  if (!list.ok) return list;
  const { value } = list;
  if (!Array.isArray(value) || value.length === 0)
    return { ok: false, problems: [`${file.name} is ${valueInWords(value)}; expected a list of rows.`] };
  const json: readonly unknown[] = value;
  const strange = json.flatMap((row, at) =>
    isObject(row) ? [] : [`${whereIs({ file, number: at + 1 })} is ${valueInWords(row)}; expected an object.`],
  );
  if (strange.length > 0) return { ok: false, problems: strange };
  const spans = jsonRows(file.text);
  return { ok: true, value: json.filter(isObject).map((row, at) => ({ file, number: at + 1, json: row, span: spanOf(spans[at]) })) };
}

function spanOf(span: JsonRow | undefined): JsonRow {
  if (span === undefined) throw new Error('The brackets of a text that is JSON were followed to another number of rows.');
  return span;
}

function parsed({ name, text: content }: ImportFile): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(content) };
  } catch (error) {
    return { ok: false, problems: [`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}.`] };
  }
}

function isObject(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

/** Adds the rows that can be read, and gives the faults of the others. */
function readInto<S extends v.GenericSchema>(found: Found<v.InferOutput<S>>[], schema: S, rows: readonly Bare[]): string[] {
  return rows.flatMap((bare) => {
    const read = v.safeParse(schema, bare.json);
    if (read.success) found.push({ ...bare, row: read.output });
    return read.success ? [] : read.issues.map((issue) => `${whereIs(bare)}: ${issueSentence(issue, '').slice(1)}`);
  });
}

/** PA-X says the year twice: where the two differ, one of them is wrong. */
function yearFaults(found: Found<Signature>): string[] {
  const { date, year } = found.row;
  return paxDate(date)?.year === year ? [] : [`${whereIs(found)}: year is ${year}, but date is ${valueInWords(date)}.`];
}
