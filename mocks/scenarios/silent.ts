import { pause } from './pause.ts';
import type { Scenario } from './Scenario.ts';

export const silent: Scenario = {
  does: 'no request is answered for two minutes',
  wrap: (api) => async (request) => {
    await pause(120_000, request.signal);
    return api(request);
  },
};
