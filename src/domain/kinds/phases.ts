interface Holding {
  readonly one: string;
  readonly many: string;
  readonly asReported: boolean;
}

/** What a phase's milestones are called. Phase one holds achievements, phase two objectives. */
export const holdings = {
  achievements: { one: 'achievement', many: 'achievements', asReported: true },
  objectives: { one: 'objective', many: 'objectives', asReported: false },
  milestones: { one: 'milestone', many: 'milestones', asReported: false },
} as const satisfies Record<string, Holding>;

/**
 * The choices of the phase switch, with their words in the address: a phase is named by its place in the record, and called by
 * its own title there (`choiceWord`). A record that has more phases shows the further ones among all.
 */
export const phaseChoices = {
  all: { word: 'All phases', order: null },
  one: { order: 1 },
  two: { order: 2 },
  three: { order: 3 },
  four: { order: 4 },
  five: { order: 5 },
  cross: { word: 'Cross-cutting', order: 0 },
} as const satisfies Record<string, { readonly word?: string; readonly order: number | null }>;

export type PhaseChoice = keyof typeof phaseChoices;
