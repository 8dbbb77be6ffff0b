import type { CSSProperties } from 'react';
import './Scale.css';

interface Props {
  readonly points: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** A milestone's place on the 0-3 scale, with the range another careful coder could give. Said in words beside it. */
export function Scale({ points, range }: Props) {
  if (points === null || range === null) return <span className="scale" data-points="none" aria-hidden="true" />;
  const place: CSSProperties & Record<`--${string}`, number> = { '--at': points, '--low': range.low, '--high': range.high };
  return (
    <span className="scale" data-points={points} style={place} aria-hidden="true">
      {range.low !== range.high && <span className="scale-range" data-open={endsOf(points, range)} />}
      <span className="scale-dot" />
    </span>
  );
}

function endsOf(points: number, { low, high }: { low: number; high: number }): string {
  return `${low < points ? 'low ' : ''}${high > points ? 'high' : ''}`.trim();
}
