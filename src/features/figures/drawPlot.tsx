import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { DrawnPlot as AnyPlot } from '#domain/figures/Figure.ts';
import { PlotChart, type PlotProps } from './PlotChart.tsx';

/** Where a mark stands in the plot, in its pixels, with the number of its row. */
export interface MarkBox {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnPlot {
  readonly markup: string;
  readonly marks: readonly MarkBox[];
}

/** Draws a chart out of sight, at the size of its layout, and takes its marks away as SVG markup with their places. */
export function drawPlot(props: PlotProps<AnyPlot>): DrawnPlot {
  const host = document.createElement('div');
  // laid out, since the places of the marks are measured, and out of everybody's way
  host.style.cssText = 'position:fixed;inset-block-start:0;inset-inline-start:-99999px;visibility:hidden';
  host.setAttribute('aria-hidden', 'true');
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<PlotChart {...props} />));
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('The chart was not drawn.');
    const parts = [...svg.querySelectorAll<SVGGraphicsElement>('[data-axis], .recharts-line-curve, [data-row]')];
    const marks = parts.flatMap((part): MarkBox[] => {
      if (part.dataset.row === undefined) return [];
      const { x, y, width, height } = part.getBBox();
      return [{ row: Number(part.dataset.row), x, y, width, height }];
    });
    // the library draws part by part; what is walked and heard goes bar by bar, as the rows do
    return { markup: parts.map((part) => clean(part).outerHTML).join(''), marks: marks.toSorted((a, b) => a.row - b.row || a.x - b.x) };
  } finally {
    root.unmount();
    host.remove();
  }
}

/** Without what belongs to a page: classes and marks of the library. */
function clean(part: SVGElement): SVGElement {
  const copy = part.cloneNode(true) as SVGElement;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (name === 'class' || name.startsWith('data-') || name === 'tabindex' || name === 'role') element.removeAttribute(name);
    }
  }
  return copy;
}
