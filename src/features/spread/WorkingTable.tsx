import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { obligations } from '#domain/kinds/obligations.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Score } from '#domain/milestones/score.ts';
import { ThingLink } from './ThingLink.tsx';
import './WorkingTable.css';

interface Props {
  readonly index: RecordIndex;
  readonly title: string;
  readonly rows: readonly MilestoneRow[];
  readonly score: Score | null;
}

/** The points of each milestone with its lowest and highest defensible ones, and their sums; what could be defended off the scale is named beside it. */
export function WorkingTable({ index, title, rows, score }: Props) {
  return (
    <table className="working">
      <caption>{title}: points from 0 to 3 for each milestone, and the lowest and highest that could be defended</caption>
      <thead>
        <tr>
          <th scope="col">Milestone</th>
          <th scope="col">Obligation, as coded</th>
          <th scope="col" className="number">
            Points
          </th>
          <th scope="col" className="number">
            Lowest
          </th>
          <th scope="col" className="number">
            Highest
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ milestone, points, range, word, unscored }) => (
          <tr key={milestone.id}>
            <th scope="row">
              <ThingLink index={index} id={milestone.id} />
              {points !== null && unscored.length > 0 && <span className="quiet"> or {unscored.join(' or ')}, unscored</span>}
            </th>
            <td>{obligations[milestone.obligation].word}</td>
            {points === null || range === null ? (
              <td colSpan={3}>not scored: {word}</td>
            ) : (
              <>
                <td className="number">{points}</td>
                <td className="number">{range.low}</td>
                <td className="number">{range.high}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
      {score !== null && <Sums score={score} />}
    </table>
  );
}

function Sums({ score: { points, most, percent, low, high } }: { score: Score }) {
  const sum = (share: number) => Math.round((share * most) / 100);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          Sum, of {most}
        </th>
        <td className="number">{points}</td>
        <td className="number">{sum(low)}</td>
        <td className="number">{sum(high)}</td>
      </tr>
      <tr>
        <th scope="row" colSpan={2}>
          Score, of 100
        </th>
        <td className="number">{percent.toFixed(1)}</td>
        <td className="number">{low.toFixed(1)}</td>
        <td className="number">{high.toFixed(1)}</td>
      </tr>
    </tfoot>
  );
}
