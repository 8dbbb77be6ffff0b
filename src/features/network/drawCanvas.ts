import { tieLooks } from '#domain/network/tieLook.ts';
import { type ChipShape, chipShape } from './chipShape.ts';
import type { Colours } from './drawSvg.ts';
import { measures } from './layoutNetwork.ts';
import type { Scene, SceneChip, SceneTie } from './scene.ts';

/** A part of a picture. Pixels of the picture. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** As much as is drawn at a time, before whoever draws may let something else go first. */
const tiesAtOnce = 200;
const chipsAtOnce = 60;

/** Labels that would be lower on the screen than this are not letters any more and are left out. Pixels. */
const leastLabel = 4;

/**
 * Draws what of a scene reaches into a region on a canvas whose context is in pixels of the picture, a piece at a time: ties
 * below, chips above them. `zoom` is that of the screen.
 */
export function* drawCanvas(
  context: CanvasRenderingContext2D,
  scene: Scene,
  colours: Colours,
  region: Region,
  zoom: number,
): Generator<void> {
  context.textBaseline = 'alphabetic';
  drawHeads(context, scene, colours);
  let drawn = 0;
  // by height alone: pictures are high, and a tie that reaches this high is seldom beside the region
  for (const tie of scene.ties) {
    if (tie.bottom < region.top || tie.top > region.bottom) continue;
    drawTie(context, tie, colours);
    drawn += 1;
    if (drawn % tiesAtOnce === 0) yield;
  }
  const lettered = measures.labelSize * zoom >= leastLabel;
  for (const chip of scene.chips) {
    if (chip.chip.y + chip.chip.height < region.top || chip.chip.y > region.bottom) continue;
    drawChip(context, chip, colours, lettered);
    drawn += 1;
    if (drawn % chipsAtOnce === 0) yield;
  }
}

function fontOf({ sans }: Colours, weight: number, style = 'normal'): string {
  return `${style} ${weight} ${measures.labelSize}px ${sans}`;
}

function drawHeads(context: CanvasRenderingContext2D, { columns, headings }: Scene, colours: Colours): void {
  for (const { x, width, word, counted } of columns) {
    stroke(context, new Path2D(`M${x} 4.5H${x + width}`), colours.ink, 1);
    context.font = fontOf(colours, 600);
    write(context, word, x, 21, colours.ink);
    const after = x + context.measureText(`${word} `).width;
    context.font = fontOf(colours, 400);
    write(context, counted, after, 21, colours.quiet);
  }
  context.font = fontOf(colours, 500);
  for (const { x, y, word } of headings) write(context, word, x, y, colours.quiet);
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, colour: string): void {
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** Holes by the even-odd rule. */
function fill(context: CanvasRenderingContext2D, path: Path2D, colour: string): void {
  context.fillStyle = colour;
  context.fill(path, 'evenodd');
}

function stroke(context: CanvasRenderingContext2D, path: Path2D, colour: string, width: number, dash: string | null = null): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = dash === null ? 'butt' : 'round';
  context.setLineDash(dash === null ? [] : dash.split(' ').map(Number));
  context.stroke(path);
}

/** Ways are drawn again at every move: each is read from its words once. */
const ways = new Map<string, Path2D>();
const mostWays = 20_000;

function wayOf(path: string): Path2D {
  const way = ways.get(path) ?? new Path2D(path);
  if (ways.size > mostWays) ways.clear();
  ways.set(path, way);
  return way;
}

function drawTie(context: CanvasRenderingContext2D, { path, look, arrow, word }: SceneTie, colours: Colours): void {
  const { width, dash, strong } = tieLooks[look];
  const colour = strong ? colours.ink : colours.tie;
  stroke(context, wayOf(path), colour, width, dash);
  if (arrow !== null) stroke(context, new Path2D(arrow), colour, 1.5);
  if (word !== null) drawWord(context, word, colours);
}

/** The source's own word on the line of a condition, with air around it. */
function drawWord(context: CanvasRenderingContext2D, { x, y, text }: NonNullable<SceneTie['word']>, colours: Colours): void {
  context.font = fontOf(colours, 400);
  context.textAlign = 'center';
  context.strokeStyle = colours.paper;
  context.lineWidth = 4;
  context.setLineDash([]);
  context.strokeText(text, x, y);
  write(context, text, x, y, colours.quiet);
  context.textAlign = 'start';
}

function drawChip(context: CanvasRenderingContext2D, chip: SceneChip, colours: Colours, lettered: boolean): void {
  const { box, planned, lines, nest, glyph, gap } = chipShape(chip);
  if (nest !== null) stroke(context, new Path2D(nest), colours.rule, 1);
  const outline = new Path2D();
  outline.roundRect(box.x, box.y, box.width, box.height, box.radius);
  fill(context, outline, colours.paper);
  stroke(context, outline, colours.ink, 1, planned ? '4 3' : null);
  context.font = fontOf(colours, 500, planned ? 'italic' : 'normal');
  if (lettered) for (const { x, y, text } of lines) write(context, text, x, y, colours.ink);
  if (glyph !== null) drawGlyph(context, glyph, colours);
  if (gap === null) return;
  stroke(context, new Path2D(gap.tie), colours.tie, 1.25);
  stroke(context, new Path2D(gap.bar), colours.ink, 1.5);
}

function drawGlyph(context: CanvasRenderingContext2D, { x, y, points, paths }: NonNullable<ChipShape['glyph']>, colours: Colours): void {
  const colour = colours.status[points];
  context.save();
  context.translate(x, y);
  if (paths.fill !== '') fill(context, new Path2D(paths.fill), colour);
  if (paths.line !== '') stroke(context, new Path2D(paths.line), colour, 1.5);
  if (paths.tick !== '') stroke(context, new Path2D(paths.tick), colours.paper, 1.75);
  context.restore();
}
