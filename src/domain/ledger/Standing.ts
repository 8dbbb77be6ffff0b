import { sumInHex, withHash, withoutHash } from '#domain/record/contentHash.ts';
import { type Drawer, drawerNames, drawers } from '#domain/record/drawers.ts';
import type { AgreementRecord, AnyThing, Entry, NewEntry } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { rulesOf } from '#domain/record/rulesOf.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';

/** What stands after reading a ledger up to an entry: one entry more is read in a moment, however many there were. */
export interface Standing {
  /** The id of the agreement whose ledger it is. */
  readonly agreement: string;
  readonly things: ReadonlyMap<string, AnyThing>;
  /** The sum of the hashes of all things (`contentHash`). */
  readonly sum: number;
  /** The number of the last entry, and the time it was recorded at; 0 and null before the first. */
  readonly entries: number;
  readonly recorded: string | null;
}

/** Before the first entry. */
export const nothingStands = (agreement: string): Standing => ({ agreement, things: new Map(), sum: 0, entries: 0, recorded: null });

/** When what follows is recorded: now, and never before the last entry, whatever the clock says. `now` is in milliseconds since 1970. */
export function timeAfter({ recorded }: Pick<Standing, 'recorded'>, now: number): string {
  return new Date(Math.max(now, recorded === null ? 0 : Date.parse(recorded))).toISOString();
}

/** What a record shows standing, to read further entries on: its own edition tells sum, number and time. */
export function standingIn(record: AgreementRecord): Standing {
  const { agreement, edition } = record;
  return {
    agreement: agreement.id,
    things: new Map(thingsIn(record).map((thing) => [thing.id, thing])),
    sum: Number(`0x${edition.hash}`),
    entries: edition.entries,
    recorded: edition.recorded,
  };
}

/** What stands after further entries: a later put replaces the thing of its id, a retraction removes it. Rules are not asked here. */
export function standAfter(before: Standing, entries: readonly Entry[]): Standing {
  const things = new Map(before.things);
  for (const entry of entries) {
    if (entry.op === 'put') things.set(entry.thing.id, entry.thing);
    else if (entry.op === 'retract') things.delete(entry.id);
  }
  let { sum } = before;
  for (const id of touchedBy(entries)) {
    const [old, now] = [before.things.get(id), things.get(id)];
    if (old !== undefined) sum = withoutHash(sum, old);
    if (now !== undefined) sum = withHash(sum, now);
  }
  const last = entries.at(-1);
  return { ...before, things, sum, entries: last?.seq ?? before.entries, recorded: last?.recorded ?? before.recorded };
}

/** The ids of everything that entries put or retract. */
export function touchedBy(entries: readonly (Entry | NewEntry)[]): Set<string> {
  return new Set(entries.map((entry) => (entry.op === 'put' ? entry.thing.id : entry.id)));
}

/** A thing that breaks a rule, and the rule in a sentence. */
export interface Fault {
  readonly id: string;
  readonly sentence: string;
}

/**
 * The rules that further entries broke, asked of the fewest things: of what was put, and of everything only where something
 * that others may name is gone, became a thing of another type, or is a source of another length.
 */
export function faultsAfter(before: Standing, after: Standing, entries: readonly Entry[]): Fault[] {
  const touched = touchedBy(entries);
  const seenByOthers = [...touched].some((id) => looksOtherwise(before.things.get(id), after.things.get(id)));
  const asked = seenByOthers ? after.things.values() : [...touched].flatMap((id) => after.things.get(id) ?? []);
  return faultsOf(after, asked);
}

/** The rules that some of what stands breaks. */
export function faultsOf({ things }: Standing, asked: Iterable<AnyThing>): Fault[] {
  const phases = () => [...things.values()].flatMap((thing) => (thing.type === 'phase' ? [thing] : []));
  const around = { find: (id: string) => things.get(id), phases };
  return [...asked].flatMap((thing) =>
    rulesOf(thing, `${thing.type} “${thing.id}”`, around).map((sentence) => ({ id: thing.id, sentence: `The ${sentence}` })),
  );
}

function looksOtherwise(before: AnyThing | undefined, after: AnyThing | undefined): boolean {
  if (before === undefined) return false;
  if (after?.type !== before.type) return true;
  if (before.type === 'phase' && after.type === 'phase') return before.order !== after.order;
  if (before.type !== 'source' || after.type !== 'source') return false;
  return before.length !== after.length || String(before.sentences) !== String(after.sentences);
}

/**
 * The record of what stands; in words where no entry put the agreement itself. Of an earlier record every drawer is taken over
 * in which nothing was touched since.
 */
export function recordOf(
  { agreement: id, things, sum, entries, recorded }: Standing,
  earlier: Earlier | null = null,
): Reading<AgreementRecord> {
  const agreement = things.get(id);
  if (agreement?.type !== 'agreement' || recorded === null) {
    return { ok: false, problems: [`ledger.agreement is "${id}", but no entry puts an agreement of that id.`] };
  }
  const edition = { id: `${id}@${entries}`, hash: sumInHex(sum), entries, recorded };
  const filled =
    earlier === null ? filledDrawers(things) : { ...earlier.record, ...filledDrawers(things, drawersTouched(earlier, things)) };
  return { ok: true, value: { ...filled, format: 'phasewatch-record', version: 1, edition, agreement } };
}

/** An earlier record, and what was touched since. */
interface Earlier {
  readonly record: AgreementRecord;
  readonly things: Standing['things'];
  readonly touched: ReadonlySet<string>;
}

function drawersTouched({ things: before, touched }: Earlier, after: Standing['things']): Drawer[] {
  const types = [...touched].flatMap((id) => [before.get(id), after.get(id)]).flatMap((thing) => thing?.type ?? []);
  return [...new Set(types)].flatMap((type) => (type === 'agreement' ? [] : drawers[type]));
}

function filledDrawers(things: Standing['things'], names: readonly Drawer[] = drawerNames): Pick<AgreementRecord, Drawer> {
  const filled = Object.fromEntries(names.map((drawer) => [drawer, []])) as unknown as Pick<AgreementRecord, Drawer>;
  for (const thing of things.values()) {
    if (thing.type !== 'agreement') (filled[drawers[thing.type]] as AnyThing[] | undefined)?.push(thing);
  }
  return filled;
}
