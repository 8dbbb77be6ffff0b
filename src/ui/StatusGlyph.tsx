import type { ReactNode } from 'react';
import './StatusGlyph.css';

const shapes = {
  empty: <rect x="0.75" y="0.75" width="12.5" height="12.5" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  third: <path d="M0 0h14v14H0zM1.5 1.5v7.6h11V1.5z" fill="currentColor" fillRule="evenodd" />,
  'two-thirds': <path d="M0 0h14v14H0zM1.5 1.5v3.6h11V1.5z" fill="currentColor" fillRule="evenodd" />,
  full: (
    <>
      <path d="M.25.25h13.5v13.5H.25z" fill="currentColor" />
      <path d="M3.4 7.3 6 9.9l4.7-5.5" className="glyph-tick" />
    </>
  ),
  unscored: (
    <path d="M.75 4V.75H4M10 .75h3.25V4M13.25 10v3.25H10M4 13.25H.75V10M5 7h4" fill="none" stroke="currentColor" strokeWidth="1.5" />
  ),
} satisfies Record<string, ReactNode>;

interface Props {
  readonly glyph: keyof typeof shapes;
  /** Points on the 0-3 scale, or null where unscored: they choose the colour. */
  readonly points: number | null;
}

/** A checkbox that fills from below in thirds, solid with a tick when full. It doubles the colour; the word stands beside it. */
export function StatusGlyph({ glyph, points }: Props) {
  return (
    <svg className="status-glyph" data-points={points ?? 'none'} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {shapes[glyph]}
    </svg>
  );
}
