import { claimsByClaimant, claimsByVoice } from './claimFigures.ts';
import type { Figure, FigureScope } from './Figure.ts';
import { gapsInSources } from './gapFigure.ts';
import { momentsOf, scoreHistory } from './historyFigure.ts';
import { namedTable } from './namedTable.ts';
import { scoreByPhase } from './scoreFigure.ts';
import { statusByCategory, statusByPhase } from './statusFigures.ts';

interface FigureKind {
  /** What it is called in lists and files. */
  readonly word: string;
  readonly make: (scope: FigureScope) => Figure;
  /** Where it has something to show; everywhere where nothing is said. */
  readonly has?: (scope: FigureScope) => boolean;
}

/** Every figure, in the order that the page shows them. */
export const figures = {
  'status-by-phase': { word: 'Status by phase', make: statusByPhase },
  'status-by-category': { word: 'Status by category', make: statusByCategory },
  scores: { word: 'Scores', make: scoreByPhase, has: ({ phases }) => phases.some(({ rows }) => rows.length > 0) },
  history: { word: 'Scores over time', make: scoreHistory, has: (scope) => momentsOf(scope).length > 1 },
  'claims-by-claimant': { word: 'Claims by claimant', make: claimsByClaimant },
  'claims-by-voice': { word: 'Claims by voice', make: claimsByVoice },
  named: { word: 'Who is named in connection with what', make: namedTable },
  gaps: { word: 'What the sources leave open', make: gapsInSources },
} as const satisfies Record<string, FigureKind>;

export type FigureName = keyof typeof figures;

/** The figures that have something to show, each made. */
export function figuresOf(scope: FigureScope): { readonly name: FigureName; readonly word: string; readonly figure: Figure }[] {
  return (Object.keys(figures) as FigureName[]).flatMap((name) => {
    const { word, make, has }: FigureKind = figures[name];
    return has === undefined || has(scope) ? [{ name, word, figure: make(scope) }] : [];
  });
}
