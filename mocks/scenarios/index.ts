import type { Scenario } from './Scenario.ts';

/** Every scenario by the name that the address uses, `?scenario=slow`: one file and one line each, loaded when asked for. */
export const scenarios: Readonly<Record<string, () => Promise<Scenario>>> = {
  slow: async () => (await import('./slow.ts')).slow,
  silent: async () => (await import('./silent.ts')).silent,
  down: async () => (await import('./down.ts')).down,
  recovering: async () => (await import('./recovering.ts')).recovering,
  garbage: async () => (await import('./garbage.ts')).garbage,
  broken: async () => (await import('./broken.ts')).broken,
  empty: async () => (await import('./empty.ts')).empty,
  many: async () => (await import('./many.ts')).many,
  ties: async () => (await import('./ties.ts')).ties,
};
