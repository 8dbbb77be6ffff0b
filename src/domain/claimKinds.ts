/** What a claimant does by saying it. */
export const claimKinds = {
  statement: { word: 'statement', meaning: 'says that something is so' },
  position: { word: 'position', meaning: 'what a party wants, accepts or refuses, or "asked, no reply"' },
  finding: { word: 'finding', meaning: 'the result of a monitor' },
} as const satisfies Record<string, { readonly word: string; readonly meaning: string }>;

export type ClaimKind = keyof typeof claimKinds;

/** What a claim does to the assessments that rest on it. */
export const bearings = {
  supports: { word: 'supports', flag: null },
  qualifies: { word: 'qualifies', flag: 'qualified' },
  contradicts: { word: 'contradicts', flag: 'contested' },
} as const satisfies Record<string, { readonly word: string; readonly flag: 'qualified' | 'contested' | null }>;

export type Bearing = keyof typeof bearings;

/** In whose voice the source carries the claim. */
export const voices = {
  author: { word: 'author', label: 'the author’s own words' },
  reported: { word: 'reported speech', label: 'reported speech' },
  quotation: { word: 'quotation', label: 'quoted word for word' },
  relayed: { word: 'relayed', label: 'relayed by a third party' },
} as const satisfies Record<string, { readonly word: string; readonly label: string }>;

export type Voice = keyof typeof voices;

/** Where the source says whose claim it is. */
export const attributions = {
  'in-sentence': { word: 'in the sentence', inferred: false },
  'carried-over': { word: 'carried over from an earlier sentence', inferred: true },
} as const satisfies Record<string, { readonly word: string; readonly inferred: boolean }>;

export type AttributionBasis = keyof typeof attributions;

/** How far the source commits itself. */
export const hedges = {
  none: { word: 'none' },
  reported: { word: 'reported' },
  alleged: { word: 'alleged' },
  expected: { word: 'expected' },
  planned: { word: 'planned' },
  explored: { word: 'explored' },
  needed: { word: 'needed' },
} as const satisfies Record<string, { readonly word: string }>;

export type Hedge = keyof typeof hedges;
