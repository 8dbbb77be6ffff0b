import { countCompleted, distributionInWords } from './distribution.ts';
import { capital } from '#domain/texts/capital.ts';
import type { MilestoneRow } from './milestoneRows.ts';
import { obligations } from '#domain/kinds/obligations.ts';
import type { Assessment } from '#domain/record/record.ts';
import { scoreOf, type Score } from './score.ts';

/** How far a phase has come: the distribution first, then n of N, then the score with its range. */
export interface Progress {
  readonly words: string;
  readonly completed: number;
  readonly of: number;
  readonly score: Score | null;
  /** The score over milestones that are done once: without continuing obligations and prohibitions. */
  readonly withoutLasting: Score | null;
  readonly lasting: number;
}

/** The progress of some milestones, computed from their rows alone. */
export function progressOf(rows: readonly MilestoneRow[]): Progress {
  const once = rows.filter(({ milestone }) => !obligations[milestone.obligation].lasts);
  return {
    words: distributionInWords(rows),
    completed: countCompleted(rows),
    of: rows.length,
    score: scoreOf(assessed(rows)),
    withoutLasting: scoreOf(assessed(once)),
    lasting: rows.length - once.length,
  };
}

/** Whether two careful coders could come to different scores. Equal ends: no range is drawn and nothing is claimed. */
export function hasRange(score: Score): boolean {
  return score.low !== score.high;
}

/** The progress in one sentence, for those who cannot see the bar. */
export function progressInWords({ words, score }: Progress): string {
  if (score === null) return `${capital(words)}. None of it is scored.`;
  const range = hasRange(score) ? `; coding range, this text only, ${Math.round(score.low)} to ${Math.round(score.high)}` : '';
  return `${capital(words)}. Score ${Math.round(score.percent)} of 100${range}.`;
}

function assessed(rows: readonly MilestoneRow[]): Assessment[] {
  return rows.flatMap(({ assessment }) => assessment ?? []);
}
