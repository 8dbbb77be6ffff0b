/** Flags stand beside a status. They are derived from claims, conditions and dates, never set by hand, never statuses. */
export const flags = {
  qualified: { word: 'qualified', glyph: 'caret', meaning: 'a claim limits it' },
  contested: { word: 'contested', glyph: 'opposed', meaning: 'a named claimant denies or contradicts it' },
  reversed: { word: 'reversed', glyph: 'fall', meaning: 'its status fell' },
  overdue: { word: 'overdue', glyph: 'date', meaning: 'an agreed date has passed' },
  waiting: { word: 'waiting', glyph: 'bracket', meaning: 'a milestone that must come before it is not full' },
} as const satisfies Record<string, { readonly word: string; readonly glyph: string; readonly meaning: string }>;

export type Flag = keyof typeof flags;
