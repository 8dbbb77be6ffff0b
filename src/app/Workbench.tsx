import { memo, Suspense, useMemo } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { inPhase } from '#domain/milestones/inPhase.ts';
import { filterRows, isNarrowing } from '#domain/milestones/rowFilter.ts';
import { sortRows } from '#domain/milestones/sortings.ts';
import { PhaseSwitch } from '#features/controls/PhaseSwitch.tsx';
import { SearchBox } from '#features/controls/SearchBox.tsx';
import { pages } from '#state/pages.ts';
import type { View } from '#state/view.ts';
import { BarPair, CrossCutting, PhaseSection } from './PhaseSection.tsx';
import { Reveal } from './lateReveal.ts';
import type { Model } from './useAgreement.ts';
import { late, nothing } from './late.tsx';

const Filters = late(() => import('./lateParts.ts').then((parts) => parts.Filters));
const Narrowed = late(() => import('./lateParts.ts').then((parts) => parts.Narrowed));
const Headline = late(() => import('./lateParts.ts').then((parts) => parts.Headline));
const Sides = late(() => import('./lateParts.ts').then((parts) => parts.Sides));
const Colophon = late(() => import('#features/basis/Colophon.tsx').then((module) => module.Colophon), nothing);
const OtherPages = late(() => import('./OtherPages.tsx').then((module) => module.OtherPages));
const TieLayer = late(() => import('#features/ties/TieLayer.tsx').then((module) => module.TieLayer), nothing);
const OpenSpread = late(() => import('./OpenSpread.tsx').then((module) => module.OpenSpread));

/** Above this many rows the controls are painted apart, so that they do not wait for the lists. */
const fewRows = 60;

interface Props {
  readonly model: Model;
  readonly view: View;
}

/**
 * The canvas: what it rests on, the checklists under their bars, who is named; or the checklists beside an open spread.
 * Drawn anew only for a view that has settled, so that typing never waits for it.
 */
export const Workbench = memo(function Workbench({ model, view }: Props) {
  const { index, all } = model;
  const { lists, apart } = pages[view.page];
  const { phases, cross } = useMemo(() => inPhase(model, view.phase), [model, view.phase]);
  const scored = useMemo(() => phases.flatMap((phase) => phase.rows), [phases]);
  const rows = useMemo(() => [...scored, ...cross], [scored, cross]);
  const { status, category, actor, q } = view;
  // the same rows stay the same list whatever else the view says: a large network drawn from it is not composed again
  const filter = useMemo(() => ({ status, category, actor, q }), [status, category, actor, q]);
  const shown = useMemo(() => new Set(filterRows(rows, filter)), [rows, filter]);
  const { sections, crossListed, listedRows } = useMemo(() => {
    const listed = (own: readonly MilestoneRow[]) =>
      sortRows(
        own.filter((row) => shown.has(row)),
        view.sort,
      );
    const byPhase = phases.map((phase) => ({ phase, listed: listed(phase.rows) }));
    const ofNone = listed(cross);
    return { sections: byPhase, crossListed: ofNone, listedRows: [...byPhase.flatMap(({ listed: own }) => own), ...ofNone] };
  }, [phases, cross, shown, view.sort]);
  const long = rows.length > fewRows;
  return (
    <>
      {!apart && (
        <>
          <Suspense fallback={null}>
            <Headline index={index} phases={phases} cross={cross} />
          </Suspense>
          <Suspense fallback={null}>
            <Colophon index={index} />
          </Suspense>
          <BarPair phases={phases} />
          <div className="controls screen-only" data-open={view.open !== null || undefined} data-long={long || undefined}>
            <PhaseSwitch index={index} />
            <div className="filters">
              <SearchBox />
              <Suspense fallback={null}>
                <Filters index={index} rows={rows} filter={filter} />
              </Suspense>
            </div>
          </div>
          <Suspense fallback={null}>
            {isNarrowing(filter) && <Narrowed index={index} filter={filter} shown={shown.size} of={rows.length} />}
          </Suspense>
        </>
      )}
      <div className="canvas" data-open={view.open !== null || undefined} data-page={lists ? undefined : view.page}>
        {lists ? (
          <div className="canvas-lists">
            {sections.map(({ phase, listed: own }) => (
              <PhaseSection key={phase.phase.id} index={index} shown={phase} listed={own} />
            ))}
            {cross.length > 0 && <CrossCutting index={index} rows={cross} listed={crossListed} />}
          </div>
        ) : (
          <div className="canvas-lists">
            <Suspense fallback={<p className="quiet">Opening …</p>}>
              <OtherPages index={index} all={all} phases={phases} cross={cross} shown={shown} listed={listedRows} view={view} />
              <Reveal shown={view} />
            </Suspense>
          </div>
        )}
        {view.open === null && lists && (
          <>
            <Suspense fallback={null}>
              <Sides index={index} rows={rows} scored={scored} />
              <Reveal shown={view} />
            </Suspense>
            <Suspense fallback={null}>
              <TieLayer index={index} rows={listedRows} inferred={view.inferred} />
            </Suspense>
          </>
        )}
        {view.open !== null && (
          <div className="canvas-spread">
            <Suspense fallback={<p className="quiet">Opening …</p>}>
              <OpenSpread index={index} id={view.open} rows={all} listed={lists ? listedRows : null} />
              <Reveal shown={view} />
            </Suspense>
          </div>
        )}
      </div>
    </>
  );
});
