import { createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import type { Scenario } from './Scenario.ts';

export const empty: Scenario = {
  does: 'the backend holds no agreement',
  wrap: () => createApi(createMemoryStore()),
};
