/**
 * The one schema of what a record holds: types, run-time checks and the published JSON Schema all come from here.
 * Every thing has a readable kebab-case id, unique in the whole record. What is sent or kept whole: `documentSchemas.ts`.
 */
import * as v from 'valibot';
import { actorKinds, existences } from '#domain/kinds/actorKinds.ts';
import { categories } from '#domain/kinds/categories.ts';
import { speechActs } from '#domain/kinds/speechActs.ts';
import { attributions, bearings, hedges, voices } from '#domain/kinds/claimKinds.ts';
import { isEdtf } from './edtf.ts';
import { credibilities, handlings, reliabilities } from '#domain/kinds/handling.ts';
import { noteKinds } from '#domain/kinds/noteKinds.ts';
import { obligations } from '#domain/kinds/obligations.ts';
import { holdings } from '#domain/kinds/phases.ts';
import { bases, statuses } from '#domain/kinds/statuses.ts';
import { conditionKinds, groundings, tieKinds } from '#domain/kinds/tieKinds.ts';

/** A picklist of a table's row names. */
const rowOf = <T extends Record<string, unknown>>(table: T, what: string) =>
  v.picklist(Object.keys(table) as (keyof T & string)[], `is no ${what}; known: ${Object.keys(table).join(', ')}`);

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = v.pipe(v.string('is not a text'), v.regex(idPattern, 'is no id in kebab-case (like "disarmament-of-hamas")'));
export const words = v.pipe(v.string('is not a text'), v.regex(/\S/, 'is empty'));
const date = v.pipe(
  v.string('is not a text'),
  v.check(isEdtf, 'is no date in EDTF level 1 (like "2025-12" or "2023-10-07")'),
  v.metadata({ description: 'A date in EDTF level 1' }),
);
export const moment = v.pipe(v.string('is not a text'), v.isoTimestamp('is no moment with its time zone (like "2026-11-23T00:00:00Z")'));
export const count = v.pipe(v.number('is not a number'), v.integer('is not a whole number'), v.minValue(0, 'is below 0'));
export const position = v.pipe(v.number('is not a number'), v.integer('is not a whole number'), v.minValue(1, 'is below 1'));
const handling = rowOf(handlings, 'handling level');
const releasable = v.nullable(words);

/** Where in a source: the headline, or a paragraph and sentence counted from 1; in a data file a row, counted from 1. */
export const placeSchema = v.union(
  [
    v.strictObject({ headline: v.literal(true) }),
    v.strictObject({ paragraph: position, sentence: position }),
    v.strictObject({ row: position }),
  ],
  'is no place; expected {"headline": true}, {"paragraph": 1, "sentence": 1} or {"row": 1}',
);

/** A quoted passage: a W3C Web Annotation TextQuoteSelector with its place and its offsets in UTF-16 units. */
export const evidenceSchema = v.strictObject({
  source: id,
  place: placeSchema,
  start: count,
  end: count,
  exact: words,
  prefix: v.string('is not a text'),
  suffix: v.string('is not a text'),
});

const evidence = v.pipe(v.array(evidenceSchema), v.minLength(1, 'gives no evidence'));

const agreement = v.strictObject({ type: v.literal('agreement'), id, title: words, paxId: v.nullable(words) });

const phase = v.strictObject({
  type: v.literal('phase'),
  id,
  title: words,
  order: position,
  holds: rowOf(holdings, 'kind of phase content'),
});

const milestone = v.strictObject({
  type: v.literal('milestone'),
  id,
  title: words,
  /** The phase's id; null for a cross-cutting milestone. */
  phase: v.nullable(id),
  order: position,
  category: rowOf(categories, 'category'),
  obligation: rowOf(obligations, 'obligation'),
  description: words,
  agreedDate: v.nullable(date),
});

const actor = v.strictObject({
  type: v.literal('actor'),
  id,
  name: words,
  kind: rowOf(actorKinds, 'actor kind'),
  existence: rowOf(existences, 'existence'),
  aliases: v.array(words),
  /** The field's own identifiers, where they are known. */
  ids: v.strictObject({ iso3166: v.optional(words), paax: v.optional(words), ucdp: v.optional(words), acled: v.optional(words) }),
  note: v.nullable(words),
});

const meeting = v.strictObject({
  type: v.literal('meeting'),
  id,
  /** What it is known by, where the sources give it a name; it has a title, a place, or both. */
  title: v.optional(v.nullable(words), null),
  place: v.nullable(words),
  date: v.nullable(date),
  /** The meeting that the sources put before this one. */
  after: v.nullable(id),
  note: v.nullable(words),
  evidence,
});

const event = v.strictObject({ type: v.literal('event'), id, title: words, date: v.nullable(date), evidence });

const source = v.strictObject({
  type: v.literal('source'),
  id,
  title: words,
  publisher: v.nullable(words),
  author: v.nullable(words),
  date: v.nullable(date),
  address: v.nullable(words),
  language: words,
  sha256: v.pipe(v.string('is not a text'), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hexadecimal')),
  /** Length in UTF-16 units. */
  length: count,
  /** Sentences in each paragraph; of a data file, 1 for each row. */
  sentences: v.array(position),
  reliability: v.nullable(rowOf(reliabilities, 'reliability grade')),
  handling,
  releasable,
});

const claim = v.strictObject({
  type: v.literal('claim'),
  id,
  statement: words,
  /** Ids of the things it is about. */
  about: v.pipe(v.array(id), v.minLength(1, 'is about nothing')),
  kind: rowOf(speechActs, 'claim kind'),
  /** The actor who claims it; null for the author of the source. */
  claimant: v.nullable(id),
  relayedBy: v.nullable(id),
  voice: rowOf(voices, 'voice'),
  attribution: v.strictObject({ basis: rowOf(attributions, 'attribution'), from: v.nullable(placeSchema) }),
  hedge: rowOf(hedges, 'hedge'),
  /** The source's own hedging or limiting words; where they stand apart in it, with "; " between. */
  hedgeWords: v.nullable(words),
  bears: rowOf(bearings, 'bearing'),
  date: v.nullable(date),
  credibility: v.nullable(rowOf(credibilities, 'credibility grade')),
  handling,
  releasable,
  evidence,
});

export const status = rowOf(statuses, 'status');
export const basis = rowOf(bases, 'basis');

const assessment = v.strictObject({
  type: v.literal('assessment'),
  id,
  milestone: id,
  status,
  /** On what a "not initiated" rests; null for every other status. */
  basis: v.nullable(basis),
  /** Every status that a careful coder could defend, its own included. */
  defensible: v.pipe(v.array(status), v.minLength(1, 'names no status')),
  reason: words,
  claims: v.array(id),
  validFrom: v.nullable(date),
});

const condition = v.strictObject({
  type: v.literal('condition'),
  id,
  kind: rowOf(conditionKinds, 'condition kind'),
  from: id,
  to: id,
  grounding: rowOf(groundings, 'grounding'),
  /** The source's own words for the order. */
  words,
  claimant: v.nullable(id),
  evidence,
});

const tie = v.strictObject({
  type: v.literal('tie'),
  id,
  kind: rowOf(tieKinds, 'tie kind'),
  from: id,
  to: id,
  grounding: rowOf(groundings, 'grounding'),
  hedge: rowOf(hedges, 'hedge'),
  note: v.nullable(words),
  evidence,
});

const note = v.strictObject({
  type: v.literal('note'),
  id,
  kind: rowOf(noteKinds, 'kind of note'),
  text: words,
  about: v.array(id),
  evidence: v.array(evidenceSchema),
});

/** Every kind of thing a record holds, by its type. */
export const thingSchemas = {
  agreement,
  phase,
  milestone,
  actor,
  meeting,
  event,
  source,
  claim,
  assessment,
  condition,
  tie,
  note,
} as const;

export const thingSchema = v.variant('type', Object.values(thingSchemas));
