/** The bands of the network, in the order in which they are drawn: by what a thing is and does, never by rank. */
export const bands = {
  talks: { word: 'Who talks', one: 'actor', many: 'actors' },
  meetings: { word: 'Where they meet', one: 'meeting', many: 'meetings' },
  milestones: { word: 'What is to be done', one: 'milestone', many: 'milestones' },
  named: { word: 'Named in connection with', one: 'actor', many: 'actors' },
} as const satisfies Record<string, { readonly word: string; readonly one: string; readonly many: string }>;

export type Band = keyof typeof bands;

/** Every band, from the start of the picture to its end. */
export const bandOrder = Object.keys(bands) as readonly Band[];
