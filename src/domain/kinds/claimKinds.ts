interface ClaimKind {
  readonly word: string;
  readonly meaning: string;
  /** Whether it comes from somebody who watches from outside. */
  readonly independent: boolean;
  /** Whether it is a status already: an assessment that rests on it is coded by its source, not from it. */
  readonly coded: boolean;
}

/** What a claimant does by saying it. */
export const claimKinds = {
  statement: { word: 'statement', meaning: 'says that something is so', independent: false, coded: false },
  position: { word: 'position', meaning: 'what a party wants, accepts or refuses, or "asked, no reply"', independent: false, coded: false },
  finding: { word: 'finding', meaning: 'the result of a monitor', independent: true, coded: false },
  code: { word: 'code', meaning: 'a status that a published table of scores gives', independent: false, coded: true },
} as const satisfies Record<string, ClaimKind>;

interface BearingRow {
  readonly word: string;
  /** The flag that such a claim raises when a claimant is named, and the one when it is the author's own. */
  readonly flag: 'qualified' | 'contested' | null;
  readonly authorFlag: 'qualified' | null;
  /** Whether it reports what it is about, with limits or without. */
  readonly reports: boolean;
}

/** What a claim does to the assessments that rest on it. Only a named claimant contests: an author's doubt qualifies. */
export const bearings = {
  supports: { word: 'supports', flag: null, authorFlag: null, reports: true },
  qualifies: { word: 'qualifies', flag: 'qualified', authorFlag: 'qualified', reports: true },
  contradicts: { word: 'contradicts', flag: 'contested', authorFlag: 'qualified', reports: false },
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

/** How far the source commits itself. */
export const hedges = {
  none: { word: 'none', hearsay: false },
  reported: { word: 'reported', hearsay: true },
  alleged: { word: 'alleged', hearsay: false },
  expected: { word: 'expected', hearsay: false },
  planned: { word: 'planned', hearsay: false },
  explored: { word: 'explored', hearsay: false },
  needed: { word: 'needed', hearsay: false },
} as const satisfies Record<string, { readonly word: string; readonly hearsay: boolean }>;

export type Hedge = keyof typeof hedges;
