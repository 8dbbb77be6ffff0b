import { existences } from '#domain/kinds/actorKinds.ts';
import { capital } from '#domain/texts/capital.ts';
import type { Actor } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { isSeated, partiesOf, voicesOf } from '#domain/people/parties.ts';
import { plural } from '#domain/texts/plural.ts';
import { ClaimsPart } from './ClaimsPart.tsx';
import { Ties } from './Links.tsx';
import { NarrowLink } from './NarrowLink.tsx';
import { NotesPart } from './NotesPart.tsx';
import type { PageProps } from './PageProps.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { Part } from './Part.tsx';

const idNames = { iso3166: 'ISO 3166', paax: 'PAA-X', ucdp: 'UCDP', acled: 'ACLED' } as const satisfies Record<keyof Actor['ids'], string>;

/** An actor: what it is, what it is tied to, what it claims and what is claimed about it. */
export function ActorPage({ thing, index, rows }: PageProps<Actor>) {
  const { id, aliases, note } = thing;
  const ties = index.tiesOf.get(id) ?? [];
  const named = rows.filter((row) => row.named.some((actor) => actor.id === id)).length;
  const ids = Object.entries(idNames).flatMap(([name, word]) =>
    Object.entries(thing.ids).flatMap(([own, value]) => (own === name ? `${word} ${value}` : [])),
  );
  return (
    <>
      {note !== null && <p className="description">{note}</p>}
      <Absences index={index} actor={thing} />
      <Pairs>
        <Pair term="Existence">
          {existences[thing.existence].planned && <span className="planned">{existences[thing.existence].word}</span>}
        </Pair>
        <Pair term="Also written">{aliases.length > 0 && aliases.join(', ')}</Pair>
        <Pair term="Identifiers">
          {ids.length > 0 && (
            <>
              {ids.join(', ')} <span className="quiet">(the coder’s identification; no source says it)</span>
            </>
          )}
        </Pair>
        <Pair term="Milestones">
          {named === 0 ? (
            <span className="quiet">named in connection with none by a stated tie</span>
          ) : (
            <NarrowLink filter={{ actor: [id] }}>Show only its {plural(named, 'milestone')}</NarrowLink>
          )}
        </Pair>
      </Pairs>
      <Part heading="Tied to">
        {ties.length === 0 && <p className="quiet">The record ties it to nothing.</p>}
        <Ties index={index} ties={ties} here={id} />
      </Part>
      <ClaimsPart index={index} claims={index.claimsBy.get(id) ?? []} here={id} heading="Claims it makes" />
      <ClaimsPart index={index} claims={index.claimsAbout.get(id) ?? []} here={id} heading="Claims about it" />
      <NotesPart index={index} notes={index.notesAbout.get(id) ?? []} here={id} />
    </>
  );
}

/** Where a party, or a force of one, is absent: from the tables, and from the voices. */
function Absences({ index, actor: { id } }: { index: RecordIndex; actor: Actor }) {
  if (partiesOf(index, id).length === 0) return null;
  const speaks = voicesOf(index, id).some((voice) => index.claimsBy.has(voice));
  const absences = [
    isSeated(index, id) ? '' : 'Not listed among the participants of any meeting',
    speaks ? '' : 'No claim in the record is its own or a delegate’s',
  ].filter(Boolean);
  return absences.length === 0 ? null : <p className="description">{absences.map(capital).join('. ')}.</p>;
}
