import type { Band } from './bands.ts';

/** A node as a file carries it. Place in pixels of the picture, from its top left corner. */
export interface FileNode {
  readonly id: string;
  readonly label: string;
  readonly band: Band;
  readonly kind: string;
  readonly phase: string;
  readonly status: string;
  readonly planned: boolean;
  readonly x: number;
  readonly y: number;
  /** "#rrggbb". */
  readonly colour: string;
}

/** A tie as a file carries it: with how firm it is, and the words that it rests on. */
export interface FileTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** False where neither end comes first. */
  readonly directed: boolean;
  /** How many things of the record it stands for. */
  readonly weight: number;
  readonly kind: string;
  readonly label: string;
  readonly basis: string;
  readonly hedge: string;
  /** The source's own words with their places. */
  readonly words: string;
}

/** What a file says of itself: every file carries all of it. */
export interface FileOrigin {
  readonly title: string;
  readonly sources: readonly string[];
  /** The edition of the record, and the day it was recorded. */
  readonly edition: string;
  /** Phase, filters and what is left out, in words. */
  readonly shown: string;
  /** The address that reopens this view; null where it is left out. */
  readonly address: string | null;
}

/** A network as it leaves the house: exactly what is in view. */
export interface GraphFile {
  readonly origin: FileOrigin;
  readonly nodes: readonly FileNode[];
  readonly ties: readonly FileTie[];
}

/** Where a file comes from, in lines of text. */
export function originLines({ title, sources, edition, shown, address }: FileOrigin): string[] {
  return [
    title,
    `Sources: ${sources.length === 0 ? 'none' : sources.join('; ')}`,
    `Edition: ${edition}`,
    `Shown: ${shown}`,
    `Address: ${address ?? 'left out, it would name what is withheld'}`,
  ];
}
