import type { Api } from '#api/createApi.ts';
import { scenarios } from '#mocks/scenarios/index.ts';
import type { Notice } from './Notice.ts';

interface Staged {
  readonly api: Api;
  readonly notices: readonly Notice[];
}

/** Where scenarios run: on a developer's own machine, so that no link can mislead a reader of a public page. */
const ownMachine = ['localhost', '127.0.0.1', '[::1]'];

/** The API as a scenario changes it, with a notice that says so. Without a name, and for one that cannot run, the API itself. */
export async function stageScenario(api: Api, name: string | null, host = hostOfPage()): Promise<Staged> {
  if (name === null) return { api, notices: [] };
  const load = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (load === undefined) {
    return unstaged(
      api,
      `The address asks for the scenario “${name}”, which does not exist; known: ${Object.keys(scenarios).join(', ')}. The real records are shown.`,
    );
  }
  if (!ownMachine.includes(host))
    return unstaged(
      api,
      `The address asks for the scenario “${name}”; scenarios run on a developer’s own machine only. The real records are shown.`,
    );
  const { does, wrap } = await load();
  return {
    api: wrap(api),
    notices: [{ id: 'scenario', text: `This page plays the scenario “${name}”: ${does}. Nothing here is to be relied on.` }],
  };
}

const unstaged = (api: Api, text: string): Staged => ({ api, notices: [{ id: 'scenario', text }] });

const hostOfPage = () => (typeof location === 'undefined' ? 'localhost' : location.hostname);
