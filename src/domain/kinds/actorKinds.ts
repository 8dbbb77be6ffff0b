/** Who or what takes part or is named. A party speaks for itself: the page says where none of its words are in the record; a personal one has a name whose parts tell it. */
export const actorKinds = {
  state: { word: 'state', party: true, personal: false },
  person: { word: 'person', party: false, personal: true },
  'armed-group': { word: 'armed group', party: true, personal: false },
  force: { word: 'force', party: false, personal: false },
  institution: { word: 'institution', party: false, personal: false },
  'international-body': { word: 'international body', party: false, personal: false },
  organisation: { word: 'organisation', party: false, personal: false },
  medium: { word: 'medium', party: false, personal: false },
  'group-of-persons': { word: 'group of persons', party: false, personal: false },
  'group-of-states-or-bodies': { word: 'group of states or bodies', party: false, personal: false },
  other: { word: 'of another kind', party: false, personal: false },
} as const satisfies Record<string, { readonly word: string; readonly party: boolean; readonly personal: boolean }>;

export type ActorKind = keyof typeof actorKinds;

/** Whether the sources speak of something that is there. Planned bodies are not existing bodies and never look like them. */
export const existences = {
  existing: { word: 'existing', planned: false },
  planned: { word: 'planned', planned: true },
  'not-specified': { word: 'existence not specified', planned: false },
} as const satisfies Record<string, { readonly word: string; readonly planned: boolean }>;

export type Existence = keyof typeof existences;
