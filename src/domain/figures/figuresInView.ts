import type { PhaseChoice } from '#domain/kinds/phases.ts';
import type { ViewFilter } from '#domain/milestones/filterInWords.ts';
import { rowsOutside } from '#domain/milestones/rowsOutside.ts';
import { filterOutside } from '#domain/milestones/viewOutside.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import type { Figure, FigureScope } from './Figure.ts';
import { figures, figuresOf } from './figures.ts';
import type { FigureName } from './figureWords.ts';

/** A figure as the page shows it, and as it leaves the house: of what is shown, and of all rows. */
export interface FigureInView {
  readonly name: FigureName;
  readonly word: string;
  readonly figure: Figure;
  readonly leaving: Figure;
  readonly whole: Figure;
  /** As it leaves where the filter is not to be told: it says that there is one. Null where none touches it. */
  readonly untold: Figure | null;
  /** The filter in words as it may leave; the empty text where there is none, or none that touches it. */
  readonly narrowed: string;
}

/**
 * The figures of a view, each also as it may leave: counted from the released record, whatever the filter and phases leave of that.
 * Milestones and assessments always leave, so that every figure on the page has one that does.
 */
export function figuresInView(scope: FigureScope, choice: PhaseChoice, filter: ViewFilter): FigureInView[] {
  const index = releasedIndex(scope.index);
  const out = index === scope.index ? scope : leavingScope(scope, index, choice, filter);
  const all = { ...out, shown: new Set([...out.phases.flatMap(({ rows }) => rows), ...out.cross]), narrowed: '' };
  return figuresOf(scope).map(({ name, word, figure }) => ({
    name,
    word,
    figure,
    leaving: out === scope ? figure : figures[name].make(out),
    whole: figures[name].make(all),
    untold: figures[name].whole || out.narrowed === '' ? null : figures[name].make({ ...out, narrowed: untoldFilter }),
    narrowed: figures[name].whole ? '' : out.narrowed,
  }));
}

/** What stands for a filter that is not told: a number that is narrowed by something is never shown as if by nothing. */
const untoldFilter = 'a filter that is not told';

function leavingScope(scope: FigureScope, index: RecordIndex, choice: PhaseChoice, filter: ViewFilter): FigureScope {
  const names = { whole: scope.index, released: index };
  return {
    ...scope,
    index,
    whole: scope.index,
    narrowed: filterOutside(names, filter),
    ...rowsOutside(names, choice, filter, scope.today),
  };
}
