import type { ImportPlan } from '#domain/imports/planImport.ts';
import type { Difference } from '#domain/ledger/compareRecords.ts';
import { scoreByYear } from '#domain/milestones/scoreByYear.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { valueInWords } from '#domain/record/valueInWords.ts';
import { plural } from '#domain/texts/plural.ts';

interface Props {
  readonly name: string;
  readonly plan: ImportPlan;
  readonly onRecord: (plan: ImportPlan) => Promise<void>;
  readonly onLeave: () => void;
}

/** What a file would do, row by row, with the way to do it and the way to leave it. */
export function ImportPreview({ name, plan, onRecord, onLeave }: Props) {
  const { kind, agreements, into, notes } = plan;
  const nothing = agreements.length + (into?.entries.length ?? 0) === 0;
  return (
    <div className="import-preview">
      <h3>
        {name} is {kind}
      </h3>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {agreements.length > 0 && (
        <table aria-label="Agreements that would be added">
          <thead>
            <tr>
              <th scope="col">Agreement</th>
              <th scope="col">What happens</th>
              <th scope="col">Milestones</th>
              <th scope="col">Claims</th>
              <th scope="col">Scores by year</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map(({ ledger, record }) => (
              <tr key={ledger.agreement}>
                <th scope="row">{record.agreement.title}</th>
                <td>added</td>
                <td>{record.milestones.length}</td>
                <td>{record.claims.length}</td>
                <td>
                  {scoreByYear(indexRecord(record))
                    .map(({ year, score }) => `${year}: ${score === null ? 'not scored' : score.percent.toFixed(1)}`)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {into !== null && into.differences.length > 0 && <Differences differences={into.differences} />}
      {nothing && <p>Everything in it is in the record already, as it is.</p>}
      <p className="import-acts">
        {!nothing && (
          <button type="button" className="door" onClick={() => void onRecord(plan)}>
            {agreements.length > 0
              ? `Record ${plural(agreements.length, 'agreement')}`
              : `Record ${plural(into?.entries.length ?? 0, 'thing')}`}
          </button>
        )}{' '}
        <button type="button" className="door" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </div>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <table aria-label="What would be added and changed">
      <thead>
        <tr>
          <th scope="col">Thing</th>
          <th scope="col">Type</th>
          <th scope="col">What happens</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ id, type, name, kind, fields }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{type}</td>
            <td>
              {kind === 'new'
                ? 'added'
                : `changed: ${fields.map(({ field, before, after }) => `${field} from ${valueInWords(before)} to ${valueInWords(after)}`).join('; ')}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
