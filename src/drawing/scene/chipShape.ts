import { bands } from '#domain/network/bands.ts';
import { markOf } from '#domain/kinds/statuses.ts';
import { type GlyphPaths, glyphPaths } from '#ui/glyphPaths.ts';
import { measures } from '#drawing/placing/layoutNetwork.ts';
import type { Point } from '#drawing/placing/Placement.ts';
import type { SceneChip } from './scene.ts';

const { glyphSpace, lineHeight, padding } = measures;

/** A chip as every writer draws it, on screen and in files. Pixels of the picture; strings are SVG paths. */
export interface ChipShape {
  readonly box: Point & { readonly width: number; readonly height: number; readonly radius: number };
  readonly planned: boolean;
  /** Each line of the label, at the start of its baseline. */
  readonly lines: readonly (Point & { readonly text: string })[];
  /** From the actor above that it stands for; null where it stands by itself. */
  readonly nest: string | null;
  /** The glyph of a milestone's status, at its top left corner, with the points that its colour says. */
  readonly glyph: (Point & { readonly paths: GlyphPaths; readonly points: 'none' | 0 | 1 | 2 | 3 }) | null;
  /** Where nobody is named: a tie, and the bar that it ends at. */
  readonly gap: { readonly tie: string; readonly bar: string } | null;
}

/** The shape of a chip of a scene. */
export function chipShape({ chip, node, gap }: SceneChip): ChipShape {
  const { x, y, width, height } = chip;
  const start = x + padding + (node.row === null ? 0 : glyphSpace);
  const first = y + (height - chip.lines.length * lineHeight) / 2 + lineHeight * 0.76;
  const [end, foot] = [x + width, y + height - 5];
  return {
    box: {
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      radius: bands[node.band].actors ? (height / 2 > 17 ? 14 : height / 2) : 2,
    },
    planned: node.planned,
    lines: chip.lines.map((text, at) => ({ text, x: start, y: tenth(first + at * lineHeight) })),
    nest: chip.nested ? `M${x - 9} ${y - 4}V${y + height / 2}h9` : null,
    glyph: glyphOf({ chip, node, gap }),
    gap: gap ? { tie: `M${end} ${foot}h12`, bar: `M${end + 12} ${foot - 5}v10` } : null,
  };
}

function glyphOf({ chip, node: { row } }: SceneChip): ChipShape['glyph'] {
  if (row === null) return null;
  const { glyph, points } = markOf(row.assessment);
  return { x: chip.x + padding, y: tenth(chip.y + chip.height / 2 - 7), paths: glyphPaths[glyph], points: points ?? 'none' };
}

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;
