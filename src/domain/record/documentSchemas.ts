/** The schemas of what is sent, kept or taken away as a whole: ledgers, acts, records, the list of agreements. */
import * as v from 'valibot';
import { drawers } from './drawers.ts';
import { basis, count, id, moment, position, status, thingSchema, thingSchemas, words } from './schema.ts';

const act = v.pipe(v.string('is not a text'), v.regex(/^[\w-]{8,64}$/, 'is no name of an act (8 to 64 letters, digits, - or _)'));

const put = { op: v.literal('put'), thing: thingSchema, why: words };
const retract = { op: v.literal('retract'), id, why: words };

/** An entry as a writer gives it: number, time, author and act come from the ledger and from what is sent with it. */
export const newEntrySchema = v.variant('op', [v.strictObject(put), v.strictObject(retract)]);

/** Entries of one act were recorded together and are undone together; `undoes` names the act that they take back. */
const entryHead = { seq: position, recorded: moment, by: words, act: v.optional(act), undoes: v.optional(act) };

/**
 * One line of a ledger: something put, or something retracted. Entries are only ever added. The one exception leaves a line
 * too: where the identity of a source was erased, the entries that told it were reworded, and `id` stands in for it since.
 */
export const entrySchema = v.variant('op', [
  v.strictObject({ ...entryHead, ...put }),
  v.strictObject({ ...entryHead, ...retract }),
  v.strictObject({ ...entryHead, op: v.literal('erase'), id, why: words }),
]);

/** A ledger as a file. */
export const ledgerSchema = v.strictObject({
  format: v.literal('phasewatch-ledger'),
  version: v.literal(1),
  agreement: id,
  /** How many of its entries came with Phasewatch; those that follow are somebody's own. A file of before does not say. */
  shipped: v.optional(count),
  entries: v.pipe(v.array(entrySchema), v.minLength(1, 'holds no entry')),
  /** Entries that were recorded and do not fit any more: kept as they are, and read by nobody. */
  aside: v.optional(v.array(v.unknown())),
});

/** An analyst's own entries as a file, apart from the ledger that they were recorded on. */
export const ownEntriesSchema = v.strictObject({
  format: v.literal('phasewatch-own-entries'),
  version: v.literal(1),
  agreement: id,
  /** The number of the last entry that came with Phasewatch: these follow it. */
  shipped: count,
  entries: v.pipe(v.array(entrySchema), v.minLength(1, 'holds no entry')),
});

/** `<agreement>@<number of the last entry>` and a short hash of the content. */
const edition = v.strictObject({ id: words, hash: words, entries: position, recorded: moment });

/** What is sent to be recorded: one act, written by somebody who had seen the ledger up to entry `after`. */
export const actSchema = v.strictObject({
  act,
  after: count,
  by: words,
  undoes: v.optional(act),
  entries: v.pipe(v.array(newEntrySchema), v.minLength(1, 'holds no entry')),
});

/** What is sent to erase the identity of an own source or actor. */
export const erasureSchema = v.strictObject({
  id,
  by: words,
  why: words,
  /** Words that tell it, as they stand in own entries, each with what is to stand in their place: the same words keep them. */
  reworded: v.optional(v.array(v.strictObject({ words, instead: v.string('is not a text') }))),
});

/** What came of an erasure. */
export const erasedSchema = v.strictObject({
  /** The id that stands in for the erased one. */
  standIn: id,
  /** Ids and names of acts that were made of its name, with the new ones. */
  renamed: v.record(v.string(), v.string()),
  /** Words that hold one of its names and were kept. */
  left: v.array(v.string()),
  /** The numbers of entries that came with Phasewatch and hold one of its names: they stay. */
  shipped: v.array(position),
});

/** Entries of a ledger from one on, with the edition that they lead to. */
export const entriesSchema = v.strictObject({
  edition,
  /** How many entries came with Phasewatch; those that follow are the analyst's own. */
  shipped: count,
  entries: v.array(entrySchema),
  /** Own entries that do not fit any more, each with the reasons. */
  misfits: v.array(v.strictObject({ entry: v.unknown(), problems: v.array(v.string()) })),
});

type InDrawers = { [T in keyof typeof drawers as (typeof drawers)[T]]: v.ArraySchema<(typeof thingSchemas)[T], undefined> };

/** A list of each type of thing, under the name of its drawer. */
function inDrawers(): InDrawers {
  const lists = Object.entries(thingSchemas).flatMap(([type, schema]) =>
    type === 'agreement' ? [] : [[drawers[type as keyof typeof drawers], v.array<typeof schema>(schema)]],
  );
  return Object.fromEntries(lists) as InDrawers;
}

/** A record as the API sends it: what remains after reading a ledger. */
export const recordSchema = v.strictObject({
  format: v.literal('phasewatch-record'),
  version: v.literal(1),
  edition,
  agreement: thingSchemas.agreement,
  ...inDrawers(),
});

/** One agreement in the list of agreements: its milestones counted, on the day that it was asked for. */
export const agreementSummarySchema = v.strictObject({
  id,
  title: words,
  edition: words,
  milestones: count,
  sources: count,
  /** How many of its milestones were assessed as what; null for those that nobody assessed. */
  standings: v.array(v.strictObject({ status: v.nullable(status), basis: v.nullable(basis), count })),
  /** The first and the last year with a score, in percent, of one that is coded by year; one where there is no other, else none. */
  years: v.array(v.strictObject({ year: count, score: v.number() })),
  /** How many entries are the analyst's own. */
  own: count,
});
