import { existences } from '#domain/kinds/actorKinds.ts';
import { inWords } from '#domain/texts/inWords.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { namedActors, withoutResponsible, type NamedActor } from '#domain/people/namedActors.ts';
import type { Tie } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import { type TieLook, tieLooks } from '#domain/network/tieLook.ts';
import { lighting, useLit } from '#state/lit.ts';
import { openThing, showInferred, useView } from '#state/view.ts';
import { ShowInferred } from '#ui/ShowInferred.tsx';
import './People.css';
import { sourcesName } from '#domain/texts/sourcesName.ts';

/** The looks of the lines beside the lists that say more than that something is stated. */
const legend = ['leads', 'responsible', 'hearsay', 'inferred'] as const satisfies readonly TieLook[];

/** Who is named in connection with the milestones in view, and for how many the sources name no one responsible. */
export function Named({ index, rows, scored }: { index: RecordIndex; rows: readonly MilestoneRow[]; scored: readonly MilestoneRow[] }) {
  const inferred = useView(({ view }) => view.inferred);
  const actors = namedActors(index, rows, inferred);
  const hidden = countInferred(index, rows);
  const gaps = withoutResponsible(scored);
  // where there is nothing to be done, nobody is missing from it
  if (index.record.milestones.length === 0) return null;
  return (
    <section className="named" aria-labelledby="named">
      <h2 id="named" className="band">
        Named in connection with
      </h2>
      {scored.length > 0 && (
        <p className="small named-gap" {...lighting(gaps.map(({ milestone }) => milestone.id))}>
          <span className="gap-mark" aria-hidden="true" /> {sourcesName(index.record.sources)} no one responsible for{' '}
          <b>
            {gaps.length} of {scored.length}
          </b>{' '}
          milestones.
        </p>
      )}
      {rows.some(({ condition }) => condition !== null) && (
        <p className="small named-gap">
          <span className="condition-mark" aria-hidden="true" /> marks a condition, in the source’s own words.
        </p>
      )}
      <p className="small tie-legend" aria-hidden="true">
        {legend
          .filter((look) => look !== 'inferred' || inferred)
          .map((look) => (
            <span key={look}>
              <i data-look={look} /> {tieLooks[look].word}
            </span>
          ))}
      </p>
      <ShowInferred what="ties here" count={hidden} shown={inferred} onChange={showInferred} />
      <ul className="people" aria-label="Named in connection with">
        {actors.map((named) => (
          <NamedEntry key={named.actor.id} named={named} />
        ))}
      </ul>
      {actors.length === 0 && <p className="quiet">{sourcesName(index.record.sources)} no one in connection with these.</p>}
    </section>
  );
}

/** What the coder inferred about these milestones: ties of actors and meetings, and conditions among them. */
function countInferred(index: RecordIndex, rows: readonly MilestoneRow[]): number {
  const ids = new Set(rows.map(({ milestone }) => milestone.id));
  const ties = index.record.ties.filter(({ to, grounding }) => ids.has(to) && groundings[grounding].inferred);
  const conditions = index.record.conditions.filter(
    ({ from, to, grounding }) => ids.has(from) && ids.has(to) && groundings[grounding].inferred,
  );
  return ties.length + conditions.length;
}

function NamedEntry({ named: { actor, ties, milestones, party, seated } }: { named: NamedActor }) {
  const lit = useLit(({ ids }) => ids.has(actor.id));
  const { planned, word } = existences[actor.existence];
  const isInferred = ({ grounding }: Tie) => groundings[grounding].inferred;
  const counted = [...new Set(ties.map(({ kind }) => kind))].flatMap((kind) =>
    [false, true].flatMap((inferred) => {
      const own = ties.filter((tie) => tie.kind === kind && isInferred(tie) === inferred);
      return own.length === 0 ? [] : `${tieKinds[kind].counted} ${inWords(own.length)}${inferred ? ' (inferred)' : ''}`;
    }),
  );
  return (
    <li data-lit={lit || undefined}>
      <button
        type="button"
        className="person"
        data-planned={planned || undefined}
        data-inferred={ties.every(isInferred) || undefined}
        onClick={() => openThing(actor.id)}
        data-end="named"
        data-id={actor.id}
        {...lighting(milestones, [actor.id])}
      >
        {actor.name}
      </button>
      <p className="quiet small">
        {planned && `${word}; `}
        {counted.join(', ')}
        {party && !seated && '; not listed among the participants of any talks'}
      </p>
    </li>
  );
}
