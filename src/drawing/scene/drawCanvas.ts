import { tieLooks } from '#domain/network/tieLook.ts';
import { type ChipShape, chipShape } from './chipShape.ts';
import type { Colours } from './drawSvg.ts';
import { measures } from '#drawing/placing/layoutNetwork.ts';
import type { Region } from '#drawing/placing/Placement.ts';
import type { Scene, SceneChip, SceneTie } from './scene.ts';
import { traceRoute } from '#drawing/placing/traceRoute.ts';

/** As much as is drawn at a time, before whoever draws may let something else go first: in one stroke, broken lines, chips. */
const atOnce = { ties: 100, broken: 25, chips: 60 } as const;

const looks = Object.keys(tieLooks);

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
  yield* drawTies(context, scene, colours, region, zoom);
  const lettered = measures.labelSize * zoom >= leastLabel;
  let drawn = 0;
  for (const chip of scene.chips) {
    if (chip.chip.y + chip.chip.height < region.top || chip.chip.y > region.bottom) continue;
    drawChip(context, chip, colours, lettered);
    drawn += 1;
    if (drawn % atOnce.chips === 0) yield;
  }
}

/** Ties look by look, the firm ones above the others: many in one stroke, which costs little more than one. */
function* drawTies(context: CanvasRenderingContext2D, scene: Scene, colours: Colours, region: Region, zoom: number): Generator<void> {
  // by height alone: pictures are high, and a tie that reaches this high is seldom beside the region
  const inSight = scene.ties.filter(({ top, bottom }) => bottom >= region.top && top <= region.bottom);
  for (const own of alike(inSight)) {
    const [{ look, width }] = own;
    const { dash, strong } = tieLooks[look];
    // a line of one pixel of the screen is drawn many times faster than one a little wider
    const thin = strong ? width : Math.min(width, 1 / zoom / devicePixelRatio);
    const size = dash === null ? atOnce.ties : 1;
    for (let at = 0; at < own.length; at += size) {
      context.beginPath();
      for (const { way } of own.slice(at, at + size)) traceRoute(context, way, region);
      stroke(context, null, strong ? colours.ink : colours.tie, thin, dash === null ? [] : brokenInto(dash, width));
      if (dash === null || at % atOnce.broken === 0) yield;
    }
  }
  for (const { arrow, word, look } of inSight) {
    if (arrow !== null) stroke(context, new Path2D(arrow), tieLooks[look].strong ? colours.ink : colours.tie, 1.5);
    if (word !== null) drawWord(context, word, colours);
  }
}

/** Ties that are drawn alike: by their look, in the order of the looks, and their width. */
function alike(ties: readonly SceneTie[]): [SceneTie, ...SceneTie[]][] {
  const groups = new Map<string, [SceneTie, ...SceneTie[]]>();
  for (const tie of ties) {
    const key = `${looks.indexOf(tie.look)} ${tie.width}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tie]);
    else group.push(tie);
  }
  return [...groups].toSorted(([a], [b]) => Number.parseFloat(a) - Number.parseFloat(b)).map(([, group]) => group);
}

/** The pieces of a broken line with flat ends that looks like one with round ends, which are slow to draw. */
function brokenInto(dash: string, width: number): number[] {
  const [drawn = 0, left = 0] = dash.split(' ').map(Number);
  return drawn < width ? [drawn + width, left - width] : [drawn, left];
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

/** Draws along a path, or along the one that the context has. */
function stroke(context: CanvasRenderingContext2D, path: Path2D | null, colour: string, width: number, dash: readonly number[] = []): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  if (path === null) context.stroke();
  else context.stroke(path);
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
  stroke(context, outline, colours.ink, 1, planned ? [4, 3] : []);
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
