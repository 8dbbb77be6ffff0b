import { bandOrder } from '#domain/network/bands.ts';
import type { End } from './placeTies.ts';

/** Where the entries of the lists stand on the canvas, read from the page; rows reach as far as their list, and as the marker behind them. */
export function measureEnds(canvas: HTMLElement): End[] {
  const scale = canvas.currentCSSZoom;
  const origin = canvas.getBoundingClientRect();
  return [...canvas.querySelectorAll<HTMLElement>('[data-end]')].flatMap((element) => {
    const band = bandOrder.find((name) => name === element.dataset.end);
    const box = element.getBoundingClientRect();
    if (band === undefined || box.height === 0) return [];
    const { left, right, clear } = band === 'milestones' ? rowReach(element) : entryReach(element);
    return [
      {
        id: element.dataset.id ?? '',
        band,
        start: (left - origin.left) / scale,
        end: (right - origin.left) / scale,
        clear: (clear - origin.left) / scale,
        middle: ((box.top + box.bottom) / 2 - origin.top) / scale,
        height: box.height / scale,
      },
    ];
  });
}

/** Where what stands before the rows ends: the column there, or the window. CSS pixels on the canvas. */
export function edgeBefore(canvas: HTMLElement, rows: readonly End[]): number {
  const scale = canvas.currentCSSZoom;
  const origin = canvas.getBoundingClientRect().left;
  const start = Math.min(...rows.map((row) => row.start));
  const columns = [...canvas.children].filter((column) => column instanceof HTMLElement && column.getClientRects().length > 0);
  const ends = columns.map((column) => (column.getBoundingClientRect().right - origin) / scale).filter((end) => end <= start);
  return Math.max(-origin / scale, ...ends);
}

/** Across a list: short rows may stand two in a line. The marker that says who is responsible, or that nobody is, hangs out. */
function rowReach(row: HTMLElement): { left: number; right: number; clear: number } {
  const { left, right } = (row.parentElement ?? row).getBoundingClientRect();
  const marker = row.querySelector('.row-who')?.getBoundingClientRect().right ?? right;
  return { left, right: Math.max(right, marker), clear: Math.max(right, marker) };
}

/** A name is as wide as it is; the words of its entry reach further. */
function entryReach(name: HTMLElement): { left: number; right: number; clear: number } {
  const { left, right } = name.getBoundingClientRect();
  return { left, right, clear: name.closest('li')?.getBoundingClientRect().right ?? right };
}
