import { phaseChoices, type PhaseChoice } from '#domain/kinds/phases.ts';
import type { Phase } from '#domain/record/record.ts';

/** Phases, and what belongs to none. */
interface Phased<P, C> {
  readonly phases: readonly P[];
  readonly cross: readonly C[];
}

/** What the phase switch leaves. */
export function inPhase<P extends { readonly phase: Phase }, C>({ phases, cross }: Phased<P, C>, choice: PhaseChoice): Phased<P, C> {
  const { order } = phaseChoices[choice];
  if (order === null) return { phases, cross };
  return { phases: phases.filter(({ phase }) => phase.order === order), cross: order === 0 ? cross : [] };
}
