import type { DrawnFigure, FigureRow } from '#domain/figures/Figure.ts';
import type { FigureName } from '#domain/figures/figureWords.ts';
import type { FigureNote } from '#domain/figures/noteOf.ts';
import type { Network } from '#domain/network/network.ts';
import type { StatusMark } from '#domain/kinds/statuses.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** A stretch of text that is set in one way: as words of ours, words that stand out, words of a source, or words that stand back. */
export interface Run {
  readonly set: 'plain' | 'strong' | 'quote' | 'quiet';
  readonly text: string;
}

/** A cell of a table. A status has its sign before it. */
export interface Cell {
  readonly runs: readonly Run[];
  readonly mark?: StatusMark;
}

/** A table of the briefing: widths are shares of the whole, in the order of the columns. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly word: string; readonly share: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Drawn where it can be drawn on a sheet; its ties as sentences in any case. */
export interface NetworkBlock {
  readonly kind: 'network';
  readonly network: Network;
  /** Milestones for which no source names anyone responsible: those of the whole record. */
  readonly nobody: ReadonlySet<string>;
  readonly says: string;
  readonly ties: readonly Pick<FigureRow, 'sentence'>[];
}

/** What a briefing is made of. Paper, Markdown and Word write the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly note: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | TableBlock
  | { readonly kind: 'figure'; readonly name: FigureName; readonly figure: DrawnFigure }
  | NetworkBlock;

/** A briefing: the record as it may leave the house, in everything but letters on paper. */
export interface Briefing {
  /** The language of its words, as BCP 47 has it. */
  readonly language: 'en';
  readonly agreement: string;
  readonly kicker: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What stands under every sheet. */
  readonly foot: string;
  /** The filter of its view in words, as it may leave; the empty text where there is none. */
  readonly filter: string;
  readonly note: FigureNote;
  /** The released record that it was made from. */
  readonly index: RecordIndex;
}

export const plain = (text: string): Run => ({ set: 'plain', text });
export const strong = (text: string): Run => ({ set: 'strong', text });
export const quiet = (text: string): Run => ({ set: 'quiet', text });
export const quoted = (text: string): Run => ({ set: 'quote', text: `“${text}”` });

/** A run between others, so that each stands apart. */
export function between(runs: readonly (readonly Run[])[], by: string): Run[] {
  return runs.flatMap((own, at) => (at === 0 ? own : [plain(by), ...own]));
}
