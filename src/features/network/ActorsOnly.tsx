import { useMemo } from 'react';
import { actorsOnly, type SharedMeetings } from '#domain/network/sharedMeetings.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { actorsScene, pairId } from '#drawing/scene/actorsScene.ts';
import { actorsFileOf } from './graphFileOf.ts';
import { NetworkExport } from './NetworkExport.tsx';
import { NetworkStage } from './NetworkStage.tsx';
import { Pager } from './Pager.tsx';
import { ThingDoor } from './ThingDoor.tsx';
import { nodeName } from '#domain/network/tieSentence.ts';
import { usePages } from './usePages.ts';

interface Props {
  readonly index: RecordIndex;
  /** Ids of the meetings in view. */
  readonly meetings: ReadonlySet<string>;
  /** Whether a drawing would be too narrow to read. */
  readonly narrow: boolean;
  /** Phase, filters and what is left out, in words. */
  readonly shown: string;
  /** The address that reopens it, as a file may carry it. */
  readonly address: () => string | null;
}

/** As many rows as one part of the table holds. */
const mostRows = 300;

/** Actors alone, joined by the meetings that they had in common, n of m: by stated seats, a state for its delegates. */
export function ActorsOnly({ index, meetings, narrow, shown, address }: Props) {
  const { actors, pairs } = useMemo(() => actorsOnly(index, meetings), [index, meetings]);
  const scene = useMemo(() => actorsScene(actors, pairs), [actors, pairs]);
  const links = useMemo(() => pairs.map((pair) => ({ id: pairId(pair), from: pair.actors[0].id, to: pair.actors[1].id })), [pairs]);
  const say = (id: string) => {
    const pair = pairs.find((each) => pairId(each) === id);
    return pair === undefined ? null : { sentence: `${sentenceOf(pair)}.`, words: '', evidence: evidenceOf(index, pair) };
  };
  return (
    <>
      <div className="network-head">
        <p>
          <b>{plural(actors.length, 'actor')}</b> sat at {plural(meetings.size, 'meeting')}; {plural(pairs.length, 'pair')} of them had
          meetings in common. A state stands for its delegates; inferred seats do not count.
        </p>
        <NetworkExport index={index} name="actors" onLeave={() => actorsFileOf(index, meetings, shown, address())} />
      </div>
      {!narrow && pairs.length > 0 && <NetworkStage name="Drawing of the actors" scene={scene} links={links} say={say} />}
      <Pairs index={index} pairs={pairs} />
    </>
  );
}

function sentenceOf({ actors: [one, other], meetings, of }: SharedMeetings): string {
  return `${one.name} and ${other.name} sat at ${meetings.length} of ${plural(of, 'meeting')}`;
}

function evidenceOf(index: RecordIndex, { meetings }: SharedMeetings) {
  return meetings.map(({ id }) => ({ id, word: nodeName(index, id) }));
}

function Pairs({ index, pairs }: { index: RecordIndex; pairs: readonly SharedMeetings[] }) {
  const rows = usePages(pairs, mostRows);
  return (
    <section aria-label="Table of pairs">
      <Pager what="Pairs" paged={rows} />
      <div className="network-table">
        <table>
          <caption className="heard">Actors with meetings in common, {plural(pairs.length, 'pair')}</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              <th scope="col">and actor</th>
              <th scope="col">In common</th>
              <th scope="col">Meetings</th>
            </tr>
          </thead>
          <tbody>
            {rows.items.map((pair) => (
              <tr key={pairId(pair)}>
                {pair.actors.map(({ id, name }) => (
                  <td key={id}>
                    <ThingDoor id={id}>{name}</ThingDoor>
                  </td>
                ))}
                <td>
                  {pair.meetings.length} of {pair.of}
                </td>
                <td>
                  {evidenceOf(index, pair).map(({ id, word }, at) => (
                    <span key={id}>
                      {at > 0 && '; '}
                      <ThingDoor id={id}>{word}</ThingDoor>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pairs.length === 0 && <p className="quiet">No two actors in view are stated to have sat at the same meeting.</p>}
    </section>
  );
}
