import { type Api, createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import { manyMilestones } from './manyMilestones.ts';
import type { Scenario } from './Scenario.ts';

/** The sizes that are offered: 600 is about the largest accord that is tracked by stipulation. */
const sizes: ReadonlyMap<string, number> = new Map([
  ['many-milestones', 600],
  ['many-5000', 5000],
]);

export const many: Scenario = {
  does: 'there are two more agreements, “many-milestones” with 600 milestones and “many-5000” with 5,000, all invented',
  wrap: (api) => {
    const generated = createGenerated();
    return async (request) => {
      const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
      if (sizes.has(id)) return generated(id)(request);
      return id === 'agreements' ? joined([api, ...[...sizes.keys()].map(generated)], request) : api(request);
    };
  },
};

/** An API for each generated agreement, made when first asked for: 5,000 milestones take a while. */
function createGenerated(): (id: string) => Api {
  const made = new Map<string, Promise<Api>>();
  const make = async (id: string) => {
    const store = createMemoryStore();
    await store.ship(id, manyMilestones(id, sizes.get(id) ?? 0).entries, 0);
    return createApi(store);
  };
  return (id) => async (request) => {
    const api = made.get(id) ?? make(id);
    made.set(id, api);
    return (await api)(request);
  };
}

/** The lists of several APIs as one. */
async function joined(apis: readonly Api[], request: Request): Promise<Response> {
  const lists: unknown[] = await Promise.all(apis.map(async (api) => (await api(request.clone())).json()));
  return Response.json(lists.flat());
}
