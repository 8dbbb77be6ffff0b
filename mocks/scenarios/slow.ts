import { pause } from './pause.ts';
import type { Scenario } from './Scenario.ts';

export const slow: Scenario = {
  does: 'every answer takes two seconds',
  wrap: (api) => async (request) => {
    await pause(2000, request.signal);
    return api(request);
  },
};
