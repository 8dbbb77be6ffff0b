interface PageRow {
  readonly word: string;
  /** The page that it is a twin of, itself where it is none: twins share a door and the drawing. */
  readonly group: 'milestones' | 'network' | 'sequence' | 'charts' | 'briefing';
  /** Whether the page is the checklists themselves; others show what the filters leave in their own way. */
  readonly lists: boolean;
}

/** What the page shows, with its word in the address: `view=network`. */
export const pages = {
  milestones: { word: 'Milestones', group: 'milestones', lists: true },
  network: { word: 'Network', group: 'network', lists: false },
  actors: { word: 'Actors only', group: 'network', lists: false },
  matrix: { word: 'Matrix', group: 'network', lists: false },
  ties: { word: 'Table of ties', group: 'network', lists: false },
  sequence: { word: 'Sequence', group: 'sequence', lists: false },
  charts: { word: 'Charts', group: 'charts', lists: false },
  tables: { word: 'Tables', group: 'charts', lists: false },
  briefing: { word: 'Briefing', group: 'briefing', lists: false },
} as const satisfies Record<string, PageRow>;

export type PageName = keyof typeof pages;

/** The pages that have a door in the masthead: those that are no twin of another. */
export const doors = Object.values(pages)
  .map(({ group }) => group)
  .filter((group, at, all) => all.indexOf(group) === at);
