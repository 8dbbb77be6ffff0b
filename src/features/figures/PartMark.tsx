import type { Part } from '#domain/figures/Figure.ts';
import type { paintOf } from '#drawing/figure/patterns.ts';

interface Props {
  readonly part: Part;
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly inBoxes: boolean;
  readonly paint: ReturnType<typeof paintOf>;
}

/** How far a box stands from the next, in pixels. */
const gap = 4;

/** A part of a bar: a box for each thing, or one block. */
export function PartMark({ part: { row, count }, place: { x, y, width, height }, inBoxes, paint: { fill, stroke, dash } }: Props) {
  const boxes = inBoxes ? count : 1;
  const each = width / boxes;
  const space = Math.min(gap, each / 4);
  return (
    <g data-row={row}>
      {Array.from({ length: boxes }, (_, at) => (
        <rect
          key={at}
          x={round(x + at * each + 0.5)}
          y={round(y + 0.5)}
          width={round(Math.max(each - space - 1, 0.5))}
          height={round(height - 1)}
          fill={fill}
          stroke={stroke}
          strokeDasharray={dash}
        />
      ))}
    </g>
  );
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;
