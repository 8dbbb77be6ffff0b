interface BandKind {
  /** What its column is headed by. */
  readonly word: string;
  /** What one of its nodes is called, and several. */
  readonly one: string;
  readonly many: string;
  /** Whether its nodes are actors: seen only where a tie in view names them, and the rows of a matrix. */
  readonly actors: boolean;
}

/** The bands of the network, in the order in which they are drawn: by what a thing is and does, never by rank. */
export const bands = {
  talks: { word: 'Who talks', one: 'actor', many: 'actors', actors: true },
  meetings: { word: 'Where they meet', one: 'meeting', many: 'meetings', actors: false },
  milestones: { word: 'What is to be done', one: 'milestone', many: 'milestones', actors: false },
  named: { word: 'Named in connection with', one: 'actor', many: 'actors', actors: true },
} as const satisfies Record<string, BandKind>;

export type Band = keyof typeof bands;

/** Every band, from the start of the picture to its end. */
export const bandOrder = Object.keys(bands) as readonly Band[];
