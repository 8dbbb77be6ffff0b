type End = 'actor' | 'meeting' | 'milestone';

interface TieKind {
  readonly word: string;
  /** The words between the two names: "Hamas | is concerned by | Disarmament of Hamas". */
  readonly joins: string;
  /** Behind an actor's name with a count: "concerned by 2". */
  readonly counted: string;
  readonly from: End;
  readonly to: End;
  /** Whether the tie names who is to do it: only then has a milestone "someone responsible". */
  readonly responsible: boolean;
  /** Whether the milestone asks something of the actor, as one who is to do it or whom it concerns: that actor could speak of it. */
  readonly asks: boolean;
  /** Whether it seats an actor at a meeting. */
  readonly seats: boolean;
  /** Whether the actor led the meeting. */
  readonly leads: boolean;
  /** Whether it nests one actor in another: as its delegate, or as a member of it. */
  readonly nests: 'delegate' | 'member' | null;
}

const quiet = { responsible: false, asks: false, seats: false, leads: false, nests: null } as const;

/** How an actor, meeting and milestone can be tied. Who reports something is evidence on a tie, never a tie. */
export const tieKinds = {
  led: { word: 'led', counted: 'led', joins: 'led', from: 'actor', to: 'meeting', ...quiet, seats: true, leads: true },
  'took-part': { word: 'took part', counted: 'took part in', joins: 'took part in', from: 'actor', to: 'meeting', ...quiet, seats: true },
  'carries-out': {
    word: 'carries out',
    counted: 'carries out',
    joins: 'carries out',
    from: 'actor',
    to: 'milestone',
    ...quiet,
    responsible: true,
    asks: true,
  },
  concerned: { word: 'concerned', counted: 'concerned by', joins: 'is concerned by', from: 'actor', to: 'milestone', ...quiet, asks: true },
  benefits: { word: 'benefits', counted: 'benefits from', joins: 'benefits from', from: 'actor', to: 'milestone', ...quiet },
  partner: { word: 'partner', counted: 'partner in', joins: 'is a partner in', from: 'actor', to: 'milestone', ...quiet },
  discussed: { word: 'discussed', counted: 'discussed', joins: 'discussed', from: 'meeting', to: 'milestone', ...quiet },
  explored: { word: 'explored', counted: 'explored', joins: 'explored', from: 'meeting', to: 'milestone', ...quiet },
  agreed: { word: 'agreed', counted: 'agreed', joins: 'agreed', from: 'meeting', to: 'milestone', ...quiet },
  'coordinates-with': {
    word: 'coordinates with',
    counted: 'coordinates with',
    joins: 'coordinates with',
    from: 'actor',
    to: 'actor',
    ...quiet,
  },
  'acts-for': { word: 'acts for', counted: 'acts for', joins: 'acts for', from: 'actor', to: 'actor', ...quiet, nests: 'delegate' },
  'part-of': { word: 'part of', counted: 'part of', joins: 'is part of', from: 'actor', to: 'actor', ...quiet, nests: 'member' },
} as const satisfies Record<string, TieKind>;

export type TieKindName = keyof typeof tieKinds;

/** The order between two milestones, read "from … to": the first comes before, goes together with, or enables the second. */
export const conditionKinds = {
  before: { word: 'before', joins: 'comes before', waits: true, directed: true },
  'together-with': { word: 'together with', joins: 'goes together with', waits: false, directed: false },
  enables: { word: 'enables', joins: 'enables', waits: false, directed: true },
} as const satisfies Record<string, { readonly word: string; readonly joins: string; readonly waits: boolean; readonly directed: boolean }>;

export type ConditionKind = keyof typeof conditionKinds;

/** Whether a source says a tie or condition, or the coder reads it into the source. Inferred ones look so on screen. */
export const groundings = {
  stated: { word: 'stated', inferred: false },
  inferred: { word: 'inferred', inferred: true },
} as const satisfies Record<string, { readonly word: string; readonly inferred: boolean }>;

export type Grounding = keyof typeof groundings;
