import { pointsOf } from '#domain/kinds/statuses.ts';
import type { Milestone } from '#domain/record/record.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { isCodedByYear, scoreByYear, signatureYear, yearOf, type YearScore } from '#domain/milestones/scoreByYear.ts';
import { capital } from '#domain/texts/capital.ts';
import { plural } from '#domain/texts/plural.ts';
import type { Column, Definition, Figure, FigureRow, FigureScope, YearPoint } from './Figure.ts';
import { scoreDefinitions, scoreInWords } from './scoreFigure.ts';
import { phasesInWords, subjectOf } from './scopeInWords.ts';

/** A year of a phase beside the last one before it that has a score; its own score is null where it has none. */
interface Year extends Omit<YearScore, 'held'> {
  /** What was assessed; null in a year without a code. */
  readonly held: YearScore['held'] | null;
  readonly last: YearScore | null;
  /** How far the score lies from that of the last such year; null where either has none. */
  readonly change: number | null;
}

interface Line {
  readonly name: string;
  readonly years: readonly Year[];
}

/** Whether the agreement is coded by year, and the phases in view have a year up to the day that is shown. */
export function hasYears(scope: FigureScope): boolean {
  return isCodedByYear(scope.index) && linesOf(scope).length > 0;
}

/** The score of each phase, year by year: a fall is shown as a fall, and a year without a code as none. */
export function scoreOfYears(scope: FigureScope): Figure {
  const { index } = scope;
  const lines = linesOf(scope);
  const rows: FigureRow[] = [];
  const drawn = lines.map(({ name, years }) => ({
    name,
    points: years.map((year): YearPoint => {
      rows.push(rowOf(index, name, year, lines.length > 1));
      return { row: rows.length - 1, year: year.year, score: year.score, before: year.last?.score?.percent ?? null };
    }),
  }));
  const years = axisOf(lines);
  const signed = signatureYear(index);
  return {
    title: titleOf(lines),
    subtitle: [
      `${subjectOf(scope)}: score at the end of each year.`,
      ...(signed === null ? [] : [`Year 0 is that of the signature, ${signed}.`]),
      phasesInWords(scope),
    ].join(' '),
    columns,
    rows,
    // one year is no course: there is nothing to compare it with
    plot: years.length > 1 ? { kind: 'years', years, lines: drawn } : { kind: 'table' },
    method: `Score of a year = points / (3 × scored milestones) × 100 of what holds on its last day, the Peace Accords Matrix aggregate. What has no code in a year in which others have one is not scored in it, and a year without any code stays empty: nothing is filled in.${carriedInWords(lines)} Scores can fall.`,
    definitions: [...scoreDefinitions, ...definitions],
  };
}

/** The phases in view with their years from the first to the last, those without a code between them. */
function linesOf({ index, phases, today }: FigureScope): Line[] {
  return phases.flatMap(({ phase, rows }) => {
    const years = yearsOf(
      index,
      rows.map(({ milestone }) => milestone),
      today,
    );
    return years.length === 0 ? [] : [{ name: phase.title, years }];
  });
}

function yearsOf(index: RecordIndex, milestones: readonly Milestone[], today: string): Year[] {
  const coded = scoreByYear(index, milestones, today);
  const [first] = coded;
  if (first === undefined) return [];
  const length = (coded.at(-1)?.year ?? first.year) - first.year + 1;
  return Array.from({ length }, (_, at): Year => {
    const year = first.year + at;
    const last = coded.findLast((own) => own.year < year && own.score !== null) ?? null;
    const own = coded.find((each) => each.year === year);
    const change = own?.score && last?.score ? own.score.percent - last.score.percent : null;
    return { ...(own ?? { year, since: first.since === null ? null : first.since + at, score: null, held: null }), last, change };
  });
}

function axisOf(lines: readonly Line[]): { year: number; since: number | null }[] {
  const all = lines.flatMap(({ years }) => years);
  const [first] = all.toSorted((a, b) => a.year - b.year);
  if (first === undefined) return [];
  return Array.from({ length: Math.max(...all.map(({ year }) => year)) - first.year + 1 }, (_, at) => ({
    year: first.year + at,
    since: first.since === null ? null : first.since + at,
  }));
}

function rowOf(index: RecordIndex, phase: string, own: Year, isOneOfMany: boolean): FigureRow {
  const { year, since, score, held, last, change } = own;
  const fallen = lowerIn(own);
  const lower = fallen.map(({ milestone }) => nameOf(index, milestone));
  const when = `${year}${since === null ? '' : `, year ${since}`}`;
  return {
    cells: [
      phase,
      String(year),
      since,
      ...(score === null
        ? [null, null, null, null, null, null, 0]
        : [
            exact(score.percent),
            change === null ? null : exact(change),
            exact(score.low),
            exact(score.high),
            score.points,
            score.most,
            score.scored,
          ]),
      lower.length,
    ],
    sentence: [
      isOneOfMany ? `${phase}, ` : '',
      `${when}: ${held === null ? 'no code' : scoreInWords(score)}`,
      change === null || last === null ? '' : `, ${comparedInWords(change)} in ${last.year}`,
      lower.length === 0 ? '' : `; lower: ${lower.join(', ')}`,
      '.',
    ].join(''),
    ids: [...new Set([...fallen, ...(held ?? []).filter(({ status }) => pointsOf(status) !== null)])].map(({ id }) => id),
  };
}

/** What is assessed lower than it was in the last year that has a score. */
function lowerIn({ held, last }: Year): YearScore['held'] {
  const before = new Map(last?.held.map(({ milestone, status }) => [milestone, pointsOf(status)]));
  return (held ?? []).filter(({ milestone, status }) => (pointsOf(status) ?? Infinity) < (before.get(milestone) ?? -Infinity));
}

/** As many decimals as the Peace Accords Matrix publishes, so that a file can be held against it. */
const exact = (share: number): number => Math.round(share * 10_000) / 10_000;

const comparedInWords = (change: number): string =>
  Math.abs(change) < 0.05 ? 'as' : `${Math.abs(change).toFixed(1)} ${change < 0 ? 'lower' : 'higher'} than`;

/** Years differ by less than a point: whole numbers would hide falls. */
const tenths: Column['shown'] = (cell) => (typeof cell === 'number' ? cell.toFixed(1) : '–');
const signed: Column['shown'] = (cell) =>
  typeof cell === 'number' ? `${cell > 0 ? '+' : ''}${cell.toFixed(1).replace('-', '−').replace('−0.0', '0.0')}` : '–';
const orDash: Column['shown'] = (cell) => (cell === null ? '–' : String(cell));

const columns: readonly Column[] = [
  { name: 'phase', word: 'Phase', isNumber: false },
  { name: 'year', word: 'Year', isNumber: false },
  { name: 'years_since_signature', word: 'Since signature', isNumber: true, shown: orDash },
  { name: 'score', word: 'Score', isNumber: true, shown: (cell) => (cell === null ? 'no code' : (tenths?.(cell) ?? '')) },
  { name: 'change', word: 'Change', isNumber: true, shown: signed },
  { name: 'lowest', word: 'Lowest', isNumber: true, shown: tenths },
  { name: 'highest', word: 'Highest', isNumber: true, shown: tenths },
  { name: 'points', word: 'Points', isNumber: true, shown: orDash },
  { name: 'of_points', word: 'Of points', isNumber: true, shown: orDash },
  { name: 'scored', word: 'Scored', isNumber: true },
  { name: 'lower', word: 'Lower than before', isNumber: true },
];

const definitions: readonly Definition[] = [
  { word: 'since signature', meaning: 'the calendar year less that of the signature; a publisher may count years from elsewhere' },
  { word: 'change', meaning: 'from the score of the last year that has one' },
  { word: 'lower than before', meaning: 'how many milestones are assessed lower than in that year, whatever the score does' },
];

function titleOf(lines: readonly Line[]): string {
  const years = lines.flatMap((line) => line.years);
  const [line, ...more] = lines;
  const scored = (line?.years ?? []).flatMap(({ year, score }) => (score === null ? [] : [{ year, score: score.percent.toFixed(1) }]));
  const [first, last] = [scored[0], scored.at(-1)];
  if (more.length > 0 || first === undefined || last === undefined)
    return capital(
      `implementation score by year, ${Math.min(...years.map(({ year }) => year))} to ${Math.max(...years.map(({ year }) => year))}`,
    );
  if (first === last) return `Implementation score ${first.score} of 100 in ${first.year}, the only year with a score`;
  const falls = (line?.years ?? []).filter(({ change }) => (change ?? 0) < 0).map(({ year }) => year);
  return `Implementation score ${first.score} of 100 in ${first.year}, ${last.score} in ${last.year}${scored.length > 2 ? fallsInWords(falls) : ''}`;
}

function fallsInWords(falls: readonly number[]): string {
  if (falls.length === 0) return '';
  if (falls.length > 2) return `, with ${plural(falls.length, 'fall')}`;
  return `, with ${falls.length === 1 ? 'a fall' : 'falls'} in ${falls.join(' and ')}`;
}

/** Where a score rests on what was assessed earlier, or on no date: an import by year leaves no such thing, an analyst's own entry may. */
function carriedInWords(lines: readonly Line[]): string {
  const told = lines.flatMap(({ years }) =>
    years.flatMap(({ year, score, held }) => {
      const carried = (held ?? []).filter(({ status, validFrom }) => pointsOf(status) !== null && yearOf(validFrom) !== year).length;
      return score === null || carried === 0 ? [] : [`${year} ${carried} of ${score.scored}`];
    }),
  );
  return told.length === 0 ? '' : ` Held on from before: ${told.join(', ')}.`;
}
