import { useMemo } from 'react';
import { matrixOf } from '#domain/network/matrix.ts';
import type { Network, NetworkEdge } from '#domain/network/network.ts';
import { groundings, tieKinds } from '#domain/tieKinds.ts';
import { plural } from '#i18n/plural.ts';
import { ThingDoor } from './ThingDoor.tsx';

/** Actors against meetings and milestones, each cell the ties that join them: the drawing's other twin. */
export function MatrixTable({ view }: { view: Network }) {
  const { actors, others, cells, left } = useMemo(() => matrixOf(view), [view]);
  return (
    <section className="network-table" aria-label="Matrix of actors">
      <table className="network-matrix">
        <caption className="heard">Actors against meetings and milestones</caption>
        <thead>
          <tr>
            <th scope="col">Actor</th>
            {others.map(({ id, label }) => (
              <th key={id} scope="col">
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => (
            <tr key={actor.id}>
              <th scope="row">
                <ThingDoor id={actor.id} className={actor.planned ? 'door planned' : 'door'}>
                  {actor.label}
                </ThingDoor>
              </th>
              {others.map(({ id }) => (
                <td key={id}>
                  {(cells.get(`${actor.id} ${id}`) ?? []).map((edge) => (
                    <Cell key={edge.id} edge={edge} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className="quiet small">
          {plural(left, 'tie')} between two actors, or of a meeting with a milestone, stand in the table of ties.
        </p>
      )}
    </section>
  );
}

function Cell({ edge: { id, tie, inferred } }: { edge: NetworkEdge }) {
  return (
    <ThingDoor id={id}>
      {tieKinds[tie.kind].word}
      {inferred && ` (${groundings[tie.grounding].word})`}
    </ThingDoor>
  );
}
