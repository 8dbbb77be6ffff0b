import { progressOf } from '#domain/progress.ts';
import { holdings } from '#domain/phases.ts';
import type { MilestoneRow } from '#domain/milestoneRows.ts';
import type { PhaseRows } from '#domain/headline.ts';
import type { Phase } from '#domain/record.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import { Checklist } from '#features/checklist/Checklist.tsx';
import { PhaseHeading } from '#features/progress/PhaseHeading.tsx';
import { TallyBar } from '#features/progress/TallyBar.tsx';
import { plural } from '#i18n/plural.ts';

interface Props {
  readonly index: RecordIndex;
  readonly phase: Phase;
  /** All rows of the phase: bar and score obey them. */
  readonly rows: readonly MilestoneRow[];
  /** The rows that the filter leaves, in their order. */
  readonly listed: readonly MilestoneRow[];
}

/** A phase: heading, bar, checklist. */
export function PhaseSection({ index, phase, rows, listed }: Props) {
  const progress = progressOf(rows);
  return (
    <section className="phase">
      <PhaseHeading phase={phase} progress={progress} />
      <div className="phase-bar">
        <TallyBar phase={phase} rows={rows} progress={progress} />
      </div>
      <Checklist name={`${phase.title} ${holdings[phase.holds].many}`} index={index} rows={listed} of={rows.length} />
    </section>
  );
}

/** Milestones of no phase. They never get a bar. */
export function CrossCutting({ index, rows, listed }: Omit<Props, 'phase'>) {
  const unscored = rows.filter(({ points }) => points === null).length;
  return (
    <section className="phase" data-cross="">
      <div className="cross-heading">
        <h2>Cross-cutting</h2>
        <p className="quiet">
          {plural(rows.length, 'milestone')}, {unscored} unscored; never a bar
        </p>
      </div>
      <Checklist name="Cross-cutting milestones" index={index} rows={listed} of={rows.length} compact />
    </section>
  );
}

/** On a phone, every phase's bar stands together right under the headline. */
export function BarPair({ phases }: { phases: readonly PhaseRows[] }) {
  return (
    <div className="bar-pair">
      {phases.map(({ phase, rows }) => {
        const progress = progressOf(rows);
        return (
          <div key={phase.id}>
            <PhaseHeading phase={phase} progress={progress} small />
            <TallyBar phase={phase} rows={rows} progress={progress} small />
          </div>
        );
      })}
    </div>
  );
}
