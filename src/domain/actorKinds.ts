/** Who or what takes part or is named. */
export const actorKinds = {
  state: { word: 'state' },
  person: { word: 'person' },
  'armed-group': { word: 'armed group' },
  force: { word: 'force' },
  institution: { word: 'institution' },
  'international-body': { word: 'international body' },
  medium: { word: 'medium' },
  'group-of-persons': { word: 'group of persons' },
  'group-of-states-or-bodies': { word: 'group of states or bodies' },
} as const satisfies Record<string, { readonly word: string }>;

export type ActorKind = keyof typeof actorKinds;

/** Whether the sources speak of something that is there. Planned bodies are not existing bodies and never look like them. */
export const existences = {
  existing: { word: 'existing', planned: false },
  planned: { word: 'planned', planned: true },
  'not-specified': { word: 'existence not specified', planned: false },
} as const satisfies Record<string, { readonly word: string; readonly planned: boolean }>;

export type Existence = keyof typeof existences;
