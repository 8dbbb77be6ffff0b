/** What a milestone is about. */
export const categories = {
  humanitarian: { word: 'humanitarian' },
  hostages: { word: 'hostages' },
  hostilities: { word: 'hostilities' },
  withdrawal: { word: 'withdrawal' },
  security: { word: 'security' },
  disarmament: { word: 'disarmament' },
  governance: { word: 'governance' },
  'regional-integration': { word: 'regional integration' },
  'monitoring-and-coordination': { word: 'monitoring and coordination' },
  /** Of imported data that says nothing of what a provision is about. */
  other: { word: 'not categorized' },
} as const satisfies Record<string, { readonly word: string }>;

export type Category = keyof typeof categories;
