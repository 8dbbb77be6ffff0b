/** Every figure by name, in the order that the page shows them, and what it is called in lists and files. */
export const figureWords = {
  'status-by-phase': 'Status by phase',
  'status-by-category': 'Status by category',
  scores: 'Scores',
  history: 'Scores over time',
  'score-by-year': 'Score by year',
  'claims-by-claimant': 'Claims by claimant',
  'claims-by-voice': 'Claims by voice',
  named: 'Who is named in connection with what',
  gaps: 'What the sources leave open',
} as const;

export type FigureName = keyof typeof figureWords;
