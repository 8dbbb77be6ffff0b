import type { CountedWord } from './distribution.ts';
import { capital } from '#domain/texts/capital.ts';
import { eitherOf } from '#domain/texts/eitherOf.ts';
import { flags } from '#domain/kinds/flags.ts';
import { inWords } from '#domain/texts/inWords.ts';
import { holdings } from '#domain/kinds/phases.ts';
import type { MilestoneRow } from './milestoneRows.ts';
import type { Phase } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** A phase with its rows, as the headline counts them. */
export interface PhaseRows {
  readonly phase: Phase;
  readonly rows: readonly MilestoneRow[];
}

/** What the headline says of a phase: what the sources report on it, or that the record places none of it. */
interface Part {
  readonly words: string;
  readonly attributed: boolean;
}

/** What there is to say of a record without milestones: an imported list of meetings has none. */
export interface TalksCount {
  readonly meetings: number;
  readonly actors: number;
}

/**
 * The headline: what the sources report, attributed and neutral, with limits. It says how many milestones of each
 * phase have a step reported, never that anything "is done" or "has not begun"; what nobody has assessed, or what has
 * no place on the scale, is not put down to the sources' silence. `talks` counts for a record that has no milestone at all.
 */
export function headlineOf(sources: number, phases: readonly PhaseRows[], talks: TalksCount = { meetings: 0, actors: 0 }): string {
  const filled = phases.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return talks.meetings === 0 ? 'The record holds no milestone of any phase' : meetingsAlone(sources, talks);
  const parts = filled.map(partOf);
  const words = (attributed: boolean) => parts.filter((part) => part.attributed === attributed).map((part) => part.words);
  const told = words(true);
  const sentences = [
    ...(sources === 0 ? ['no source is recorded'] : []),
    ...(told.length === 0 ? [] : [`${tellers(sources)} ${joined(told)}`]),
    ...words(false),
  ];
  return capital(sentences.join('; '));
}

/** The headline over what the phase switch leaves of a record. */
export function headlineInView({ record }: RecordIndex, phases: readonly PhaseRows[], cross: readonly CountedWord[]): string {
  const { sources, milestones, meetings, actors } = record;
  if (phases.length === 0 && cross.length > 0) return crossHeadlineOf(sources.length, cross);
  const none = milestones.length > 0 && phases.every(({ rows }) => rows.length === 0);
  if (none) return 'The record holds no milestone of the phase chosen';
  return headlineOf(sources.length, phases, milestones.length === 0 ? { meetings: meetings.length, actors: actors.length } : undefined);
}

/** The headline of milestones that belong to no phase: by their statuses, since most of them have no place on the scale. */
export function crossHeadlineOf(sources: number, counted: readonly CountedWord[]): string {
  const parts = counted.map(({ count, word }) => `${inWords(count)} ${word}`);
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  const told = `${inWords(all)} cross-cutting ${all === 1 ? 'milestone' : 'milestones'}: ${joined(parts)}`;
  if (sources === 0) return `No source is recorded; the record holds ${told}`;
  return capital(sources === 1 ? `one source names ${told}` : `${inWords(sources)} sources name ${told}`);
}

/** "Two sources report 12 meetings with 30 actors; the record holds no milestone". */
function meetingsAlone(sources: number, { meetings, actors }: TalksCount): string {
  const counted = (count: number, one: string) => `${inWords(count)} ${count === 1 ? one : `${one}s`}`;
  const source = sources === 0 ? 'no source is recorded; ' : '';
  return capital(
    `${source}${tellers(sources)} ${counted(meetings, 'meeting')} with ${counted(actors, 'actor')}; the record holds no milestone`,
  );
}

function tellers(sources: number): string {
  if (sources === 0) return 'the record holds';
  return sources === 1 ? 'one source reports' : `${inWords(sources)} sources report`;
}

function partOf({ phase, rows }: PhaseRows): Part {
  const { one, many, asReported } = holdings[phase.holds];
  const name = phase.title.toLowerCase().replaceAll(' ', '-');
  const alone = rows.length === 1;
  const all = alone ? `the ${name} ${one}` : `the ${inWords(rows.length)} ${name} ${many}`;
  const reported = rows.filter(({ points }) => points !== null && points > 0);
  const silent = rows.filter(({ points }) => points === 0);
  if (reported.length + silent.length === 0) return { words: `${all} ${alone ? 'is' : 'are'} ${unplacedWord(rows)}`, attributed: false };
  if (reported.length === 0)
    return {
      words: silent.length === rows.length ? `no step on ${all}` : `no step on ${shareOf(silent, rows, name, many)}${restOf(rows)}`,
      attributed: true,
    };
  if (asReported && reported.length === rows.length)
    return { words: `${inWords(rows.length)} ${name} ${alone ? 'step' : 'steps'}${limitsOf(reported)}`, attributed: true };
  if (alone) return { words: `a step on ${all}${limitsOf(reported)}`, attributed: true };
  const steps = reported.length === 1 ? 'a step' : 'steps';
  return { words: `${steps} on ${shareOf(reported, rows, name, many)}${limitsOf(reported)}`, attributed: true };
}

/** "three of five phase-two objectives". */
function shareOf(some: readonly MilestoneRow[], rows: readonly MilestoneRow[], name: string, many: string): string {
  return `${inWords(some.length)} of ${inWords(rows.length)} ${name} ${many}`;
}

/** What is left beside those that no step is reported on: ", six unscored". Silence on one says nothing of the others. */
function restOf(rows: readonly MilestoneRow[]): string {
  const rest = rows.filter(({ points }) => points === null);
  return `, ${inWords(rest.length)} ${unplacedWord(rest)}`;
}

/** Why milestones have no points: nobody assessed them, or their status has no place on the scale. */
function unplacedWord(rows: readonly MilestoneRow[]): string {
  const assessed = rows.filter(({ assessment }) => assessment !== null).length;
  return eitherOf([assessed > 0 && 'unscored', assessed < rows.length && 'not assessed'].filter((word) => word !== false));
}

const limits = Object.entries(flags).flatMap(([flag, { limit }]) => (limit === null ? [] : [{ flag, limit }]));

function limitsOf(rows: readonly MilestoneRow[]): string {
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
