import { type Api, createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import type { Notice } from './Notice.ts';
import { openStore } from './openStore.ts';
import { stageScenario } from './stageScenario.ts';
import { startCarrier } from './startCarrier.ts';

export interface Backend {
  readonly send: Api;
  readonly notices: readonly Notice[];
}

/**
 * Starts the backend in this page: the API over the best store and the best carrier that the browser allows, with a
 * notice for every step down. It never rejects for want of either. `scenario` is the name that the address asks for.
 */
export async function startBackend({ scenario }: { scenario: string | null }): Promise<Backend> {
  const opened = openStore();
  const staged = opened.then(({ store }) => stageScenario(createApi(store), scenario));
  const api: Api = async (request) => (isHealth(request) ? bare(request) : (await staged).api(request));
  const [{ notices: storeNotices }, { notices: sceneNotices }, { send, notices: carrierNotices }] = await Promise.all([
    opened,
    staged,
    startCarrier(api),
  ]);
  return { send, notices: [...storeNotices, ...carrierNotices, ...sceneNotices] };
}

/** Answers for health: a carrier is tried out while the store still opens, and no scenario may make it look broken. */
const bare = createApi(createMemoryStore());

const isHealth = ({ url }: Request) => new URL(url).pathname.endsWith('/api/health');
