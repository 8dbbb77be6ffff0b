import { manyConditions } from './manyConditions.ts';
import { manyTies } from './manyTies.ts';
import type { Scenario } from './Scenario.ts';
import { withGenerated } from './withGenerated.ts';

/** The sizes at which libraries that draw networks are compared, and a sequence as dense as the network. */
export const ties: Scenario = {
  does: 'there are three more agreements, “ties-200” with 200 actors, meetings and milestones, “ties-2000” with 2,000, and “conditions-200” with 200 conditions, all invented',
  wrap: withGenerated({
    'ties-200': (id) => manyTies(id, { nodes: 200, ties: 800 }),
    'ties-2000': (id) => manyTies(id, { nodes: 2000, ties: 8000 }),
    'conditions-200': (id) => manyConditions(id, { milestones: 150, conditions: 200, deadlocks: 3 }),
  }),
};
