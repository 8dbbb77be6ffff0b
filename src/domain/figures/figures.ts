import { claimsByClaimant, claimsByVoice } from './claimFigures.ts';
import type { Figure, FigureScope } from './Figure.ts';
import { type FigureName, figureWords } from './figureWords.ts';
import { gapsInSources } from './gapFigure.ts';
import { hasHistory, scoreHistory } from './historyFigure.ts';
import { namedTable } from './namedTable.ts';
import { scoreByPhase } from './scoreFigure.ts';
import { hasYears, scoreOfYears } from './yearFigure.ts';
import { statusByCategory, statusByPhase } from './statusFigures.ts';

interface FigureKind {
  readonly make: (scope: FigureScope) => Figure;
  /** Where it has something to show; everywhere where nothing is said. */
  readonly has?: (scope: FigureScope) => boolean;
  /** Of scores: no filter touches it. */
  readonly whole?: true;
}

/** How each figure is made. */
export const figures: Readonly<Record<FigureName, FigureKind>> = {
  'status-by-phase': { make: statusByPhase },
  'status-by-category': { make: statusByCategory },
  scores: { whole: true, make: scoreByPhase, has: ({ phases }) => phases.some(({ rows }) => rows.length > 0) },
  history: { whole: true, make: scoreHistory, has: hasHistory },
  'score-by-year': { whole: true, make: scoreOfYears, has: hasYears },
  'claims-by-claimant': { make: claimsByClaimant },
  'claims-by-voice': { make: claimsByVoice },
  named: { make: namedTable },
  gaps: { make: gapsInSources },
};

/** The names of the figures that have something to show, in their order. */
export function figureNamesIn(scope: FigureScope): FigureName[] {
  return (Object.keys(figureWords) as FigureName[]).filter((name) => figures[name].has?.(scope) ?? true);
}

/** The figures that have something to show, each made. */
export function figuresOf(scope: FigureScope): { readonly name: FigureName; readonly word: string; readonly figure: Figure }[] {
  return figureNamesIn(scope).map((name) => ({ name, word: figureWords[name], figure: figures[name].make(scope) }));
}
