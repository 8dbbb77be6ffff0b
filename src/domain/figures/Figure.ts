import type { PhaseRows } from '#domain/milestones/headline.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Look } from './looks.ts';

/** What a figure is made from: what the phase switch leaves, and of that what the filter leaves. */
export interface FigureScope {
  readonly index: RecordIndex;
  /** The whole record, where `index` is what of it may leave the house: what is not there is counted on it. */
  readonly whole?: RecordIndex;
  readonly phases: readonly PhaseRows[];
  /** Milestones of no phase. */
  readonly cross: readonly MilestoneRow[];
  /** The rows that the filter leaves, and the filter in words; the empty text where it leaves all. */
  readonly shown: ReadonlySet<MilestoneRow>;
  readonly narrowed: string;
  /** Whether what the coder inferred is counted too, where a figure shows ties. */
  readonly inferred: boolean;
  /** The day that it is made for: YYYY-MM-DD. */
  readonly today: string;
}

/** A column of a figure's table and file. */
export interface Column {
  /** Its header in a file: lower case, underscores. */
  readonly name: string;
  readonly word: string;
  readonly isNumber: boolean;
  /** How a cell is written on the page, where not as it stands in files. */
  readonly shown?: (cell: string | number | null) => string;
}

/** One mark of a figure: a line of its table and its file, a sentence for those who hear it, a door to what it counts. */
export interface FigureRow {
  readonly cells: readonly (string | number | null)[];
  readonly sentence: string;
  /** What stands behind it: ids of milestones or claims. */
  readonly ids: readonly string[];
}

/** A part of a bar: the number of its row, how it looks, how much it counts. */
export interface Part {
  readonly row: number;
  readonly look: Look;
  readonly count: number;
  /** What it counts, as a legend says it: "intermediate", "no step reported". */
  readonly word: string;
  /** What each of the things that it counts is called, where a drawing with room for it says so. */
  readonly names?: readonly string[];
}

/** A bar of things that are counted, part by part. */
export interface CountBar {
  readonly name: string;
  readonly note: string;
  readonly of: number;
  readonly parts: readonly Part[];
  /** The score that stands beside it; left out where none is said of it. */
  readonly score?: ScoreMark['score'];
}

/** Bars of things that are counted, one box each while they can be counted by eye. */
export interface CountPlot {
  readonly kind: 'counts';
  /** One of what a box stands for. */
  readonly unit: string;
  /** What the looks mean, in the order of the legend. */
  readonly legend: readonly { readonly look: Look; readonly word: string }[];
  readonly bars: readonly CountBar[];
}

/** Scores from 0 to 100 with their coding ranges. */
export interface ScorePlot {
  readonly kind: 'scores';
  readonly bars: readonly (ScoreMark & { readonly name: string; readonly note: string })[];
}

interface ScoreMark {
  readonly row: number;
  /** Null where nothing is scored. */
  readonly score: { readonly percent: number; readonly low: number; readonly high: number } | null;
}

/** Scores over days, in steps: a score holds until the next assessment. */
export interface StepPlot {
  readonly kind: 'steps';
  /** The last day that the steps run to: YYYY-MM-DD. */
  readonly until: string;
  readonly lines: readonly { readonly name: string; readonly points: readonly (ScoreMark & { readonly day: string })[] }[];
}

/** Scores of years, a column for each, the years of the axis without a break: one without a code has none. */
export interface YearPlot {
  readonly kind: 'years';
  readonly years: readonly { readonly year: number; readonly since: number | null }[];
  readonly lines: readonly { readonly name: string; readonly points: readonly YearPoint[] }[];
}

export interface YearPoint extends ScoreMark {
  readonly year: number;
  /** The score of the last year that had one; null where none had. */
  readonly before: number | null;
}

/** What is only ever a table: it would be read as a ranking if it were drawn. */
interface NoPlot {
  readonly kind: 'table';
}

/** What can be drawn. */
export type DrawnPlot = CountPlot | ScorePlot | StepPlot | YearPlot;
export type Plot = DrawnPlot | NoPlot;

/** A word that a figure uses, and what it means here. */
export interface Definition {
  readonly word: string;
  readonly meaning: string;
}

/** A figure in everything but pixels. */
export interface Figure {
  /** The finding, attributed and neutral, or the subject. */
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly Column[];
  readonly rows: readonly FigureRow[];
  readonly plot: Plot;
  /** How it is counted, in a sentence. */
  readonly method: string;
  /** What its words mean, for whoever asks. */
  readonly definitions: readonly Definition[];
}

/** A figure that is drawn, not only a table. */
export type DrawnFigure = Figure & { readonly plot: DrawnPlot };

export const isDrawn = (figure: Figure): figure is DrawnFigure => figure.plot.kind !== 'table';
