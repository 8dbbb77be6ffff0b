import { bases, statuses } from '#domain/kinds/statuses.ts';
import { categories, type Category } from '#domain/kinds/categories.ts';
import { holdings } from '#domain/kinds/phases.ts';
import { countedWord, countByStatus } from '#domain/milestones/distribution.ts';
import { codingOf } from '#domain/milestones/codings.ts';
import { headlineInView } from '#domain/milestones/headline.ts';
import { progressOf } from '#domain/milestones/progress.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { wholeRows } from '#domain/milestones/wholeRows.ts';
import { capital } from '#domain/texts/capital.ts';
import { legendOf } from './legendOf.ts';
import type { CountBar, Definition, Figure, FigureRow, FigureScope } from './Figure.ts';
import { lookOf } from './looks.ts';
import { shareDefinition, sharesInTenths } from './sharesInTenths.ts';
import { allShown, rowsShown, scopeInWords, subjectOf, titleOfNothing } from './scopeInWords.ts';

interface Group {
  readonly name: string;
  readonly note: string;
  readonly rows: readonly MilestoneRow[];
  /** Whether its score is said beside it. */
  readonly scored: boolean;
}

/** Milestones by status, a bar for each phase and one for what cuts across. */
export function statusByPhase(scope: FigureScope): Figure {
  const groups = [
    ...scope.phases.map(({ phase, rows }) => {
      const { one, many, asReported } = holdings[phase.holds];
      const left = rowsShown(scope, rows).length;
      const of = left === rows.length ? '' : `${left} of `;
      const note = `${of}${rows.length} ${rows.length === 1 ? one : many}${asReported ? ', as reported' : ''}`;
      // a filter never touches a score, and a score beside narrowed counts would seem to be theirs
      return { name: phase.title, note, rows, scored: scope.narrowed === '' };
    }),
    { name: 'Cross-cutting', note: 'of no phase, never a score', rows: scope.cross, scored: false },
  ];
  return statusFigure(scope, 'Phase', titleOf(scope), groups);
}

/** Milestones by status, a bar for each category that the record has, in the order of the table. */
export function statusByCategory(scope: FigureScope): Figure {
  const rows = [...scope.phases.flatMap((phase) => phase.rows), ...scope.cross];
  const names = (Object.keys(categories) as Category[]).map((id) => ({
    name: capital(categories[id].word),
    note: '',
    rows: rows.filter(({ milestone }) => milestone.category === id),
    scored: false,
  }));
  return statusFigure(scope, 'Category', 'Milestones by category and status', names);
}

function titleOf({ index, whole = index, phases, cross, narrowed, today }: FigureScope): string {
  if (narrowed !== '') return 'Milestones by phase and status';
  return headlineInView(whole, phases, cross, (rows) => (whole === index ? rows : wholeRows(whole, rows, today)));
}

function statusFigure(scope: FigureScope, by: string, title: string, all: readonly Group[]): Figure {
  const groups = all.map((group) => ({ ...group, rows: rowsShown(scope, group.rows) })).filter(({ rows }) => rows.length > 0);
  const rows: FigureRow[] = [];
  const titles = new Map(groups.flatMap((group) => group.rows.map(({ milestone }) => [milestone.id, milestone.title])));
  const bars = groups.map(({ name, note, rows: own, scored }): CountBar => {
    const counts = countsOf(own);
    const shares = sharesInTenths(counts.map(({ ids }) => ids.length));
    const parts = counts.map(({ status, word, ids }, at) => {
      const count = ids.length;
      const share = shares[at] ?? 0;
      rows.push({
        cells: [name, word, count, own.length, share],
        sentence: `${name}: ${count} of ${own.length} ${countedWord(word)}, ${share} %.`,
        ids,
      });
      return { row: rows.length - 1, look: lookOf(status), count, word, names: ids.map((id) => titles.get(id) ?? id) };
    });
    return { name, note, of: own.length, parts, ...(scored ? { score: progressOf(own).score } : {}) };
  });
  return {
    title: titleOfNothing(scope) ?? title,
    subtitle: `${subjectOf(scope)}: milestones by status. ${scopeInWords(scope)}`,
    columns: [
      { name: by.toLowerCase(), word: by, isNumber: false },
      { name: 'status', word: 'Status', isNumber: false },
      { name: 'milestones', word: 'Milestones', isNumber: true },
      { name: 'of', word: 'Of', isNumber: true },
      { name: 'share_percent', word: 'Share, %', isNumber: true },
    ],
    rows,
    plot: { kind: 'counts', unit: 'milestone', legend: legendOf(bars, 'unscored'), bars },
    method: `Status 0 to 3 on the scale of the Peace Accords Matrix, ${codingOf(scope.index, allShown(scope)).coded('it')}; what has no place on it is unscored.`,
    definitions: statusDefinitions,
  };
}

const statusDefinitions: readonly Definition[] = [
  ...Object.values(statuses).map(({ word, points, meaning }) => ({
    word,
    meaning: points === null ? `unscored: ${meaning}` : `${points} of 3: ${meaning}`,
  })),
  { word: bases.silence.word, meaning: '0 of 3, because the sources are silent: not that nothing has begun' },
  shareDefinition,
];

/** The milestones of each status, most done first, those that nobody has assessed last. */
function countsOf(rows: readonly MilestoneRow[]) {
  const idsOf = (own: readonly MilestoneRow[]) => own.map(({ milestone }) => milestone.id);
  const counted = countByStatus(rows).map(({ status, word }) => ({
    status,
    word,
    ids: idsOf(rows.filter((row) => row.assessment !== null && row.word === word)),
  }));
  const unassessed = idsOf(rows.filter(({ assessment }) => assessment === null));
  return unassessed.length === 0 ? counted : [...counted, { status: null, word: 'not assessed', ids: unassessed }];
}
