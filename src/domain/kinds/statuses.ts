/**
 * How far a milestone is implemented, on the scale of the Peace Accords Matrix (PAM): 0 to 3 points, or unscored with
 * its reason. We code *after* PAM: PAM's coders had the signed text and years of documents.
 * @see Joshi, Quinn and Regan (2015), Journal of Peace Research 52(4):551-562.
 */
interface StatusKind {
  /** The word on screen, in lists and in files. */
  readonly word: string;
  /** Points on the 0-3 scale, or null where the milestone is not scored. */
  readonly points: 0 | 1 | 2 | 3 | null;
  /** What must be reported for this status. */
  readonly meaning: string;
  /** The name of the glyph that doubles the colour. */
  readonly glyph: 'empty' | 'third' | 'two-thirds' | 'full' | 'unscored';
}

export const statuses = {
  full: { word: 'full', points: 3, glyph: 'full', meaning: 'nothing outstanding as worded' },
  intermediate: { word: 'intermediate', points: 2, glyph: 'two-thirds', meaning: 'substantial but incomplete' },
  minimum: { word: 'minimum', points: 1, glyph: 'third', meaning: 'a first step' },
  'not-initiated': { word: 'not initiated', points: 0, glyph: 'empty', meaning: 'nothing beyond intention or talk' },
  'explored-only': { word: 'explored only', points: null, glyph: 'unscored', meaning: 'talks explored it; no commitment is reported' },
  'principle-only': { word: 'principle only', points: null, glyph: 'unscored', meaning: 'named as a principle or an aim, not as a step' },
  allegation: { word: 'allegation', points: null, glyph: 'unscored', meaning: 'alleged; the sources report no finding' },
  'not-yet-due': { word: 'not yet due', points: null, glyph: 'unscored', meaning: 'its agreed date lies ahead' },
  'not-assessable': { word: 'not assessable', points: null, glyph: 'unscored', meaning: 'the sources say too little to place it' },
} as const satisfies Record<string, StatusKind>;

export type Status = keyof typeof statuses;

/** Every status, in the order of the table: most done first, unscored last. */
export const statusOrder = Object.keys(statuses) as readonly Status[];

/** On what a "not initiated" rests. Silence is never worded as "has not begun". */
export const bases = {
  stated: { word: 'not initiated' },
  silence: { word: 'no step reported' },
} as const satisfies Record<string, { readonly word: string }>;

export type Basis = keyof typeof bases;

/** The points of a status on PAM's 0-3 scale; null where it is not scored. */
export function pointsOf(status: Status): 0 | 1 | 2 | 3 | null {
  return statuses[status].points;
}

/** What a status looks like. */
export type StatusMark = Pick<StatusKind, 'glyph' | 'points'>;

/** The glyph of a milestone's status and its points; unscored where nobody has assessed it. */
export function markOf(assessment: { readonly status: Status } | null): StatusMark {
  return assessment === null ? { glyph: 'unscored', points: null } : statuses[assessment.status];
}

/** The word for a status that would be defensible too: its 0 rests on nothing stated. */
export function otherWord(status: Status): string {
  return statusWord(status, 'silence');
}

/** The word for a status; a "not initiated" that rests on silence says "no step reported". */
export function statusWord(status: Status, basis: Basis | null): string {
  return basis !== null && pointsOf(status) === 0 ? bases[basis].word : statuses[status].word;
}
