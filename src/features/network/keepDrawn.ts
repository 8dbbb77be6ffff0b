import { type Colours, screenColours } from '#drawing/scene/drawSvg.ts';
import { drawCanvas } from '#drawing/scene/drawCanvas.ts';
import type { Region } from '#drawing/placing/Placement.ts';
import type { Scene } from '#drawing/scene/scene.ts';

/** As much as is drawn beyond what the stage shows, above and below, in heights of the stage: so far it can move at once. */
const beyond = 0.5;
/** How long one may draw before the page has its turn. Milliseconds. */
const turn = 8;
/** How long a zoom has to rest before the picture is drawn anew at its size; until then it is stretched. Milliseconds. */
const rest = 120;

/** A canvas that is kept drawn. */
export interface Kept {
  /** Shows the picture at a zoom: at once stretched, sharp a moment later. */
  readonly zoomTo: (zoom: number) => void;
  readonly stop: () => void;
}

/**
 * Keeps a canvas drawn where a stage shows it: only what is in sight and a little beyond, in turns of a few milliseconds,
 * on a second canvas that takes the place of the first when it is done. `first` is the zoom that it begins with; `onDrawn`
 * hears what region of the picture is drawn.
 */
export function keepDrawn(
  stage: HTMLElement,
  canvas: HTMLCanvasElement,
  scene: Scene,
  first: number,
  onDrawn: (region: Region) => void,
): Kept {
  let zoom = first;
  let drawn: { readonly region: Region; readonly zoom: number } | null = null;
  let drawing: Region | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const place = () => {
    if (drawn === null) return;
    const { left, top, right, bottom } = drawn.region;
    const pixels = { left: left * zoom, top: top * zoom, width: (right - left) * zoom, height: (bottom - top) * zoom };
    for (const [side, size] of Object.entries(pixels)) canvas.style.setProperty(side, `${size}px`);
  };
  const draw = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    const region = regionAround(seenOf(stage, scene, zoom), scene);
    const [own, fresh, colours] = [zoom, document.createElement('canvas'), coloursOf(stage)];
    const context = prepared(fresh, region, own * devicePixelRatio, colours.paper);
    if (context === null) return;
    const pieces = drawCanvas(context, scene, colours, region, own);
    drawing = region;
    const go = () => {
      if (!drawTurn(context, pieces)) {
        frame = requestAnimationFrame(go);
        return;
      }
      show(canvas, fresh);
      drawn = { region, zoom: own };
      drawing = null;
      place();
      onDrawn(region);
      look();
    };
    go();
  };
  /** Draws where what is in sight is not drawn; what is being drawn is finished first, unless it has gone out of sight. */
  const look = () => {
    const seen = seenOf(stage, scene, zoom);
    if (drawn?.zoom !== zoom) return;
    if (drawing === null ? !covers(drawn.region, seen) : !meets(drawing, seen)) draw();
  };
  const listening = new AbortController();
  const { signal } = listening;
  stage.addEventListener('scroll', look, { signal, passive: true });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', draw, { signal });
  // letters are drawn in the face that is there: once the page's own has come, again
  document.fonts.addEventListener('loadingdone', draw, { signal });
  const resizing = new ResizeObserver(look);
  resizing.observe(stage);
  draw();
  return {
    zoomTo: (next) => {
      if (zoom === next) return;
      zoom = next;
      place();
      clearTimeout(timer);
      timer = setTimeout(draw, drawn === null ? 0 : rest);
    },
    stop: () => {
      listening.abort();
      resizing.disconnect();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}

/** What of the picture the stage shows. */
function seenOf({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement, { width, height }: Scene, zoom: number): Region {
  return {
    left: Math.min(width, scrollLeft / zoom),
    top: Math.min(height, scrollTop / zoom),
    right: Math.min(width, (scrollLeft + clientWidth) / zoom),
    bottom: Math.min(height, (scrollTop + clientHeight) / zoom),
  };
}

function regionAround(seen: Region, { width, height }: Scene): Region {
  const [x, y] = [(seen.right - seen.left) * beyond, (seen.bottom - seen.top) * beyond];
  return {
    left: Math.max(0, Math.floor(seen.left - x)),
    top: Math.max(0, Math.floor(seen.top - y)),
    right: Math.min(width, Math.ceil(seen.right + x)),
    bottom: Math.min(height, Math.ceil(seen.bottom + y)),
  };
}

function covers(drawn: Region, seen: Region): boolean {
  return drawn.left <= seen.left && drawn.top <= seen.top && drawn.right >= seen.right && drawn.bottom >= seen.bottom;
}

function meets(drawn: Region, seen: Region): boolean {
  return drawn.left < seen.right && drawn.top < seen.bottom && drawn.right > seen.left && drawn.bottom > seen.top;
}

/** Draws for a turn, pixels included. Whether that was all. */
function drawTurn(context: CanvasRenderingContext2D, pieces: Generator<void>): boolean {
  const until = performance.now() + turn;
  for (;;) {
    const { done } = pieces.next();
    // a canvas only notes what it is to draw until somebody looks at it: a turn would cost later what it seems to save now
    context.getImageData(0, 0, 1, 1);
    if (done === true) return true;
    if (performance.now() >= until) return false;
  }
}

/** The context of a canvas for a region, in pixels of the picture, on paper; `scale` is pixels of the canvas for one of them. */
function prepared(canvas: HTMLCanvasElement, region: Region, scale: number, paper: string): CanvasRenderingContext2D | null {
  canvas.width = Math.max(1, Math.ceil((region.right - region.left) * scale));
  canvas.height = Math.max(1, Math.ceil((region.bottom - region.top) * scale));
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) return null;
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -region.left * scale, -region.top * scale);
  return context;
}

function show(canvas: HTMLCanvasElement, fresh: HTMLCanvasElement): void {
  canvas.width = fresh.width;
  canvas.height = fresh.height;
  canvas.getContext('2d', { alpha: false })?.drawImage(fresh, 0, 0);
}

/** The page's colours as they are now, which a canvas cannot look up by name. */
function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(/--[\w-]+/.exec(name)?.[0] ?? name).trim();
  const { status, ...others } = screenColours;
  const [all, points] = [Object.entries(others), Object.entries(status)];
  return {
    ...screenColours,
    ...Object.fromEntries(all.map(([key, name]) => [key, value(name)])),
    status: { ...status, ...Object.fromEntries(points.map(([key, name]) => [key, value(name)])) },
  };
}
