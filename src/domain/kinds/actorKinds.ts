/** Who or what takes part or is named. A party speaks for itself: the page says where none of its words are in the record. */
export const actorKinds = {
  state: { word: 'state', party: true },
  person: { word: 'person', party: false },
  'armed-group': { word: 'armed group', party: true },
  force: { word: 'force', party: false },
  institution: { word: 'institution', party: false },
  'international-body': { word: 'international body', party: false },
  organisation: { word: 'organisation', party: false },
  medium: { word: 'medium', party: false },
  'group-of-persons': { word: 'group of persons', party: false },
  'group-of-states-or-bodies': { word: 'group of states or bodies', party: false },
  other: { word: 'of another kind', party: false },
} as const satisfies Record<string, { readonly word: string; readonly party: boolean }>;

export type ActorKind = keyof typeof actorKinds;

/** Whether the sources speak of something that is there. Planned bodies are not existing bodies and never look like them. */
export const existences = {
  existing: { word: 'existing', planned: false },
  planned: { word: 'planned', planned: true },
  'not-specified': { word: 'existence not specified', planned: false },
} as const satisfies Record<string, { readonly word: string; readonly planned: boolean }>;

export type Existence = keyof typeof existences;
