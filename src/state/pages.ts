interface PageRow {
  readonly word: string;
  /** The page that it is a twin of, itself where it is none: twins share a door and the drawing. */
  readonly group: 'milestones' | 'network' | 'sequence' | 'charts' | 'briefing' | 'record' | 'ledger' | 'agreements';
  /** Whether the page is the checklists themselves; others show what the filters leave in their own way. */
  readonly lists: boolean;
  /** Whether it stands by itself: phases, filters and headline say nothing of it. */
  readonly apart: boolean;
  /** Reached by the agreement's own name, and so without a door among the others. */
  readonly hidden?: true;
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
  record: { word: 'Record', group: 'record', lists: false, apart: true },
  ledger: { word: 'Ledger', group: 'ledger', lists: false, apart: true },
  agreements: { word: 'Agreements', group: 'agreements', lists: false, apart: true, hidden: true },
} as const satisfies Record<string, PageRow>;

export type PageName = keyof typeof pages;

/** The pages that have a door in the masthead: those that are no twin of another. */
export const doors = Object.values<PageRow>(pages)
  .filter(({ hidden }) => !hidden)
  .map(({ group }) => group)
  .filter((group, at, all) => all.indexOf(group) === at);
