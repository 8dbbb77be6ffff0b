import type { Scenario } from './Scenario.ts';

export const garbage: Scenario = {
  does: 'every request is answered with a page instead of data',
  wrap: () => async () =>
    new Response('<!doctype html><title>Sign in to the network</title>', { headers: { 'content-type': 'text/html' } }),
};
