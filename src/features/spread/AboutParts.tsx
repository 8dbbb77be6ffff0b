import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { ClaimsPart } from './ClaimsPart.tsx';
import { NotesPart } from './NotesPart.tsx';

/** What the record says about a thing: its claims, then its notes. */
export function AboutParts({ index, id }: { index: RecordIndex; id: string }) {
  return (
    <>
      <ClaimsPart index={index} claims={index.claimsAbout.get(id) ?? []} here={id} />
      <NotesPart index={index} notes={index.notesAbout.get(id) ?? []} here={id} />
    </>
  );
}
