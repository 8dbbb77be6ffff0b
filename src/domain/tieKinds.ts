type End = 'actor' | 'meeting' | 'milestone';

interface TieKind {
  readonly word: string;
  /** The words between the two names: "Israeli forces | to carry out | Further withdrawal". */
  readonly joins: string;
  readonly from: End;
  readonly to: End;
  /** Whether the tie names who is to do it: only then has a milestone "someone responsible". */
  readonly responsible: boolean;
  /** Whether it seats an actor at a meeting. */
  readonly seats: boolean;
}

const quiet = { responsible: false, seats: false } as const;

/** How an actor, meeting and milestone can be tied. Who reports something is evidence on a tie, never a tie. */
export const tieKinds = {
  led: { word: 'led', joins: 'led', from: 'actor', to: 'meeting', responsible: false, seats: true },
  'took-part': { word: 'took part', joins: 'took part in', from: 'actor', to: 'meeting', responsible: false, seats: true },
  'carries-out': { word: 'carries out', joins: 'carries out', from: 'actor', to: 'milestone', responsible: true, seats: false },
  concerned: { word: 'concerned', joins: 'is concerned by', from: 'actor', to: 'milestone', ...quiet },
  benefits: { word: 'benefits', joins: 'benefits from', from: 'actor', to: 'milestone', ...quiet },
  partner: { word: 'partner', joins: 'is a partner in', from: 'actor', to: 'milestone', ...quiet },
  discussed: { word: 'discussed', joins: 'discussed', from: 'meeting', to: 'milestone', ...quiet },
  explored: { word: 'explored', joins: 'explored', from: 'meeting', to: 'milestone', ...quiet },
  agreed: { word: 'agreed', joins: 'agreed', from: 'meeting', to: 'milestone', ...quiet },
  'coordinates-with': { word: 'coordinates with', joins: 'coordinates with', from: 'actor', to: 'actor', ...quiet },
  'acts-for': { word: 'acts for', joins: 'acts for', from: 'actor', to: 'actor', ...quiet },
  'part-of': { word: 'part of', joins: 'is part of', from: 'actor', to: 'actor', ...quiet },
} as const satisfies Record<string, TieKind>;

export type TieKindName = keyof typeof tieKinds;

/** The order between two milestones, read "from … to": the first comes before, goes together with, or enables the second. */
export const conditionKinds = {
  before: { word: 'before', joins: 'comes before', waits: true },
  'together-with': { word: 'together with', joins: 'goes together with', waits: false },
  enables: { word: 'enables', joins: 'enables', waits: false },
} as const satisfies Record<string, { readonly word: string; readonly joins: string; readonly waits: boolean }>;

export type ConditionKind = keyof typeof conditionKinds;

/** Whether a source says a tie or condition, or the coder reads it into the source. Inferred ones look so on screen. */
export const groundings = {
  stated: { word: 'stated', inferred: false },
  inferred: { word: 'inferred', inferred: true },
} as const satisfies Record<string, { readonly word: string; readonly inferred: boolean }>;

export type Grounding = keyof typeof groundings;
