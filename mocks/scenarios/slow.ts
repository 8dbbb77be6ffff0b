import { many } from './many.ts';
import { pause } from './pause.ts';
import type { Scenario } from './Scenario.ts';

/** The shipped record is on the page before it is asked for: only another one can be waited for. */
export const slow: Scenario = {
  does: 'every answer takes two seconds, those for the invented agreements of “many” too',
  wrap: (api) => {
    const answer = many.wrap(api);
    return async (request) => {
      await pause(2000, request.signal);
      return answer(request);
    };
  },
};
