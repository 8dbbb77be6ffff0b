import { capital } from './capital.ts';
import { inWords } from './inWords.ts';
import { holdings } from './phases.ts';
import type { MilestoneRow } from './milestoneRows.ts';
import type { Phase } from './record.ts';

/** A phase with its rows, as the headline counts them. */
export interface PhaseRows {
  readonly phase: Phase;
  readonly rows: readonly MilestoneRow[];
}

/**
 * The headline: what the sources report, attributed and neutral, with limits. It says how many milestones of each
 * phase have a step reported, never that anything "is done" or "has not begun".
 */
export function headlineOf(sources: number, phases: readonly PhaseRows[]): string {
  const filled = phases.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return 'The record holds no milestone of any phase';
  const who =
    sources === 0
      ? 'No source is recorded; the record holds'
      : sources === 1
        ? 'One source reports'
        : `${capital(inWords(sources))} sources report`;
  return `${who} ${joined(filled.map(partOf))}`;
}

function partOf({ phase, rows }: PhaseRows): string {
  const { one, many, asReported } = holdings[phase.holds];
  const name = phase.title.toLowerCase().replaceAll(' ', '-');
  const reported = rows.filter(({ points }) => points !== null && points > 0);
  if (reported.length === 0)
    return `no step on the ${rows.length === 1 ? '' : `${inWords(rows.length)} `}${name} ${rows.length === 1 ? one : many}`;
  const steps = reported.length === 1 ? 'step' : 'steps';
  const listed = asReported && reported.length === rows.length;
  if (rows.length === 1 && !asReported) return `a step on the ${name} ${one}${limitsOf(reported)}`;
  const of = listed
    ? `${inWords(reported.length)} ${name} ${steps}`
    : `steps on ${inWords(reported.length)} of ${inWords(rows.length)} ${name} ${many}`;
  return `${of}${limitsOf(reported)}`;
}

function limitsOf(rows: readonly MilestoneRow[]): string {
  const flagged = (flag: 'qualified' | 'contested') => rows.filter(({ flags }) => flags.includes(flag)).length;
  const limits = [
    [flagged('qualified'), 'with stated limits'],
    [flagged('contested'), 'contested'],
  ] as const;
  return limits
    .filter(([count]) => count > 0)
    .map(([count, word]) => `, ${rows.length === 1 ? '' : `${inWords(count)} `}${word}`)
    .join('');
}

function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  const comma = parts.some((part) => part.includes(',')) || parts.length > 2;
  return `${parts.slice(0, -1).join(', ')}${comma ? ',' : ''} and ${parts.at(-1) ?? ''}`;
}
