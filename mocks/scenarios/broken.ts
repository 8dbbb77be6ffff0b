import type { Scenario } from './Scenario.ts';

export const broken: Scenario = {
  does: 'the record comes with several faults in it',
  wrap: (api) => async (request) => {
    const response = await api(new Request(request.url));
    const record: unknown = await response.json();
    return typeof record === 'object' && record !== null && 'milestones' in record
      ? Response.json(damaged(record))
      : Response.json(record, { status: response.status });
  },
};

/** Faults of shape in four places: a reader of the page must be told of all of them, not of the first only. */
function damaged(record: object): object {
  return {
    ...record,
    version: 2,
    milestones: [{ type: 'milestone', id: 'Not An Id', title: '' }],
    phases: 'none',
    surprise: true,
  };
}
