import { Bar, BarChart, type BarShapeProps, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { CountBar, CountPlot, DrawnPlot, ScorePlot, StepPlot } from '#domain/figures/Figure.ts';
import { boxScale, unitsOf } from '#drawing/figure/boxScale.ts';
import type { FigureTheme } from '#drawing/figure/FigureTheme.ts';
import type { FigureLayout } from '#drawing/figure/layoutFigure.ts';
import { paintOf } from '#drawing/figure/patterns.ts';
import { PartMark } from './PartMark.tsx';
import { ScoreBar } from './ScoreBar.tsx';
import { spreadLabels } from '#drawing/figure/spreadLabels.ts';
import { small } from '#drawing/figure/Words.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';
import { StepAxis } from './StepAxis.tsx';
import { sample, StepDot } from './StepDot.tsx';
import { YearColumns } from './YearColumns.tsx';

export interface PlotProps<P extends DrawnPlot> {
  readonly plot: P;
  readonly layout: FigureLayout;
  readonly theme: FigureTheme;
  readonly prefix: string;
}

const bare = { top: 0, right: 0, bottom: 0, left: 0 };

/** The chart proper, by Recharts: it places the marks on its scales, we draw them. Its animation and its own keyboard layer are off. */
export function PlotChart(props: PlotProps<DrawnPlot>) {
  const { plot } = props;
  if (plot.kind === 'counts') return <Counts {...props} plot={plot} />;
  if (plot.kind === 'scores') return <Scores {...props} plot={plot} />;
  if (plot.kind === 'years') return <YearColumns {...props} plot={plot} />;
  return <Steps {...props} plot={plot} />;
}

function Counts({ plot: { bars }, layout, theme, prefix }: PlotProps<CountPlot>) {
  const { width, height, bar } = layout.plot;
  const scale = boxScale(bars, width, layout.text);
  const { inBoxes } = scale;
  const depth = Math.max(0, ...bars.map(({ parts }) => parts.length));
  const valueOf = (at: number) => (own: CountBar) => unitsOf(own.parts[at]?.count ?? 0, own.of, scale);
  const shapeOf = (at: number) => (place: BarShapeProps) => {
    const part = bars[place.originalDataIndex]?.parts[at];
    return part === undefined ? <g /> : <PartMark part={part} place={place} inBoxes={inBoxes} paint={paintOf(theme, part.look, prefix)} />;
  };
  return (
    <BarChart layout="vertical" width={width} height={height} data={[...bars]} margin={bare} accessibilityLayer={false}>
      <XAxis type="number" domain={[0, scale.units]} allowDataOverflow hide />
      <YAxis type="category" dataKey="name" hide allowDuplicatedCategory />
      {Array.from({ length: depth }, (_, at) => (
        <Bar key={at} dataKey={valueOf(at)} stackId="parts" barSize={bar} isAnimationActive={false} shape={shapeOf(at)} />
      ))}
    </BarChart>
  );
}

function Scores({ plot: { bars }, layout, theme }: PlotProps<ScorePlot>) {
  const { width, height, bar } = layout.plot;
  const shape = ({ originalDataIndex, y, height: high }: BarShapeProps) => {
    const own = bars[originalDataIndex];
    return own === undefined ? (
      <g />
    ) : (
      <ScoreBar row={own.row} score={own.score} y={y} height={high} width={width} text={layout.text} theme={theme} />
    );
  };
  return (
    <BarChart layout="vertical" width={width} height={height} data={[...bars]} margin={bare} accessibilityLayer={false}>
      <XAxis type="number" domain={[0, 100]} allowDataOverflow hide />
      <YAxis type="category" dataKey="name" hide allowDuplicatedCategory />
      <Bar dataKey={percentOf} barSize={bar} isAnimationActive={false} shape={shape} />
    </BarChart>
  );
}

const percentOf = ({ score }: ScorePlot['bars'][number]): number => score?.percent ?? 0;

/** How a line over time is broken, by its place among the others. */
const dashOf = (at: number): string => (at === 0 ? 'none' : `${at * 6} 4`);

/** A day on the time axis: milliseconds of its beginning in UTC. */
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function Steps({ plot: { lines, until }, layout, theme }: PlotProps<StepPlot>) {
  const { plot, text } = layout;
  const days = [...new Set([...lines.flatMap(({ points }) => points.map(({ day }) => day)), until])].sort();
  const scoreOn = (line: StepPlot['lines'][number], day: string) =>
    line.points.findLast((point) => point.day <= day)?.score?.percent ?? null;
  const data = days.map((day) => ({ time: timeOf(day), scores: lines.map((line) => scoreOn(line, day)) }));
  const longest = Math.min(plot.width * 0.3, Math.max(0, ...lines.map(({ name }) => widthOf(name, text * small))));
  const margin = { top: text * 2, right: text * 1.5 + sample * text + longest, bottom: text * 2, left: text * 3 };
  const ends = lines.map((line) => scoreOn(line, until));
  const room = plot.height - margin.top - margin.bottom;
  const named = spreadLabels(
    ends.flatMap((score) => (score === null ? [] : margin.top + room * (1 - score / 100))),
    text,
  );
  const labelAt = ends.map((score, at) =>
    score === null ? null : (named[ends.slice(0, at).filter((own) => own !== null).length] ?? null),
  );
  const dotOf = (line: StepPlot['lines'][number]) => (place: { readonly cx?: number; readonly cy?: number; readonly index?: number }) => {
    const at = place.index ?? 0;
    const point = line.points.find(({ day }) => day === days[at]);
    return (
      <StepDot
        key={at}
        x={place.cx}
        y={place.cy}
        row={point?.score === null ? undefined : point?.row}
        name={at === days.length - 1 ? line.name : ''}
        nameAt={labelAt[lines.indexOf(line)] ?? null}
        dash={dashOf(lines.indexOf(line))}
        text={text}
        ink={theme.ink}
      />
    );
  };
  return (
    <LineChart width={plot.width} height={plot.height} data={data} margin={margin} accessibilityLayer={false}>
      <XAxis type="number" dataKey="time" domain={['dataMin', 'dataMax']} hide />
      <YAxis type="number" domain={[0, 100]} hide />
      <StepAxis first={timeOf(days[0] ?? until)} last={timeOf(until)} words={[days[0] ?? until, until]} theme={theme} text={text} />
      {lines.map((line, at) => (
        <Line
          key={line.name}
          type="stepAfter"
          dataKey={(own: (typeof data)[number]) => own.scores[at] ?? null}
          stroke={theme.ink}
          strokeWidth={2}
          strokeDasharray={dashOf(at)}
          isAnimationActive={false}
          activeDot={false}
          dot={dotOf(line)}
        />
      ))}
    </LineChart>
  );
}
