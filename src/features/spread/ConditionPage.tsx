import type { Condition } from '#domain/record.ts';
import { ClaimsPart } from './ClaimsPart.tsx';
import { Conditions } from './Links.tsx';
import { NotesPart } from './NotesPart.tsx';
import type { PageProps } from './PageProps.ts';

/** A condition between two milestones, in the source's own words. */
export function ConditionPage({ thing, index }: PageProps<Condition>) {
  return (
    <>
      <Conditions index={index} conditions={[thing]} here={thing.id} />
      <ClaimsPart index={index} claims={index.claimsAbout.get(thing.id) ?? []} here={thing.id} />
      <NotesPart index={index} notes={index.notesAbout.get(thing.id) ?? []} here={thing.id} />
    </>
  );
}
