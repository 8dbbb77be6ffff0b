/** Who may see a source or a claim outside the analyst's own machine. Exports respect it and count what they withhold. */
export const handlings = {
  open: { word: 'open', leavesTheHouse: true },
  restricted: { word: 'restricted', leavesTheHouse: false },
  confidential: { word: 'confidential', leavesTheHouse: false },
} as const satisfies Record<string, { readonly word: string; readonly leavesTheHouse: boolean }>;

/** The Admiralty grading: a source's reliability (A-F) and a claim's credibility (1-6) are judged apart. */
export const reliabilities = {
  A: { word: 'completely reliable' },
  B: { word: 'usually reliable' },
  C: { word: 'fairly reliable' },
  D: { word: 'not usually reliable' },
  E: { word: 'unreliable' },
  F: { word: 'reliability cannot be judged' },
} as const satisfies Record<string, { readonly word: string }>;

export const credibilities = {
  '1': { word: 'confirmed by other sources' },
  '2': { word: 'probably true' },
  '3': { word: 'possibly true' },
  '4': { word: 'doubtful' },
  '5': { word: 'improbable' },
  '6': { word: 'truth cannot be judged' },
} as const satisfies Record<string, { readonly word: string }>;
