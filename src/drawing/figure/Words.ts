/** Words at a place, in pixels of the figure: the left end of the line, its middle or its right end. */
export interface Words {
  readonly x: number;
  readonly y: number;
  /** What stands before the text in a heavier face. */
  readonly strong?: string;
  readonly text: string;
  readonly role: 'title' | 'subtitle' | 'legend' | 'head' | 'name' | 'note' | 'count' | 'label' | 'score' | 'foot' | 'brand' | 'axis';
  readonly anchor?: 'middle' | 'end';
}

/** The size of small type, in parts of the text's own, and how far one line stands from the next. */
export const small = 0.875;
export const leading = 1.35;

/** The size of the names under boxes, in pixels: small, but never too small to read. */
export const labelSize = (text: number): number => Math.max(text * 0.72, 11);
