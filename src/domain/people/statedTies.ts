import type { Tie } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { groundings } from '#domain/kinds/tieKinds.ts';

/** The ties of a thing that a source states. */
export function statedTies(index: RecordIndex, id: string): Tie[] {
  return (index.tiesOf.get(id) ?? []).filter(({ grounding }) => !groundings[grounding].inferred);
}
