import { down } from './down.ts';
import type { Scenario } from './Scenario.ts';

/** As many as the page asks by itself before it says that something is wrong (`tries` of its query client). */
const failures = 3;

export const recovering: Scenario = {
  does: 'the first three questions for a record meet a fault of the server, later ones are answered',
  wrap: (api) => {
    const failing = down.wrap(api);
    let asked = 0;
    return async (request) => {
      if (new URL(request.url).pathname.includes('/agreements/')) asked += 1;
      return asked <= failures ? failing(request) : api(request);
    };
  },
};
