import { type Drawer, drawerNames, drawers } from './drawers.ts';
import { hashOf } from './hash.ts';
import type { AgreementRecord, AnyThing, Entry, Ledger } from './record.ts';
import type { Reading } from './Reading.ts';

/**
 * What is left standing after reading entries in order: a later put replaces the thing of its id, a retraction removes it.
 * `before` is what stood already.
 */
export function thingsAfter(entries: readonly Entry[], before: ReadonlyMap<string, AnyThing> = new Map()): Map<string, AnyThing> {
  const standing = new Map(before);
  for (const entry of entries) {
    if (entry.op === 'put') standing.set(entry.thing.id, entry.thing);
    else standing.delete(entry.id);
  }
  return standing;
}

/**
 * Reads a ledger from its first entry to its last; what remains is the record.
 * Fails in words where no entry puts the agreement itself.
 */
export function foldLedger(ledger: Ledger): Reading<AgreementRecord> {
  const things = thingsAfter(ledger.entries);
  const agreement = things.get(ledger.agreement);
  const last = ledger.entries.at(-1);
  if (agreement?.type !== 'agreement' || last === undefined) {
    return { ok: false, problems: [`ledger.agreement is "${ledger.agreement}", but no entry puts an agreement of that id.`] };
  }
  const record = { ...emptyDrawers(), agreement };
  for (const thing of things.values()) {
    if (thing.type !== 'agreement') (record[drawers[thing.type]] as AnyThing[]).push(thing);
  }
  const edition = { id: `${agreement.id}@${last.seq}`, hash: hashOf(record), entries: last.seq, recorded: last.recorded };
  return { ok: true, value: { format: 'phasewatch-record', version: 1, edition, ...record } };
}

function emptyDrawers(): Pick<AgreementRecord, Drawer> {
  return Object.fromEntries(drawerNames.map((drawer) => [drawer, []])) as unknown as Pick<AgreementRecord, Drawer>;
}
