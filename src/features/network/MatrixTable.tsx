import { Fragment, useMemo } from 'react';
import { matrixOf } from '#domain/network/matrix.ts';
import type { Network, NetworkEdge } from '#domain/network/network.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import { plural } from '#domain/texts/plural.ts';
import { Pager } from './Pager.tsx';
import { ThingDoor } from './ThingDoor.tsx';
import { usePages } from './usePages.ts';

/** As much as one part of a matrix holds: the cells of thousands of nodes are more than a browser lays out. */
const mostRows = 100;
const mostColumns = 50;

/** Actors against meetings and milestones, each cell the ties that join them: the drawing's other twin. */
export function MatrixTable({ view }: { view: Network }) {
  const { actors, others, cells, left } = useMemo(() => matrixOf(view), [view]);
  const rows = usePages(actors, mostRows);
  const columns = usePages(others, mostColumns);
  return (
    <section aria-label="Matrix of actors">
      <Pager what="Actors" paged={rows} />
      <Pager what="Meetings and milestones" paged={columns} />
      <div className="network-table">
        <table className="network-matrix">
          <caption className="heard">Actors against meetings and milestones</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              {columns.items.map(({ id, label }) => (
                <th key={id} scope="col">
                  <span>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.items.map((actor) => (
              <tr key={actor.id}>
                <th scope="row">
                  <ThingDoor id={actor.id} className={actor.planned ? 'door planned' : 'door'}>
                    {actor.label}
                  </ThingDoor>
                </th>
                {columns.items.map(({ id }) => (
                  <td key={id}>
                    {(cells.get(`${actor.id} ${id}`) ?? []).map((edge, at) => (
                      <Fragment key={edge.id}>
                        {at > 0 && '; '}
                        <Cell edge={edge} />
                      </Fragment>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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
