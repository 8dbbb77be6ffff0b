import type { YearPlot } from '#domain/figures/Figure.ts';
import type { FigureTheme } from '#drawing/figure/FigureTheme.ts';
import type { FigureLayout } from '#drawing/figure/layoutFigure.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';
import { type Label, type PlacedPanel, type PlacedYear, placeYears } from '#drawing/figure/placeYears.ts';

interface Props {
  readonly plot: YearPlot;
  readonly layout: FigureLayout;
  readonly theme: FigureTheme;
}

/** Scores of years as columns: they need no scale of the chart library, only bands of one width. */
export function YearColumns({ plot, layout: { plot: room, text }, theme }: Props) {
  const { panels, size } = placeYears(plot, room, text);
  return (
    <svg width={room.width} height={room.height}>
      {panels.map((panel) => (
        <Panel key={panel.top} panel={panel} size={size} theme={theme} />
      ))}
    </svg>
  );
}

const sans = "'IBM Plex Sans', Arial, sans-serif";

function Panel({ panel, size, theme }: { panel: PlacedPanel; size: number; theme: FigureTheme }) {
  const { name, left, right, top, bottom, rules, years, words } = panel;
  const { ink, quiet, rule, paper } = theme;
  return (
    <>
      <g data-axis="" fontFamily={sans} fontSize={size} fill={quiet}>
        {rules.map(({ y, word }) => (
          <g key={word}>
            <path d={`M${round(left)} ${round(y)}H${round(right)}`} stroke={word === '0' ? quiet : rule} />
            <text x={round(left - size / 2)} y={round(y + size / 3)} textAnchor="end">
              {word}
            </text>
          </g>
        ))}
        {words.map((word) => (
          <text key={`${word.x} ${word.y}`} x={round(word.x)} y={round(word.y)} textAnchor="middle">
            {word.text}
          </text>
        ))}
        {name !== null && (
          <text x={name.x} y={round(name.y)} fill={ink} fontWeight={600}>
            {name.text}
          </text>
        )}
      </g>
      {years.map((year) => (
        <g key={year.row} data-row={year.row}>
          <rect x={round(year.x)} y={round(top)} width={round(year.width)} height={round(bottom - top)} fill="none" />
          <Column year={year} bottom={bottom} theme={theme} />
        </g>
      ))}
      <g data-axis="" fontFamily={sans} fontSize={size} textAnchor="middle">
        {years.flatMap(({ row, labels, top: score }) =>
          labels.map((label, at) => (
            <g key={`${row} ${label.y}`}>
              <rect {...behind(label, size)} fill={paper} />
              <text x={round(label.x)} y={round(label.y)} fill={score === null ? quiet : ink} fontWeight={at === 0 ? 400 : 600}>
                {label.text}
              </text>
            </g>
          )),
        )}
      </g>
    </>
  );
}

/** Paper behind a number, so that no rule of the scale goes through it. */
function behind({ x, y, text }: Label, size: number) {
  const width = widthOf(text, size);
  return { x: round(x - width / 2), y: round(y - size * 0.85), width: round(width), height: round(size) };
}

/** A score as ink with an edge where it ends; over it, empty, what it lost against the last one. */
function Column({
  year: { bar, top, fellFrom },
  bottom,
  theme: { ink, quiet, looks },
}: {
  year: PlacedYear;
  bottom: number;
  theme: FigureTheme;
}) {
  if (top === null) return null;
  const [x, width] = [round(bar.x), round(bar.width)];
  return (
    <>
      <rect x={x} y={round(top)} width={width} height={round(bottom - top)} fill={looks['tone-0'].fill} />
      {fellFrom !== null && (
        <rect x={x} y={round(fellFrom)} width={width} height={round(top - fellFrom)} fill="none" stroke={quiet} strokeDasharray="3 3" />
      )}
      <path d={`M${x - 3} ${round(top)}h${width + 6}`} stroke={ink} strokeWidth={2} />
    </>
  );
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;
