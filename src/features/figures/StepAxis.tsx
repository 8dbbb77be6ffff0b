import { useXAxisScale, useYAxisScale } from 'recharts';
import { timeTicks } from '#drawing/figure/timeTicks.ts';
import type { FigureTheme } from '#drawing/figure/FigureTheme.ts';

interface Props {
  /** Milliseconds: where the time axis begins and ends, and both in words. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly [string, string];
  readonly theme: FigureTheme;
  readonly text: number;
}

/** The rules of 0, 50 and 100; under them the first and the last day, and beginnings of months or years between. */
export function StepAxis({ first, last, words, theme: { rule, quiet }, text }: Props) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (x === undefined || y === undefined) return null;
  const at = (time: number) => x(time) ?? 0;
  const type = { fontSize: text * 0.875, fill: quiet, fontFamily: "'IBM Plex Sans', Arial, sans-serif" };
  const low = y(0) ?? 0;
  return (
    <g data-axis="">
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <path d={`M${at(first)} ${y(score) ?? 0}H${at(last)}`} stroke={rule} />
          <text {...type} x={at(first) - 8} y={(y(score) ?? 0) + text / 3} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      {timeTicks(first, last, 8).map(({ time, word }) => (
        <g key={time}>
          <path d={`M${at(time)} ${low}v${text / 3}`} stroke={rule} />
          {Math.min(at(time) - at(first), at(last) - at(time)) > text * 8 && (
            <text {...type} x={at(time)} y={low + text * 1.4} textAnchor="middle">
              {word}
            </text>
          )}
        </g>
      ))}
      <text {...type} x={at(first)} y={low + text * 1.4}>
        {words[0]}
      </text>
      <text {...type} x={at(last)} y={low + text * 1.4} textAnchor="end">
        {words[1]}
      </text>
    </g>
  );
}
