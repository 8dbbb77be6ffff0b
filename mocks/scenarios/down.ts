import { problem } from '#api/problem.ts';
import type { Scenario } from './Scenario.ts';

export const down: Scenario = {
  does: 'every request is answered with a fault of the server',
  wrap: () => async (request) =>
    problem(request, 'fault', `The server met a fault while answering ${request.method} ${new URL(request.url).pathname}.`),
};
