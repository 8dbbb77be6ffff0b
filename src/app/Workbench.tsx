import { lazy, Suspense, useMemo } from 'react';
import type { MilestoneRow } from '#domain/milestoneRows.ts';
import type { PhaseRows } from '#domain/headline.ts';
import { phaseChoices } from '#domain/phases.ts';
import type { Phase } from '#domain/record.ts';
import { filterRows, isNarrowing } from '#domain/rowFilter.ts';
import { sortRows } from '#domain/sortings.ts';
import { Basis } from '#features/basis/Basis.tsx';
import { Filters } from '#features/controls/Filters.tsx';
import { Narrowed } from '#features/controls/Narrowed.tsx';
import { PhaseSwitch } from '#features/controls/PhaseSwitch.tsx';
import { Headline } from '#features/headline/Headline.tsx';
import { Named } from '#features/people/Named.tsx';
import { Talks } from '#features/people/Talks.tsx';
import type { View } from '#state/view.ts';
import { closeOpen, stepOpen } from './openRow.ts';
import { BarPair, CrossCutting, PhaseSection } from './PhaseSection.tsx';
import { Reveal } from './Reveal.tsx';
import type { Model } from './useAgreement.ts';

const Spread = lazy(() => import('#features/spread/Spread.tsx').then((module) => ({ default: module.Spread })));

/** Cross-cutting milestones as the headline counts them when they are all that is shown. */
const crossCutting: Phase = { type: 'phase', id: 'cross-cutting', title: phaseChoices.cross.label, order: 1, holds: 'milestones' };

interface Props {
  readonly model: Model;
  readonly view: View;
  /** Whether what is shown is what the reader last asked for. */
  readonly settled: boolean;
}

/** The canvas: what it rests on, the checklists under their bars, who is named; or the checklists beside an open spread. */
export function Workbench({ model, view, settled }: Props) {
  const { index, all } = model;
  const { phases, cross } = useMemo(() => inPhase(model, view.phase), [model, view.phase]);
  const rows = useMemo(() => [...phases.flatMap((phase) => phase.rows), ...cross], [phases, cross]);
  const shown = useMemo(() => new Set(filterRows(rows, view)), [rows, view]);
  const listed = (own: readonly MilestoneRow[]) => sortRows(own.filter((row) => shown.has(row)), view.sort);
  const scored = phases.flatMap((phase) => phase.rows);
  const headlined = phases.length > 0 ? phases : [{ phase: crossCutting, rows: cross }];
  return (
    <>
      <Headline index={index} phases={headlined} />
      <BarPair phases={phases} />
      <div className="controls screen-only">
        <PhaseSwitch />
        <Filters index={index} rows={rows} />
      </div>
      {isNarrowing(view) && <Narrowed shown={shown.size} of={rows.length} />}
      <div className="canvas" data-open={view.open !== null || undefined} data-unsettled={!settled || undefined}>
        <div className="canvas-lists">
          {phases.map(({ phase, rows: own }) => (
            <PhaseSection key={phase.id} index={index} phase={phase} rows={own} listed={listed(own)} />
          ))}
          {cross.length > 0 && <CrossCutting index={index} rows={cross} listed={listed(cross)} />}
        </div>
        {view.open === null ? (
          <>
            <div className="canvas-start">
              <Basis index={index} rows={scored.length > 0 ? scored : cross} />
              <Talks index={index} />
            </div>
            <div className="canvas-end">
              <Named index={index} rows={rows} scored={scored} />
            </div>
            {settled && <Reveal />}
          </>
        ) : (
          <div className="canvas-spread">
            <Suspense fallback={<p className="quiet">Opening …</p>}>
              <Spread index={index} id={view.open} rows={all} onClose={closeOpen} onStep={stepOpen} />
              {settled && <Reveal />}
            </Suspense>
          </div>
        )}
      </div>
    </>
  );
}

/** What the phase switch leaves. Phases beyond the second are seen under "All phases". */
function inPhase({ phases, cross }: Model, choice: View['phase']): { phases: readonly PhaseRows[]; cross: readonly MilestoneRow[] } {
  const { order } = phaseChoices[choice];
  if (order === null) return { phases, cross };
  return { phases: phases.filter(({ phase }) => phase.order === order), cross: order === 0 ? cross : [] };
}
