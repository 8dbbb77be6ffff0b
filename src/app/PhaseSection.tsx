import { Suspense } from 'react';
import { holdings } from '#domain/kinds/phases.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { Checklist } from '#features/checklist/Checklist.tsx';
import { PhaseHeading } from '#features/progress/PhaseHeading.tsx';
import { TallyBar } from '#features/progress/TallyBar.tsx';
import { plural } from '#domain/texts/plural.ts';
import type { PhaseInView } from './useAgreement.ts';
import { late, nothing } from './late.tsx';

const PhaseClaim = late(() => import('./lateParts.ts').then((parts) => parts.PhaseClaim), nothing);

/** Up to so many milestones of no phase stand in rows of one line. */
const mostCompact = 24;

interface Listed {
  readonly index: RecordIndex;
  /** The rows that the filter leaves, in their order. */
  readonly listed: readonly MilestoneRow[];
}

/** A phase: heading, bar, checklist. Heading and bar obey all its rows, the list the filter. */
export function PhaseSection({ index, shown: { phase, rows, progress }, listed }: Listed & { shown: PhaseInView }) {
  return (
    <section className="phase">
      <PhaseHeading phase={phase} progress={progress} />
      <div className="phase-bar">
        <TallyBar phase={phase} rows={rows} progress={progress} />
      </div>
      {(!holdings[phase.holds].asReported || !rows.some(({ points }) => points !== null && points > 0)) && (
        <Suspense fallback={null}>
          <PhaseClaim index={index} phase={phase} />
        </Suspense>
      )}
      <Checklist name={`${phase.title} ${holdings[phase.holds].many}`} index={index} rows={listed} of={rows.length} />
    </section>
  );
}

/** Milestones of no phase. They never get a bar. */
export function CrossCutting({ index, rows, listed }: Listed & { rows: readonly MilestoneRow[] }) {
  const unscored = rows.filter(({ points }) => points === null).length;
  return (
    <section className="phase" data-cross="">
      <div className="cross-heading">
        <h2>Cross-cutting</h2>
        <p className="quiet">
          {plural(rows.length, 'milestone')}, {unscored} unscored; never a bar
        </p>
      </div>
      <Checklist name="Cross-cutting milestones" index={index} rows={listed} of={rows.length} compact={rows.length <= mostCompact} />
    </section>
  );
}

/** On a phone, every phase's bar stands together right under the headline. */
export function BarPair({ phases }: { phases: readonly PhaseInView[] }) {
  return (
    <div className="bar-pair">
      {phases.map(({ phase, rows, progress }) => (
        <div key={phase.id}>
          <PhaseHeading phase={phase} progress={progress} small />
          <TallyBar phase={phase} rows={rows} progress={progress} small />
        </div>
      ))}
    </div>
  );
}
