interface PageRow {
  readonly word: string;
  /** The page that it is a twin of, itself where it is none: twins share a door and the drawing. */
  readonly group: 'milestones' | 'network' | 'sequence' | 'charts' | 'briefing' | 'ledger' | 'record';
  /** Whether the page is the checklists themselves; others show what the filters leave in their own way. */
  readonly lists: boolean;
  /** Whether it stands by itself: phases, filters and headline say nothing of it. */
  readonly apart: boolean;
}

/** What the page shows, with its word in the address: `view=network`. */
export const pages = {
  milestones: { word: 'Milestones', group: 'milestones', lists: true, apart: false },
  network: { word: 'Network', group: 'network', lists: false, apart: false },
  actors: { word: 'Actors only', group: 'network', lists: false, apart: false },
  matrix: { word: 'Matrix', group: 'network', lists: false, apart: false },
  ties: { word: 'Table of ties', group: 'network', lists: false, apart: false },
  sequence: { word: 'Sequence', group: 'sequence', lists: false, apart: false },
  charts: { word: 'Charts', group: 'charts', lists: false, apart: false },
  tables: { word: 'Tables', group: 'charts', lists: false, apart: false },
  briefing: { word: 'Briefing', group: 'briefing', lists: false, apart: false },
  ledger: { word: 'Ledger', group: 'ledger', lists: false, apart: true },
  record: { word: 'Record', group: 'record', lists: false, apart: true },
} as const satisfies Record<string, PageRow>;

export type PageName = keyof typeof pages;

/** The pages that have a door in the masthead: those that are no twin of another. */
export const doors = Object.values(pages)
  .map(({ group }) => group)
  .filter((group, at, all) => all.indexOf(group) === at);
