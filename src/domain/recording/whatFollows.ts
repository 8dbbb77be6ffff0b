import { faultsAfter, recordOf, standAfter, standingIn, touchedBy } from '#domain/ledger/Standing.ts';
import { idsNamedBy } from '#domain/record/rulesOf.ts';
import type { AgreementRecord, AnyThing, Entry, NewEntry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** What a record would be after an entry more, and the rules that it would break. */
export interface Consequence {
  /** Null where it would be no record. */
  readonly record: AgreementRecord | null;
  readonly faults: readonly string[];
}

/** What would follow from an entry, by the same functions that the ledger is kept with. Nothing is recorded. */
export function whatFollows(record: AgreementRecord, entry: NewEntry): Consequence {
  const { entries, recorded } = record.edition;
  const further: Entry[] = [{ ...entry, seq: entries + 1, recorded, by: '-' }];
  const before = standingIn(record);
  const after = standAfter(before, further);
  const reading = recordOf(after, { record, things: before.things, touched: touchedBy(further) });
  return { record: reading.ok ? reading.value : null, faults: faultsAfter(before, after, further).map(({ sentence }) => sentence) };
}

/** Everything that names a thing: while it does, the thing cannot be retracted. */
export function namedBy(index: RecordIndex, id: string): AnyThing[] {
  return [...index.things.values()].filter((thing) => thing.id !== id && idsNamedBy(thing).includes(id));
}
