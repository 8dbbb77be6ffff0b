import { hashOf } from './hash.ts';
import type { AnyThing } from './record.ts';

/** The hashes of things are added up in 48 bits, which a double holds exactly. */
const whole = 2 ** 48;

const numberOf = (value: unknown): number => Number(`0x${hashOf(value)}`);

/** A sum of hashes with one thing more, or one less: what a ledger holds is hashed without reading all of it again. */
export function withHash(sum: number, thing: AnyThing): number {
  return (sum + numberOf(thing)) % whole;
}

/** The opposite way: the sum as if the thing had never been counted. */
export function withoutHash(sum: number, thing: AnyThing): number {
  return (sum + whole - numberOf(thing)) % whole;
}

/**
 * What the order of assessments adds to the sum, of some milestones or of all: which undated one of several holds hangs on it.
 * Where a milestone has one alone, nothing is added. The ids are hashed in 32 bits: it costs little beside the things themselves.
 */
export function sumOfOrder(things: Iterable<AnyThing>, milestones: Pick<ReadonlySet<string>, 'has'> = { has: () => true }): number {
  const orders = new Map<string, { hash: number; count: number }>();
  for (const thing of things) {
    if (thing.type !== 'assessment' || !milestones.has(thing.milestone)) continue;
    const before = orders.get(thing.milestone) ?? { hash: 0x811c9dc5, count: 0 };
    orders.set(thing.milestone, { hash: hashedOn(before.hash, thing.id), count: before.count + 1 });
  }
  let sum = 0;
  for (const { hash, count } of orders.values()) if (count > 1) sum = (sum + hash) % whole;
  return sum;
}

/** An FNV-1a hash of texts with one text more. */
function hashedOn(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ 0x20, 0x01000193) >>> 0;
}

/** A sum with another order of assessments. */
export function reordered(sum: number, before: number, after: number): number {
  return (sum + whole - before + after) % whole;
}

/** A sum as the 12 hex digits that stand in an edition. */
export function sumInHex(sum: number): string {
  return sum.toString(16).padStart(12, '0');
}

/** The short hash of what a record holds: the sum of the hashes of its things, and of the order in which its assessments stand. */
export function contentHash(things: readonly AnyThing[]): string {
  let sum = sumOfOrder(things);
  for (const thing of things) sum = withHash(sum, thing);
  return sumInHex(sum);
}
