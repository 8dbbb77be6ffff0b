/** What the page shows, with its word in the address: `view=network`. */
export const pages = {
  milestones: { word: 'Milestones', group: 'milestones' },
  network: { word: 'Network', group: 'network' },
  actors: { word: 'Actors only', group: 'network' },
  matrix: { word: 'Matrix', group: 'network' },
  ties: { word: 'Table of ties', group: 'network' },
  sequence: { word: 'Sequence', group: 'sequence' },
} as const satisfies Record<string, { readonly word: string; readonly group: 'milestones' | 'network' | 'sequence' }>;

export type PageName = keyof typeof pages;
