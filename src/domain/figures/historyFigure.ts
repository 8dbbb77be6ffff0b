import { firstDayOf } from '#domain/record/beginsBefore.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { isWholeYear } from '#domain/milestones/scoreByYear.ts';
import { progressOf } from '#domain/milestones/progress.ts';
import type { Assessment } from '#domain/record/record.ts';
import { capital } from '#domain/texts/capital.ts';
import type { Figure, FigureRow, FigureScope, StepPlot } from './Figure.ts';
import { afterPam, oneDecimal, scoreDefinitions, scoreInWords } from './scoreFigure.ts';
import { subjectOf } from './scopeInWords.ts';

/** The days on which an assessment of the phases in view begins to hold, up to today; undated ones begin none. */
function momentsOf({ index, phases, today }: FigureScope): string[] {
  const days = phases.flatMap(({ rows }) =>
    rows.flatMap(({ milestone }) =>
      (index.assessments.get(milestone.id) ?? []).flatMap(({ validFrom }) => (validFrom === null ? [] : (firstDayOf(validFrom) ?? []))),
    ),
  );
  return [...new Set(days)].filter((day) => day <= today).sort();
}

/** Whether there are steps to draw. Years alone are no days: what is coded by year has a figure of its own. */
export function hasHistory(scope: FigureScope): boolean {
  const { assessments } = scope.index.record;
  return momentsOf(scope).length > 1 && !assessments.every(({ validFrom }) => validFrom === null || isWholeYear(validFrom));
}

/** The score of each phase in steps, from assessment to assessment: a fall is drawn as a fall. */
export function scoreHistory(scope: FigureScope): Figure {
  const { index, phases, today } = scope;
  const days = momentsOf(scope);
  const rows: FigureRow[] = [];
  const lines = phases
    .filter((phase) => phase.rows.length > 0)
    .map(({ phase, rows: own }): StepPlot['lines'][number] => ({
      name: phase.title,
      points: days.flatMap((day, at) => {
        const then = milestoneRows(
          index,
          own.map(({ milestone }) => milestone),
          day,
        );
        const { score } = progressOf(then);
        const begin = then.filter(({ assessment }) => beginsOn(assessment, day)).map(({ milestone }) => milestone.id);
        // what is undated counts from the first day on; later days are those on which something of the phase changed
        if (begin.length === 0 && (at > 0 || score === null)) return [];
        rows.push({
          cells: [phase.title, day, ...(score === null ? [null, null, null] : [score.percent, score.low, score.high].map(oneDecimal))],
          sentence: `${phase.title} from ${day}: ${scoreInWords(score)}.`,
          ids: begin,
        });
        return [{ row: rows.length - 1, day, score }];
      }),
    }));
  return {
    title: capital(`implementation score over time, ${days[0] ?? ''} to ${today}`),
    subtitle: `${subjectOf(scope)}: score of each phase in steps. What is undated counts at every date.`,
    columns: [
      { name: 'phase', word: 'Phase', isNumber: false },
      { name: 'from', word: 'From', isNumber: false },
      { name: 'score', word: 'Score', isNumber: true },
      { name: 'lowest', word: 'Lowest', isNumber: true },
      { name: 'highest', word: 'Highest', isNumber: true },
    ],
    rows,
    plot: { kind: 'steps', until: today, lines },
    method: `Score = points / (3 × scored milestones) × 100 of the assessments that hold on each day, the Peace Accords Matrix aggregate. ${afterPam(
      index,
      phases.flatMap((phase) => phase.rows),
    )} Scores can fall.`,
    definitions: scoreDefinitions,
  };
}

const beginsOn = (assessment: Assessment | null, day: string): boolean =>
  assessment !== null && assessment.validFrom !== null && firstDayOf(assessment.validFrom) === day;
