/** Pixels of the picture at its own size, from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a picture. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a node stands, with its label in lines. */
export interface Chip extends Point {
  readonly id: string;
  /** Its column, from 0 at the start of the picture. */
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** It stands below the actor that it acts for or is part of. */
  readonly nested: boolean;
}

/** Where a whole network stands. A view of it leaves things out and moves nothing. */
export interface Placement {
  readonly chips: ReadonlyMap<string, Chip>;
  /** The height of a lane, by its key. */
  readonly lanes: ReadonlyMap<string, number>;
  /** The item that a node belongs to, by its id: lanes are named after it. */
  readonly items: ReadonlyMap<string, string>;
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** Above the first milestone of each phase. */
  readonly headings: readonly (Point & { readonly phase: string | null })[];
  readonly width: number;
  readonly height: number;
}
