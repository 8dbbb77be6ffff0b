/** A size that a figure leaves in: pixels, and the size of its text. A figure with more to show than fits grows downwards. */
export interface FigureSize {
  readonly width: number;
  /** Null where it is as high as it needs to be. */
  readonly height: number | null;
  readonly text: number;
  /** White at its sides. */
  readonly margin: number;
}

export const figureSizes = {
  wide: { word: 'Wide, 1200 x 675', width: 1200, height: 675, text: 16, margin: 40 },
  square: { word: 'Square, 1080 x 1080', width: 1080, height: 1080, text: 20, margin: 48 },
  slide: { word: 'Slide, 1600 x 900', width: 1600, height: 900, text: 21, margin: 56 },
} as const satisfies Record<string, FigureSize & { readonly word: string; readonly height: number }>;

export type SizeName = keyof typeof figureSizes;
