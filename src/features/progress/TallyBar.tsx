import type { CSSProperties } from 'react';
import { holdings } from '#domain/kinds/phases.ts';
import { hasRange, progressInWords, type Progress } from '#domain/milestones/progress.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { Phase } from '#domain/record/record.ts';
import type { Score } from '#domain/milestones/score.ts';
import { openThing } from '#state/view.ts';
import { lighting } from '#state/lit.ts';
import { placeBlocks, type Block } from './placeBlocks.ts';
import './TallyBar.css';

interface Props {
  readonly phase: Phase;
  readonly rows: readonly MilestoneRow[];
  readonly progress: Progress;
  /** Small bars, in a pair, leave out doors and labels. */
  readonly small?: boolean;
}

type Place = CSSProperties & Record<`--${string}`, number>;

/** Every milestone brings three points: earned ones swept to the start, missing ones outlined. The end of the ink is the score. */
export function TallyBar({ phase, rows, progress, small = false }: Props) {
  const { score } = progress;
  const blocks = placeBlocks(rows);
  return (
    <div className="tally" data-small={small || undefined} data-empty={score?.points === 0 || undefined}>
      {score !== null && hasRange(score) && <Whisker score={score} />}
      <div
        className="tally-bar"
        role="progressbar"
        aria-label={`${phase.title}: implementation score`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={score === null ? undefined : Math.round(score.percent)}
        aria-valuetext={progressInWords(progress)}
      >
        {blocks.map((block) => (
          <span
            key={block.key}
            className="tally-block"
            data-points={block.points}
            data-missing={block.missing || undefined}
            style={placeOf(block)}
          />
        ))}
        {score !== null && <span className="tally-plumb" style={{ '--at': score.percent / 100 } as Place} />}
      </div>
      {!small && <Doors blocks={blocks} />}
      {!small && <Labels phase={phase} progress={progress} blocks={blocks} />}
    </div>
  );
}

function placeOf({ from, span, cells, last }: Omit<Block, 'row'>): Place {
  return { '--from': from, '--span': span, '--cells': cells, '--gap': last ? 0 : 1 };
}

/**
 * The coding range over the bar. Its words stand on the side that has more room, and above the line where neither side has
 * enough: `reach` is what they must leave free.
 */
function Whisker({ score }: { score: Score }) {
  const [low, at, high] = [score.low, score.percent, score.high].map((percent) => percent / 100) as [number, number, number];
  const before = low >= 1 - high;
  return (
    <div
      className="whisker"
      aria-hidden="true"
      data-words={before ? 'before' : 'after'}
      style={{ '--low': low, '--at': at, '--high': high, '--reach': before ? 1 - low : high } as Place}
    >
      <span className="whisker-reach" />
      <span className="whisker-words">
        coding range, this text only, <b>{Math.round(score.low)}</b> to <b>{Math.round(score.high)}</b>
      </span>
      <span className="whisker-line" />
      <span className="whisker-dot" />
    </div>
  );
}

/** The earned blocks as buttons, beside the bar and over it: each opens its milestone and lights up its row. */
function Doors({ blocks }: { blocks: readonly Block[] }) {
  const doors = blocks.flatMap((block) => (block.row === null ? [] : [{ ...block, row: block.row }]));
  if (doors.length === 0) return null;
  return (
    <ul className="tally-doors">
      {doors.map(({ row, ...block }) => (
        <li key={block.key} style={placeOf(block)}>
          <button
            type="button"
            aria-label={`${row.milestone.title}: ${row.word}, ${row.points ?? 0} of 3 points`}
            title={row.milestone.title}
            onClick={() => openThing(row.milestone.id)}
            {...lighting([row.milestone.id])}
          />
        </li>
      ))}
    </ul>
  );
}

function Labels({ phase, progress, blocks }: { phase: Phase; progress: Progress; blocks: readonly Block[] }) {
  const { many } = holdings[phase.holds];
  return (
    <p className="tally-labels small" aria-hidden="true">
      {progress.score?.points === 0 ? (
        <span>
          <b>0 of {progress.score.scored};</b> no step on any of the {progress.score.scored < progress.of ? `scored ${many}` : many} is
          reported
        </span>
      ) : (
        blocks
          .filter(({ label }) => label !== null)
          .map(({ key, label, from }) => (
            <span key={key} className="tally-label" style={{ '--from': from, '--room': label?.room ?? 0 } as Place}>
              <b>{label?.count}</b> <span>{label?.word}</span>
            </span>
          ))
      )}
      <span className="tally-scale">
        <i>points</i>
        <span>0</span>
        <span>1</span>
        <span>2</span>
        <span>3</span>
      </span>
    </p>
  );
}
