import { manyMilestones } from './manyMilestones.ts';
import type { Scenario } from './Scenario.ts';
import { withGenerated } from './withGenerated.ts';

/** 600 is about the largest accord that is tracked by stipulation. */
export const many: Scenario = {
  does: 'there are two more agreements, “many-milestones” with 600 milestones and “many-5000” with 5,000, all invented',
  wrap: withGenerated({
    'many-milestones': (id) => manyMilestones(id, 600),
    'many-5000': (id) => manyMilestones(id, 5000),
  }),
};
