import { type GlyphName, glyphPaths } from './glyphPaths.ts';
import './StatusGlyph.css';

interface Props {
  readonly glyph: GlyphName;
  /** Points on the 0-3 scale, or null where unscored: they choose the colour. */
  readonly points: number | null;
}

/** A checkbox that fills from below in thirds, solid with a tick when full. It doubles the colour; the word stands beside it. */
export function StatusGlyph({ glyph, points }: Props) {
  const { fill, line, tick } = glyphPaths[glyph];
  return (
    <svg className="status-glyph" data-points={points ?? 'none'} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {fill !== '' && <path d={fill} fill="currentColor" fillRule="evenodd" />}
      {line !== '' && <path d={line} fill="none" stroke="currentColor" strokeWidth="1.5" />}
      {tick !== '' && <path d={tick} className="glyph-tick" />}
    </svg>
  );
}
