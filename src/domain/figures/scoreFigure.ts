import { formulaOf } from '#domain/milestones/formulaOf.ts';
import { type Basis, bases } from '#domain/kinds/statuses.ts';
import type { PhaseRows } from '#domain/milestones/headline.ts';
import { hasRange, progressOf } from '#domain/milestones/progress.ts';
import { codingOf } from '#domain/milestones/codings.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { capital } from '#domain/texts/capital.ts';
import type { Score } from '#domain/milestones/score.ts';
import type { Definition, Figure, FigureScope } from './Figure.ts';
import { subjectOf } from './scopeInWords.ts';

/** The implementation score of each phase with its coding range. A filter never touches a score, so it does not touch this. */
export function scoreByPhase(scope: FigureScope): Figure {
  const phases = scope.phases.filter(({ rows }) => rows.length > 0).map((phase) => ({ ...phase, progress: progressOf(phase.rows) }));
  const told = phases.flatMap(({ phase, progress }) =>
    progress.score === null ? [] : [`${phase.title.toLowerCase()} ${Math.round(progress.score.percent)}`],
  );
  return {
    title: told.length === 0 ? 'No phase in view is scored' : `Implementation score of 100: ${told.join(', ')}`,
    subtitle: `${subjectOf(scope)}: score and coding range, this text only.${scope.narrowed === '' ? '' : ' Scores are those of all milestones: no filter touches them.'}`,
    columns: [
      { name: 'phase', word: 'Phase', isNumber: false },
      { name: 'score', word: 'Score', isNumber: true },
      { name: 'lowest', word: 'Lowest', isNumber: true },
      { name: 'highest', word: 'Highest', isNumber: true },
      { name: 'points', word: 'Points', isNumber: true },
      { name: 'of_points', word: 'Of points', isNumber: true },
      { name: 'scored', word: 'Scored', isNumber: true },
      { name: 'milestones', word: 'Milestones', isNumber: true },
    ],
    rows: phases.map(({ phase, rows, progress: { score } }) => ({
      cells: [
        phase.title,
        ...(score === null
          ? [null, null, null, null, null]
          : [oneDecimal(score.percent), oneDecimal(score.low), oneDecimal(score.high), score.points, score.most]),
        score?.scored ?? 0,
        rows.length,
      ],
      sentence: `${phase.title}: ${scoreInWords(score)}.`,
      ids: scoredIn(rows),
    })),
    plot: {
      kind: 'scores',
      bars: phases.map(({ phase, progress: { words, score } }, row) => ({ row, name: phase.title, note: words, score })),
    },
    method: `Score = points / (3 × scored milestones) × 100, the Peace Accords Matrix aggregate (Joshi, Quinn and Regan 2015)${formulasOf(phases)}. ${afterPam(
      scope.index,
      phases.flatMap(({ rows }) => rows),
    )} The range runs from every assessment at its lowest to every one at its highest defensible status.`,
    definitions: scoreDefinitions,
  };
}

export const scoreDefinitions: readonly Definition[] = [
  { word: 'score', meaning: 'the points of all scored milestones, 0 to 3 each, as a share of the most they could bring' },
  {
    word: 'coding range',
    meaning: 'where other careful coders of this text could come to; it says nothing of whether the claims are true',
  },
  { word: 'scored', meaning: 'has a place on the scale of 0 to 3; explored, principle and allegation have none' },
];

/** Whose codes a score is made of, and what its zeros say: where the sources are silent, nothing more than that. */
export function afterPam(index: RecordIndex, rows: PhaseRows['rows']): string {
  const zeros = [
    ...new Set(rows.flatMap(({ points, assessment }) => (points === 0 && assessment !== null ? (assessment.basis ?? []) : []))),
  ];
  return [`${capital(codingOf(index, rows).coded('that matrix'))}.`, ...zeros.map((basis) => `0 ${zeroMeans[basis]}.`)].join(' ');
}

const zeroMeans: Readonly<Record<Basis, string>> = {
  stated: `is “${bases.stated.word}” where a source says so`,
  silence: `is “${bases.silence.word}” where the sources are silent, not that nothing has begun`,
};

/** "score 73.3 of 100, coding range 60.0 to 86.7, this text only". */
export function scoreInWords(score: Score | null): string {
  if (score === null) return 'nothing is scored';
  const range = hasRange(score) ? `, coding range ${score.low.toFixed(1)} to ${score.high.toFixed(1)}, this text only` : '';
  return `score ${score.percent.toFixed(1)} of 100${range}`;
}

export const oneDecimal = (share: number): number => Math.round(share * 10) / 10;

const scoredIn = (rows: PhaseRows['rows']) => rows.flatMap(({ milestone, points }) => (points === null ? [] : [milestone.id]));

/** The sums themselves, while they are few enough to read. */
function formulasOf(
  phases: readonly {
    readonly phase: PhaseRows['phase'];
    readonly rows: PhaseRows['rows'];
    readonly progress: { readonly score: Score | null };
  }[],
): string {
  const most = 12;
  const told = phases.flatMap(({ phase, rows, progress: { score } }) => {
    const points = rows.flatMap((row) => row.points ?? []);
    return score === null || points.length > most ? [] : [`${phase.title.toLowerCase()}: ${formulaOf(points, score)}`];
  });
  return told.length === 0 ? '' : `; ${told.join('; ')}`;
}
