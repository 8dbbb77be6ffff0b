/** What sort of duty a milestone is. A continuing one holds for a period, so it is never "full" for ever. */
export const obligations = {
  'one-off': { word: 'one-off', lasts: false, meaning: 'asked for once, not over a period' },
  continuing: { word: 'continuing', lasts: true, meaning: 'holds for a period; a status speaks of the time reported on' },
  prohibition: { word: 'prohibition', lasts: true, meaning: 'something that must not be done' },
  conditional: { word: 'conditional', lasts: false, meaning: 'due only when something else happens' },
} as const satisfies Record<string, { readonly word: string; readonly lasts: boolean; readonly meaning: string }>;
