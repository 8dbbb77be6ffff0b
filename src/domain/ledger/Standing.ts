import { reordered, sumInHex, sumOfOrder, withHash, withoutHash } from '#domain/record/contentHash.ts';
import { type Drawer, drawerNames, drawers } from '#domain/record/drawers.ts';
import type { AgreementRecord, AnyThing, Entry, NewEntry } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { rulesOf } from '#domain/record/rulesOf.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';

/** What stands after reading a ledger up to an entry: one entry more is read in a moment, however many there were. */
export interface Standing {
  /** The id of the agreement whose ledger it is. */
  readonly agreement: string;
  /** What stands, by id, in the order in which it was first put. */
  readonly things: Pick<ReadonlyMap<string, AnyThing>, 'get' | 'has' | 'values'>;
  /**
   * Everything that was ever put, as it was put last, and what of it was retracted: put again, a thing takes its old place, so
   * that taking a retraction back leads to the very order that there was.
   */
  readonly ever: ReadonlyMap<string, AnyThing>;
  readonly gone: ReadonlySet<string>;
  /** The sum of the hashes of all things and of their order (`contentHash`). */
  readonly sum: number;
  /** The number of the last entry, and the time it was recorded at; 0 and null before the first. */
  readonly entries: number;
  readonly recorded: string | null;
  /** How many entries were read: fewer than their last number where some between were not known. */
  readonly read: number;
}

/** Before the first entry. */
export const nothingStands = (agreement: string): Standing => ({
  ...standingOf(new Map(), new Set()),
  agreement,
  sum: 0,
  entries: 0,
  recorded: null,
  read: 0,
});

/** What stands of what was ever put. */
function standingOf(ever: Standing['ever'], gone: Standing['gone']): Pick<Standing, 'things' | 'ever' | 'gone'> {
  if (gone.size === 0) return { things: ever, ever, gone };
  const things: Standing['things'] = {
    get: (id) => (gone.has(id) ? undefined : ever.get(id)),
    has: (id) => ever.has(id) && !gone.has(id),
    values: () => [...ever.values()].filter(({ id }) => !gone.has(id)).values(),
  };
  return { things, ever, gone };
}

/** What records that were made here were read from: they alone do not tell what was retracted, and from which place. */
const readFrom = new WeakMap<AgreementRecord, Standing>();

/** When what follows is recorded: now, and never before the last entry, whatever the clock says. `now` is in milliseconds since 1970. */
export function timeAfter({ recorded }: Pick<Standing, 'recorded'>, now: number): string {
  return new Date(Math.max(now, recorded === null ? 0 : Date.parse(recorded))).toISOString();
}

/** What a record shows standing, to read further entries on: its own edition tells sum, number and time. */
export function standingIn(record: AgreementRecord): Standing {
  const { agreement, edition } = record;
  return (
    readFrom.get(record) ?? {
      ...standingOf(new Map(thingsIn(record).map((thing) => [thing.id, thing])), new Set()),
      agreement: agreement.id,
      sum: Number(`0x${edition.hash}`),
      entries: edition.entries,
      recorded: edition.recorded,
      read: edition.entries,
    }
  );
}

/** What stands after further entries: a later put replaces the thing of its id, a retraction removes it. Rules are not asked here. */
export function standAfter(before: Standing, entries: readonly Entry[]): Standing {
  const [ever, gone] = [new Map(before.ever), new Set(before.gone)];
  for (const entry of entries) {
    if (entry.op === 'put') {
      ever.set(entry.thing.id, entry.thing);
      gone.delete(entry.thing.id);
    } else if (entry.op === 'retract') gone.add(entry.id);
  }
  const stands = standingOf(ever, gone);
  const last = entries.at(-1);
  return {
    ...before,
    ...stands,
    sum: sumAfter(before, stands, touchedBy(entries)),
    entries: last?.seq ?? before.entries,
    recorded: last?.recorded ?? before.recorded,
    read: before.read + entries.length,
  };
}

function sumAfter(before: Standing, { things }: Pick<Standing, 'things'>, touched: ReadonlySet<string>): number {
  let { sum } = before;
  const milestones = new Set<string>();
  for (const id of touched) {
    const [old, now] = [before.things.get(id), things.get(id)];
    if (old !== undefined) sum = withoutHash(sum, old);
    if (now !== undefined) sum = withHash(sum, now);
    const [from, to] = [old, now].map((thing) => (thing?.type === 'assessment' ? thing.milestone : null));
    // what stands for the same milestone before and after keeps its place
    if (from !== to) for (const milestone of [from, to]) if (milestone) milestones.add(milestone);
  }
  if (milestones.size === 0) return sum;
  return reordered(sum, sumOfOrder(before.things.values(), milestones), sumOfOrder(things.values(), milestones));
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
 * The record of what stands; in words where no entry put the agreement itself. An edition that was read without some entries
 * before its last says in its id how many it lacks: the analyst's own are known earlier than a newer shipped ledger under them. Of an earlier record every drawer is taken over
 * in which nothing was touched since.
 */
export function recordOf(standing: Standing, earlier: Earlier | null = null): Reading<AgreementRecord> {
  const { agreement: id, things, sum, entries, recorded, read } = standing;
  const agreement = things.get(id);
  if (agreement?.type !== 'agreement' || recorded === null) {
    return { ok: false, problems: [`ledger.agreement is "${id}", but no entry puts an agreement of that id.`] };
  }
  const lacking = read === entries ? '' : `-less-${entries - read}`;
  const edition = { id: `${id}@${entries}${lacking}`, hash: sumInHex(sum), entries, recorded };
  const filled =
    earlier === null ? filledDrawers(things) : { ...earlier.record, ...filledDrawers(things, drawersTouched(earlier, things)) };
  const record: AgreementRecord = { ...filled, format: 'phasewatch-record', version: 1, edition, agreement };
  readFrom.set(record, standing);
  return { ok: true, value: record };
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
