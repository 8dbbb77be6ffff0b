interface BearingRow {
  readonly word: string;
  /** The flag that such a claim raises when a claimant is named, and the one when it is the author's own. */
  readonly flag: 'qualified' | 'contested' | null;
  readonly authorFlag: 'qualified' | null;
}

/** What a claim does to the assessments that rest on it. Only a named claimant contests: an author's doubt qualifies. */
export const bearings = {
  supports: { word: 'supports', flag: null, authorFlag: null },
  qualifies: { word: 'qualifies', flag: 'qualified', authorFlag: 'qualified' },
  contradicts: { word: 'contradicts', flag: 'contested', authorFlag: 'qualified' },
} as const satisfies Record<string, BearingRow>;

interface VoiceRow {
  readonly word: string;
  readonly label: string;
  /** What a narrow row adds behind "Author", and behind anybody else's name. */
  readonly afterAuthor: string;
  readonly afterActor: string;
}

/** In whose voice the source carries the claim. */
export const voices = {
  author: { word: 'author', label: 'the author’s own words', afterAuthor: '', afterActor: '' },
  reported: { word: 'reported speech', label: 'reported speech', afterAuthor: ', as reported', afterActor: '' },
  quotation: { word: 'quotation', label: 'quoted word for word', afterAuthor: '', afterActor: ', quoted' },
  relayed: { word: 'relayed', label: 'relayed by a third party', afterAuthor: '', afterActor: ', relayed' },
} as const satisfies Record<string, VoiceRow>;

/** Where the source says whose claim it is. */
export const attributions = {
  'in-sentence': { word: 'in the sentence', inferred: false },
  'carried-over': { word: 'carried over from an earlier sentence', inferred: true },
} as const satisfies Record<string, { readonly word: string; readonly inferred: boolean }>;

/** How far the source commits itself. What is told on somebody else's word outlasts that the thing is only talked of. */
export const hedges = {
  none: { word: 'none', hearsay: false, outlasts: false },
  reported: { word: 'reported', hearsay: true, outlasts: true },
  alleged: { word: 'alleged', hearsay: false, outlasts: true },
  expected: { word: 'expected', hearsay: false, outlasts: false },
  planned: { word: 'planned', hearsay: false, outlasts: false },
  explored: { word: 'explored', hearsay: false, outlasts: false },
  needed: { word: 'needed', hearsay: false, outlasts: false },
} as const satisfies Record<string, { readonly word: string; readonly hearsay: boolean; readonly outlasts: boolean }>;

export type Hedge = keyof typeof hedges;
