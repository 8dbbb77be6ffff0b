import { phaseChoices, type PhaseChoice } from '#domain/kinds/phases.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

type Phases = Pick<RecordIndex, 'phases' | 'byPhase'>;

const all = Object.keys(phaseChoices) as PhaseChoice[];

/** What the phase switch offers of a record: everything, each of its own phases in their order, and what belongs to none where it has that. */
export function choicesIn(index: Phases): PhaseChoice[] {
  return all.filter((choice) => choice === choiceIn(index, choice));
}

/** A choice as a record can follow it: everything where it has no phase of that place, or nothing that belongs to none. */
export function choiceIn({ phases, byPhase }: Phases, choice: PhaseChoice): PhaseChoice {
  const { order } = phaseChoices[choice];
  const has = order === 0 ? byPhase.has(null) : phases.some((phase) => phase.order === order);
  return has ? choice : 'all';
}

/** What a choice is called: a phase by its own title. */
export function choiceWord({ phases }: Pick<Phases, 'phases'>, choice: PhaseChoice): string {
  const asked = phaseChoices[choice];
  return 'word' in asked ? asked.word : (phases.find(({ order }) => order === asked.order)?.title ?? phaseChoices.all.word);
}
