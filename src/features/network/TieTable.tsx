import type { Network } from '#domain/network/network.ts';
import { hedges } from '#domain/kinds/claimKinds.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import { Pager } from './Pager.tsx';
import { ThingDoor } from './ThingDoor.tsx';
import { nodeName } from '#domain/network/tieSentence.ts';
import { usePages } from './usePages.ts';

/** As many rows as one part of the table holds. */
const mostRows = 300;

/** Every tie in view, a row each: the drawing's twin for those who read tables. */
export function TieTable({ index, view }: { index: RecordIndex; view: Network }) {
  const rows = usePages(view.edges, mostRows);
  return (
    <section aria-label="Table of ties">
      <Pager what="Ties" paged={rows} />
      <div className="network-table">
        <table>
          <caption className="heard">Ties of the actor network, {view.edges.length} in view</caption>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Tie</th>
              <th scope="col">To</th>
              <th scope="col">Basis</th>
              <th scope="col">Hedge</th>
              <th scope="col">In the words of the source</th>
            </tr>
          </thead>
          <tbody>
            {rows.items.map(({ id, from, to, tie }) => (
              <tr key={id}>
                <td>
                  <ThingDoor id={from}>{nodeName(index, from)}</ThingDoor>
                </td>
                <td>
                  <ThingDoor id={id}>{tieKinds[tie.kind].joins}</ThingDoor>
                </td>
                <td>
                  <ThingDoor id={to}>{nodeName(index, to)}</ThingDoor>
                </td>
                <td>{groundings[tie.grounding].word}</td>
                <td>{hedges[tie.hedge].word}</td>
                <td className="serif">{tie.evidence.map(({ exact }) => `“${exact}”`).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {view.edges.length === 0 && <p className="quiet">No tie is in view.</p>}
    </section>
  );
}
