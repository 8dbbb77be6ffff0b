import { manyEntries } from './manyEntries.ts';
import { manyMilestones } from './manyMilestones.ts';
import type { Scenario } from './Scenario.ts';
import { withGenerated } from './withGenerated.ts';

/** 600 is about the largest accord that is tracked by stipulation. */
export const many: Scenario = {
  does: 'there are three more agreements, “many-milestones” with 600 milestones, “many-5000” with 5,000 and “many-entries” with a ledger of 20,000 entries, all invented',
  wrap: withGenerated({
    'many-milestones': (id) => manyMilestones(id, 600),
    'many-entries': (id) => manyEntries(id, 20_000),
    'many-5000': (id) => manyMilestones(id, 5000),
  }),
};
