import type { Claim } from '#domain/record/record.ts';
import { ClaimsPart } from './ClaimsPart.tsx';
import { NotesPart } from './NotesPart.tsx';
import type { PageProps } from './PageProps.ts';
import { Part } from './Part.tsx';
import { ThingLink } from './ThingLink.tsx';

/** A claim: its entry, what it is about, and the assessments that rest on it. */
export function ClaimPage({ thing, index }: PageProps<Claim>) {
  const resting = index.record.assessments.filter(({ claims }) => claims.includes(thing.id));
  return (
    <>
      <ClaimsPart index={index} claims={[thing]} here={thing.id} heading="Claim" />
      <Part heading="Assessments that rest on it">
        {resting.length === 0 && <p className="quiet">None.</p>}
        <ul className="notes">
          {resting.map(({ id, reason }) => (
            <li key={id}>
              <ThingLink index={index} id={id} />: {reason}
            </li>
          ))}
        </ul>
      </Part>
      <NotesPart index={index} notes={index.notesAbout.get(thing.id) ?? []} here={thing.id} />
    </>
  );
}
