import type { Place } from '#domain/record/record.ts';
import { backReference } from './backReference.ts';
import type { FoundMilestone } from './milestonesIn.ts';
import type { NamedPhase } from './phasesIn.ts';
import type { ReadSentence } from './ReadSentence.ts';

/** What a sentence bears on. */
export interface About {
  readonly milestones: readonly FoundMilestone[];
  readonly phases: readonly NamedPhase[];
  /** Where that stands, when the sentence itself only points back to it. */
  readonly from: Place | null;
}

/** What each sentence bears on: a sentence that names nothing and points back, on what the one before it does. A headline is pointed back to by none. */
export function carriedIn(read: readonly ReadSentence[], found: readonly (readonly FoundMilestone[])[]): About[] {
  const carried: About[] = [];
  for (const [at, sentence] of read.entries()) {
    const own: About = { milestones: found[at] ?? [], phases: sentence.phases, from: null };
    const before = carried.at(-1);
    const place = read[at - 1]?.place;
    const span = own.milestones.length + own.phases.length > 0 ? null : backReference(sentence);
    carried.push(
      before === undefined || place === undefined || 'headline' in place || span === null
        ? own
        : {
            milestones: before.milestones.map(({ id }) => ({ id, words: [span] })),
            phases: before.phases.map(({ id }) => ({ id, ...span })),
            from: before.milestones.length + before.phases.length > 0 ? (before.from ?? place) : null,
          },
    );
  }
  return carried;
}
