import { hashOf } from './hash.ts';
import type { AnyThing } from './record.ts';

/** The hashes of things are added up in 48 bits, which a double holds exactly. */
const whole = 2 ** 48;

/** A sum of hashes with one thing more, or one less: what a ledger holds is hashed without reading all of it again. */
export function withHash(sum: number, thing: AnyThing): number {
  return (sum + Number(`0x${hashOf(thing)}`)) % whole;
}

/** The opposite way: the sum as if the thing had never been counted. */
export function withoutHash(sum: number, thing: AnyThing): number {
  return (sum + whole - Number(`0x${hashOf(thing)}`)) % whole;
}

/** A sum as the 12 hex digits that stand in an edition. */
export function sumInHex(sum: number): string {
  return sum.toString(16).padStart(12, '0');
}

/** The short hash of what a record holds, whatever the order: the sum of the hashes of its things. */
export function contentHash(things: Iterable<AnyThing>): string {
  let sum = 0;
  for (const thing of things) sum = withHash(sum, thing);
  return sumInHex(sum);
}
