import { type Api, createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import type { Ledger } from '#domain/record/record.ts';
import type { Scenario } from './Scenario.ts';

/** How the ledger of each generated agreement is made, by the agreement's id. */
type Makers = Readonly<Record<string, (id: string) => Ledger>>;

/** Adds generated agreements to those of an API: each is made when first asked for, since large ones take a while. */
export function withGenerated(makers: Makers): Scenario['wrap'] {
  return (api) => {
    const generated = createGenerated(makers);
    return async (request) => {
      const path = new URL(request.url).pathname.split('/');
      const id = path.find((part) => Object.hasOwn(makers, part));
      if (id !== undefined) return generated(id)(request);
      return path.at(-1) === 'agreements' ? joined([api, ...Object.keys(makers).map(generated)], request) : api(request);
    };
  };
}

function createGenerated(makers: Makers): (id: string) => Api {
  const made = new Map<string, Promise<Api>>();
  const make = async (id: string) => {
    const store = createMemoryStore();
    await store.ship(id, makers[id]?.(id).entries ?? [], 0);
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
