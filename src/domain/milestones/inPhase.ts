import { phaseChoices, type PhaseChoice } from '#domain/kinds/phases.ts';
import type { Phase } from '#domain/record/record.ts';

/** Phases, and what belongs to none. */
interface Phased<P, C> {
  readonly phases: readonly P[];
  readonly cross: readonly C[];
}

/** What the phase switch leaves: everything where the record has nothing of what is asked for, as the switch then says. */
export function inPhase<P extends { readonly phase: Phase }, C>({ phases, cross }: Phased<P, C>, choice: PhaseChoice): Phased<P, C> {
  const { order } = phaseChoices[choice];
  const own = { phases: phases.filter(({ phase }) => phase.order === order), cross: order === 0 ? cross : [] };
  return own.phases.length + own.cross.length === 0 ? { phases, cross } : own;
}
