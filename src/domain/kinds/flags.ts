interface FlagKind {
  readonly word: string;
  readonly glyph: 'caret' | 'opposed' | 'fall' | 'date' | 'bracket';
  readonly meaning: string;
  /** What the headline says of the milestones that bear it; null where it says nothing. */
  readonly limit: string | null;
}

/** Flags stand beside a status. They are derived from claims, conditions and dates, never set by hand, never statuses. */
export const flags = {
  qualified: { word: 'qualified', glyph: 'caret', meaning: 'a claim limits it', limit: 'with limits' },
  contested: { word: 'contested', glyph: 'opposed', meaning: 'a named claimant denies or contradicts it', limit: 'contested' },
  reversed: { word: 'reversed', glyph: 'fall', meaning: 'its status fell', limit: 'reversed' },
  overdue: { word: 'overdue', glyph: 'date', meaning: 'an agreed date has passed', limit: null },
  waiting: { word: 'waiting', glyph: 'bracket', meaning: 'a milestone that must come before it is not full', limit: null },
} as const satisfies Record<string, FlagKind>;

export type Flag = keyof typeof flags;
