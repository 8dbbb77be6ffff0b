import { useMemo } from 'react';
import { gapsOf, owedOf } from '#domain/network/gaps.ts';
import { networkOf } from '#domain/network/network.ts';
import { hiddenInferred, viewOf } from '#domain/network/networkView.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { type PageName, pages } from '#state/pages.ts';
import { lookAround, showPage, useView, type View } from '#state/view.ts';
import { Twins } from '#ui/Twins.tsx';
import { ActorsOnly } from './ActorsOnly.tsx';
import { countNodes } from './countNodes.ts';
import { GapFindings } from './GapFindings.tsx';
import { InferredToggle } from './InferredToggle.tsx';
import { graphFileOf } from './graphFileOf.ts';
import { NetworkExport } from './NetworkExport.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { NetworkStage } from './NetworkStage.tsx';
import { Placing } from './Placing.tsx';
import { Surroundings } from './Surroundings.tsx';
import { readAround, writeAround } from './surroundings.ts';
import { leavingLink, shownInWords } from './shownInWords.ts';
import { sayTie } from './tieInWords.ts';
import { TieTable } from './TieTable.tsx';
import { useNarrow } from './useNarrow.ts';
import { usePlacement } from './usePlacement.ts';
import { useScene } from './useScene.ts';
import './NetworkPage.css';

interface Props {
  readonly index: RecordIndex;
  /** The rows of all milestones, and those of the phase in view that the filters leave. */
  readonly all: readonly MilestoneRow[];
  readonly shown: readonly MilestoneRow[];
  readonly view: View;
}

const twins = (Object.keys(pages) as PageName[]).filter((page) => pages[page].group === 'network');

/** The actor network: where the sources name nobody, then who takes part in what, drawn or as tables. */
export function NetworkPage({ index, all, shown, view }: Props) {
  const narrow = useNarrow();
  const network = useMemo(() => networkOf(index, all), [index, all]);
  const phaseIds = useMemo(() => index.phases.map(({ id }) => id), [index]);
  // surroundings are a picture of their own; whatever else is chosen leaves things out of one and moves nothing
  const placed = useMemo(
    () =>
      view.around === null ? network : viewOf(network, { milestones: null, inferred: view.inferred, around: readAround(view.around) }),
    [network, view.around, view.inferred],
  );
  const { placement, share, cancel, again } = usePlacement(placed, phaseIds);
  const titles = useMemo(() => new Map(index.phases.map(({ id, title }) => [id, title])), [index]);
  const choice = useMemo(() => {
    const milestones = shown.length === all.length ? null : new Set(shown.map(({ milestone }) => milestone.id));
    return { milestones, inferred: view.inferred, around: readAround(view.around) };
  }, [all, shown, view.inferred, view.around]);
  const seen = useMemo(() => viewOf(network, choice), [network, choice]);
  const say = (id: string) => {
    const tie = index.record.ties.find((each) => each.id === id);
    return tie === undefined ? null : sayTie(index, tie);
  };
  const hidden = useMemo(() => hiddenInferred(network, choice), [network, choice]);
  const meetings = useMemo(() => new Set(seen.nodes.filter(({ band }) => band === 'meetings').map(({ id }) => id)), [seen]);
  // what is said of the milestones is said of those in the picture: surroundings leave out the others
  const inSight = useMemo(() => {
    const ids = new Set(seen.nodes.map(({ id }) => id));
    return choice.around === null ? shown : shown.filter(({ milestone }) => ids.has(milestone.id));
  }, [choice, seen, shown]);
  const owed = useMemo(() => owedOf(inSight), [inSight]);
  const gaps = useMemo(() => gapsOf(index, owed), [index, owed]);
  const marked = useMemo(() => new Set(gaps.nobody.map(({ row }) => row.milestone.id)), [gaps]);
  const drawn = useScene(seen, placement, titles, marked);
  const page = narrow && view.page === 'network' ? 'ties' : view.page;
  const pressed = useView((state) => state.view.page);
  return (
    <section className="network" aria-labelledby="network">
      <div className="network-head">
        <h2 id="network" tabIndex={-1}>
          Actor network
        </h2>
        {page !== 'actors' && <p className="quiet">{countNodes(seen)}</p>}
        {page !== 'actors' && <InferredToggle what="ties" count={hidden} />}
        {drawn !== null && page !== 'actors' && (
          <NetworkExport
            index={index}
            name="network"
            composing={drawn.view !== seen}
            onLeave={() =>
              graphFileOf(
                index,
                drawn.scene,
                drawn.view.edges,
                shownInWords(index, view, tiesInWords(view.inferred, hidden)),
                leavingLink(index),
              )
            }
          />
        )}
        <Twins
          twins={twins
            .filter((twin) => !narrow || twin !== 'network')
            .map((id) => ({ id, word: id === 'network' ? 'Drawing' : pages[id].word }))}
          chosen={narrow ? page : pressed}
          onChoose={showPage}
        />
      </div>
      {choice.around !== null && <Surroundings index={index} around={choice.around} />}
      <GapFindings index={index} gaps={gaps} of={owed.length} apart={inSight.length - owed.length} />
      {page === 'network' &&
        (drawn === null ? (
          <Placing nodes={placed.nodes.length} share={placement === null ? share : 1} onCancel={cancel} onAgain={again} />
        ) : (
          <NetworkStage
            name="Drawing of the actor network"
            scene={drawn.scene}
            links={drawn.view.edges}
            say={say}
            onAround={(id, steps) => lookAround(writeAround({ id, steps }))}
          />
        ))}
      {page === 'actors' && (
        <ActorsOnly
          index={index}
          meetings={meetings}
          narrow={narrow}
          shown={shownInWords(index, view, tiesInWords(false, 0))}
          address={() => leavingLink(index)}
        />
      )}
      {page === 'matrix' && <MatrixTable view={seen} />}
      {page === 'ties' && <TieTable index={index} view={seen} />}
    </section>
  );
}

/** Which ties are shown: the coder's too, or the stated ones and how many that leaves out. */
function tiesInWords(inferred: boolean, hidden: number): string {
  if (inferred) return 'all ties';
  return hidden === 0 ? 'stated ties' : `stated ties only, ${hidden} inferred ones left out`;
}
