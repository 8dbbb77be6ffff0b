import { bearings } from '#domain/kinds/claimKinds.ts';
import { countedWords } from './distribution.ts';
import { capital } from '#domain/texts/capital.ts';
import { eitherOf } from '#domain/texts/eitherOf.ts';
import { flags } from '#domain/kinds/flags.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { inWords } from '#domain/texts/inWords.ts';
import { holdings } from '#domain/kinds/phases.ts';
import type { MilestoneRow } from './milestoneRows.ts';
import { sourcesOf } from '#domain/quotes/evidenceFrom.ts';
import type { Phase } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** A phase with its rows, as the headline counts them. */
export interface PhaseRows {
  readonly phase: Phase;
  readonly rows: readonly MilestoneRow[];
}

type Rows = readonly MilestoneRow[];

/** What there is to say of a record without milestones: an imported list of meetings has none. */
interface TalksCount {
  /** How many sources tell of them. */
  readonly sources: number;
  readonly meetings: number;
  readonly actors: number;
}

/** What the headline says beside the phases in view. */
interface Around {
  /** How many sources the record holds. */
  readonly sources: number;
  /** The same rows as the whole record has them, where some claims may not leave the house: sources are counted on those. */
  readonly wholeOf: (rows: Rows) => Rows;
}

/** A clause: how many milestones of a phase have a step reported, on how many there is none, or that none has a place on the scale. */
interface Clause {
  readonly kind: 'steps' | 'silence' | 'unplaced';
  /** Of silence without its "no". */
  readonly words: string;
  /** The sources that have a claim on what it says: in their order, none twice. */
  readonly tellers: readonly string[];
  /** Whether each of them tells of every milestone that the clause counts. */
  readonly each: boolean;
}

/** The headline over what the phase switch leaves of a record; `index` is the whole of it, whatever of it the rows may tell. */
export function headlineInView(
  { record }: RecordIndex,
  phases: readonly PhaseRows[],
  cross: Rows,
  wholeOf: Around['wholeOf'] = (rows) => rows,
): string {
  const { sources, milestones, meetings, actors } = record;
  const around = { sources: sources.length, wholeOf };
  if (phases.length === 0 && cross.length > 0) return crossHeadlineOf(cross, around);
  if (phases.some(({ rows }) => rows.length > 0)) return headlineOf(phases, around);
  if (milestones.length > 0) return 'The record holds no milestone of the phase chosen';
  if (meetings.length === 0) return 'The record holds no milestone of any phase';
  const quoted = new Set(meetings.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return meetingsAlone({ sources: quoted.size, meetings: meetings.length, actors: actors.length });
}

/**
 * The headline: what the sources report, attributed and neutral, with limits. It says how many milestones of each
 * phase have a step reported, never that anything "is done" or "has not begun"; what nobody has assessed, or what has
 * no place on the scale, is not put down to the sources' silence. A source counts for what it has a claim on and for nothing
 * else: that it is recorded makes it a witness of nothing.
 */
function headlineOf(phases: readonly PhaseRows[], around: Around): string {
  const clauses = phases.filter(({ rows }) => rows.length > 0).map((phase) => clauseOf(phase, around));
  const attributed = clauses.filter(({ kind }) => kind !== 'unplaced');
  const told = [...groupedBy(attributed, ({ kind, tellers }) => (tellers.length === 0 ? kind : tellers.join(' '))).values()];
  return capital(
    [
      ...(around.sources === 0 ? ['no source is recorded'] : []),
      ...(around.sources === 0 && attributed.length > 0 ? [`the record holds ${joined(attributed.map(asTold))}`] : []),
      ...(around.sources === 0 ? [] : told.map(sentenceOf)),
      ...clauses.filter(({ kind }) => kind === 'unplaced').map(({ words }) => words),
    ].join('; '),
  );
}

const asTold = ({ kind, words }: Clause): string => (kind === 'silence' ? `no ${words}` : words);

/** Clauses on which the same sources have claims; where none has, a step is the record's own word, and silence is everybody's. */
function sentenceOf(clauses: readonly Clause[]): string {
  const tellers = clauses[0]?.tellers.length ?? 0;
  // of several sources each may tell of some: together they are no corroboration of one another
  const several = `${inWords(tellers)} sources${clauses.every(({ each }) => each) ? '' : ' between them'} report`;
  if (tellers > 0) return `${tellers === 1 ? 'one source reports' : several} ${joined(clauses.map(asTold))}`;
  if (clauses[0]?.kind === 'steps') return `the record holds ${joined(clauses.map(({ words }) => words))}`;
  return `no source reports ${joined(clauses.map(({ words }) => `a ${words}`))}`;
}

/** The headline of milestones that belong to no phase: by their statuses, since most of them have no place on the scale. */
function crossHeadlineOf(rows: Rows, { sources, wholeOf }: Around): string {
  const parts = countedWords(rows).map(({ count, word }) => `${inWords(count)} ${word}`);
  const named = `${inWords(rows.length)} cross-cutting ${rows.length === 1 ? 'milestone' : 'milestones'}`;
  const told = `${named}: ${joined(parts)}`;
  const tellers = sourcesOf(wholeOf(rows).flatMap(({ claims }) => claims)).length;
  if (sources === 0) return `No source is recorded; the record holds ${told}`;
  if (tellers === 0) return `The record holds ${told}; no claim is recorded on ${rows.length === 1 ? 'it' : 'any of them'}`;
  return capital(tellers === 1 ? `one source names ${told}` : `${inWords(tellers)} sources name ${told}`);
}

/** "Two sources report 12 meetings with 30 actors; the record holds no milestone". */
function meetingsAlone({ sources, meetings, actors }: TalksCount): string {
  const counted = (count: number, one: string) => `${inWords(count)} ${count === 1 ? one : `${one}s`}`;
  const tellers = sources === 1 ? 'one source reports' : `${inWords(sources)} sources report`;
  return capital(`${tellers} ${counted(meetings, 'meeting')} with ${counted(actors, 'actor')}; the record holds no milestone`);
}

/** The sources that tell of some rows, and whether each of them tells of every one. */
function toldOf(rows: Rows, around: Around, steps = false): Pick<Clause, 'tellers' | 'each'> {
  const tellers = tellersOf(rows, around, steps);
  return { tellers, each: rows.every((row) => tellersOf([row], around, steps).length === tellers.length) };
}

/** The sources of claims on some rows; where it is steps that they tell of, whoever denies them reports none. */
function tellersOf(rows: Rows, { wholeOf }: Around, steps = false): string[] {
  const claims = wholeOf(rows).flatMap((row) => row.claims);
  return sourcesOf(steps ? claims.filter(({ bears }) => bearings[bears].flag !== 'contested') : claims).toSorted();
}

function clauseOf({ phase, rows }: PhaseRows, around: Around): Clause {
  const { one, many, asReported } = holdings[phase.holds];
  const name = phase.title.toLowerCase().replaceAll(' ', '-');
  const alone = rows.length === 1;
  const all = alone ? `the ${name} ${one}` : `the ${inWords(rows.length)} ${name} ${many}`;
  const reported = rows.filter(({ points }) => points !== null && points > 0);
  const silent = rows.filter(({ points }) => points === 0);
  if (reported.length + silent.length === 0)
    return { kind: 'unplaced', words: `${all} ${alone ? 'is' : 'are'} ${unplacedWord(rows)}`, tellers: [], each: true };
  if (reported.length === 0)
    return {
      kind: 'silence',
      words: silent.length === rows.length ? `step on ${all}` : `step on ${shareOf(silent, rows, name, many)}${restOf(rows)}`,
      ...toldOf(silent, around),
    };
  const limited = `${limitsOf(reported)}${unclaimedOf(reported, around)}`;
  const steps = reported.length === 1 ? 'a step' : 'steps';
  const words =
    asReported && reported.length === rows.length
      ? `${inWords(rows.length)} ${name} ${alone ? 'step' : 'steps'}`
      : alone
        ? `a step on ${all}`
        : `${steps} on ${shareOf(reported, rows, name, many)}`;
  return { kind: 'steps', words: `${words}${limited}`, ...toldOf(reported, around, true) };
}

/** For how many steps no claim is recorded at all: a record without sources says so of the whole. */
function unclaimedOf(rows: Rows, { sources, wholeOf }: Around): string {
  const count = wholeOf(rows).filter(({ claims }) => claims.length === 0).length;
  return sources === 0 || count === 0 ? '' : `, ${rows.length === 1 ? '' : `${inWords(count)} `}with no claim recorded`;
}

/** "three of five phase-two objectives". */
function shareOf(some: Rows, rows: Rows, name: string, many: string): string {
  return `${inWords(some.length)} of ${inWords(rows.length)} ${name} ${many}`;
}

/** What is left beside those that no step is reported on: ", six unscored". Silence on one says nothing of the others. */
function restOf(rows: Rows): string {
  const rest = rows.filter(({ points }) => points === null);
  return `, ${inWords(rest.length)} ${unplacedWord(rest)}`;
}

/** Why milestones have no points: nobody assessed them, or their status has no place on the scale. */
function unplacedWord(rows: Rows): string {
  const assessed = rows.filter(({ assessment }) => assessment !== null).length;
  return eitherOf([assessed > 0 && 'unscored', assessed < rows.length && 'not assessed'].filter((word) => word !== false));
}

const limits = Object.entries(flags).flatMap(([flag, { limit }]) => (limit === null ? [] : [{ flag, limit }]));

function limitsOf(rows: Rows): string {
  return limits
    .map(({ flag, limit }) => ({ limit, count: rows.filter((row) => row.flags.some((own) => own === flag)).length }))
    .filter(({ count }) => count > 0)
    .map(({ count, limit }) => `, ${rows.length === 1 ? '' : `${inWords(count)} `}${limit}`)
    .join('');
}

function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  const comma = parts.some((part) => part.includes(',')) || parts.length > 2;
  return `${parts.slice(0, -1).join(', ')}${comma ? ',' : ''} and ${parts.at(-1) ?? ''}`;
}
