import { type Figure, type FigureScope, isDrawn } from '#domain/figures/Figure.ts';
import { figuresOf } from '#domain/figures/figures.ts';
import type { FigureName } from '#domain/figures/figureWords.ts';
import { noteOf } from '#domain/figures/noteOf.ts';
import { subjectOf } from '#domain/figures/scopeInWords.ts';
import type { PhaseChoice } from '#domain/kinds/phases.ts';
import type { ViewFilter } from '#domain/milestones/filterInWords.ts';
import { headlineInView } from '#domain/milestones/headline.ts';
import { rowsOutside } from '#domain/milestones/rowsOutside.ts';
import { addressOutside, filterOutside, viewOutside } from '#domain/milestones/viewOutside.ts';
import { type AsOf, asOfInWords, now } from '#domain/record/asOf.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedRecord } from '#domain/record/releasedRecord.ts';
import { type Block, type Briefing, plain } from './Briefing.ts';
import { type BriefingScope, wholeOf } from './BriefingScope.ts';
import { checklists } from './checklists.ts';
import { claimBlocks, conditionBlocks, noteBlocks } from './evidenceTables.ts';
import { methodBlocks } from './methodBlocks.ts';
import { gapBlocks, networkBlocks } from './networkBlocks.ts';
import { restsOn } from './restsOn.ts';

/** What a briefing is asked of, and the view that it is asked from. */
export interface BriefingRequest {
  /** The whole record; what may not leave the house is taken out here. */
  readonly index: RecordIndex;
  /** The day that it is judged on: YYYY-MM-DD. */
  readonly today: string;
  /** The day that it is made on, where that is another one. */
  readonly made?: string;
  /** The clocks of the view, where they do not stand at now. */
  readonly asOf?: AsOf;
  readonly phase: PhaseChoice;
  readonly filter: ViewFilter;
  readonly inferred: boolean;
  /** The address that reopens the view; null where it is left out, as it is where it would name what stays behind. */
  readonly address: string | null;
}

/** The briefing of a view: what its record says, as far as it may leave the house, with what it rests on. */
export function briefingOf(request: BriefingRequest): Briefing {
  const { index: whole, today, made: madeOn = today, asOf = now, phase, filter, inferred, address } = request;
  const released = releasedRecord(whole.record);
  const index = indexRecord(released.record);
  const names = { whole, released: index };
  const view = rowsOutside(names, phase, filter, today);
  const narrowed = viewOutside(names, phase, filter);
  const scope: BriefingScope = { ...view, index, whole, released, narrowed, inferred, today };
  const note = noteOf(whole.record, madeOn, addressOutside(names, address), released.withheld.claims, asOf);
  const outside = index === whole ? {} : { whole };
  const figures: FigureScope = { ...view, index, ...outside, narrowed: filterOutside(names, filter), inferred, today };
  const made = figuresOf(figures);
  const title = headlineInView(whole, view.phases, view.cross, (rows) => wholeOf(scope, rows));
  // where a figure finds what the whole briefing is headed with, it is headed with its subject
  const headed = made.map((each) => (each.figure.title === title ? { ...each, figure: { ...each.figure, title: each.word } } : each));
  const progress = headed.filter(({ name }) => name === 'status-by-phase');
  const blocks: Block[] = [
    ...restsOn(scope, note.cutOff),
    ...headedBlocks('Progress', progress.flatMap(figureBlocks)),
    ...checklists(scope),
    ...networkBlocks(scope),
    ...headedBlocks('Charts', headed.filter((each) => !progress.includes(each)).flatMap(figureBlocks)),
    ...conditionBlocks(scope),
    ...claimBlocks(scope),
    ...headedBlocks('What the sources leave open', [...gapBlocks(scope), ...noteBlocks(scope)]),
    ...methodBlocks(scope, note),
  ];
  return {
    language: 'en',
    agreement: index.record.agreement.title,
    // a moment that is past is said where the reading begins
    kicker: [subjectOf(figures), asOfInWords(asOf, whole.record)].filter((part) => part !== '').join('; '),
    title,
    blocks,
    filter: figures.narrowed,
    foot: `${index.record.agreement.title}. ${note.cutOff} ${note.made}`,
    note,
    index,
  };
}

/** Blocks under a heading; none where there is nothing to head. */
function headedBlocks(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text, note: '' }, ...blocks];
}

/** A figure as it is drawn, or as the table that it only ever is. One without rows is left out. */
function figureBlocks({ name, word, figure }: { readonly name: FigureName; readonly word: string; readonly figure: Figure }): Block[] {
  if (figure.rows.length === 0) return [];
  if (isDrawn(figure)) return [{ kind: 'figure', name, figure }];
  return [
    { kind: 'heading', level: 3, text: word, note: figure.subtitle.trim() },
    {
      kind: 'table',
      caption: word,
      columns: figure.columns.map(({ word: head }, at) => ({
        word: head,
        share: breadthOf(figure.rows.map(({ cells }) => cells[at] ?? '')),
      })),
      rows: figure.rows.map(({ cells }) => cells.map((cell) => ({ runs: [plain(cell === null ? '' : String(cell))] }))),
    },
  ];
}

/** How broad a column is beside others: by its longest cell, within reason. */
function breadthOf(cells: readonly (string | number)[]): number {
  return Math.min(32, Math.max(14, ...cells.map((cell) => String(cell).length)));
}
