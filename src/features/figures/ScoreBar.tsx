import type { FigureTheme } from '#drawing/figure/FigureTheme.ts';
import { whiskerOver } from '#drawing/figure/layBands.ts';

interface Props {
  readonly row: number;
  readonly score: { readonly percent: number; readonly low: number; readonly high: number } | null;
  readonly y: number;
  readonly height: number;
  /** The width that stands for 100. */
  readonly width: number;
  readonly text: number;
  readonly theme: FigureTheme;
}

/** A score as ink on a rule from 0 to 100, its coding range as a whisker over it, and a plumb line where they meet; equal ends have none. */
export function ScoreBar({ row, score, y, height, width, text, theme: { ink, rule, looks } }: Props) {
  const at = (percent: number) => Math.round(percent * width) / 100;
  const over = y - whiskerOver * text;
  return (
    <g data-row={row}>
      <rect x={0.5} y={y + 0.5} width={width - 1} height={height - 1} fill="none" stroke={rule} />
      {[25, 50, 75].map((tick) => (
        <path key={tick} d={`M${at(tick)} ${y + height - 6}v6`} stroke={looks['points-0'].edge} />
      ))}
      {score !== null && <rect x={0} y={y} width={at(score.percent)} height={height} fill={looks['tone-0'].fill} />}
      {score !== null && <path d={`M${Math.max(1, at(score.percent))} ${y - 3}v${height + 6}`} stroke={ink} strokeWidth={2} />}
      {score !== null && score.low !== score.high && (
        <g stroke={ink} strokeWidth={2}>
          <path d={`M${at(score.low)} ${over}H${at(score.high)}`} />
          <path d={`M${at(score.low)} ${over - 5}v10M${at(score.high)} ${over - 5}v10`} />
          <path d={`M${at(score.percent)} ${over}V${y + height}`} />
          <circle cx={at(score.percent)} cy={over} r={4} fill={ink} />
        </g>
      )}
    </g>
  );
}
