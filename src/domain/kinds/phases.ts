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

/** The choices of the phase switch, with their words in the address. */
export const phaseChoices = {
  all: { label: 'All phases', order: null },
  one: { label: 'Phase one', order: 1 },
  two: { label: 'Phase two', order: 2 },
  cross: { label: 'Cross-cutting', order: 0 },
} as const satisfies Record<string, { readonly label: string; readonly order: number | null }>;

export type PhaseChoice = keyof typeof phaseChoices;
