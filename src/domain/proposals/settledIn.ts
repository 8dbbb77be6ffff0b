import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { FoundMilestone } from './milestonesIn.ts';
import { isKin, type Sought, soughtIn } from './soughtIn.ts';

/**
 * The milestones of each sentence, where a bare word leaves open which of several steps is meant: a text that spoke of the further
 * withdrawal goes on to speak of that one, until it says otherwise.
 */
export function settledIn(index: RecordIndex, found: readonly (readonly FoundMilestone[])[]): FoundMilestone[][] {
  const steps = new Map(soughtIn(index).flatMap((each) => (each.degree === null ? [] : [[each.id, each] as const])));
  const settled: Sought[] = [];
  return found.map((milestones) => {
    const own = milestones.flatMap(({ id }) => steps.get(id) ?? []);
    const kept = milestones.filter(({ id }) => {
      const step = steps.get(id);
      if (step === undefined || kinOf(step, own).length < 2) return true;
      const last = settled.findLast((each) => isKin(each.cores, step.cores));
      return last === undefined || last.degree === step.degree || !kinOf(step, own).includes(last);
    });
    settled.push(...own.filter((step) => kinOf(step, own).length === 1));
    return kept;
  });
}

const kinOf = (step: Sought, among: readonly Sought[]): Sought[] => among.filter((each) => isKin(each.cores, step.cores));
