import type { ImportPlan } from '#domain/imports/ImportPlan.ts';
import type { Difference } from '#domain/ledger/compareRecords.ts';
import { scoreByYear } from '#domain/milestones/scoreByYear.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { changesInWords } from '#domain/recording/heldInWords.ts';
import type { Mapping } from '#domain/tables/Mapping.ts';
import { plural } from '#domain/texts/plural.ts';
import { MappingStep } from './MappingStep.tsx';
import { TableRows } from './TableRows.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly name: string;
  readonly plan: ImportPlan;
  /** How the reader wants the columns of a table read, where that was said. */
  readonly mapping: Mapping | null;
  readonly onMap: (mapping: Mapping) => void;
  /** Whether it is being recorded: nothing is begun twice. */
  readonly busy: boolean;
  readonly onRecord: (plan: ImportPlan) => Promise<void>;
  readonly onLeave: () => void;
}

/** What a file would do, row by row, with the way to do it and the way to leave it. */
export function ImportPreview({ index, name, plan, mapping, busy, onMap, onRecord, onLeave }: Props) {
  const { kind, agreements, into, back, table, notes } = plan;
  const refused = table?.rows.filter(({ outcome }) => outcome === 'refused').length ?? 0;
  const differences = (into ?? back)?.differences ?? [];
  const nothing = agreements.length + (into?.entries.length ?? 0) === 0 && back === null;
  return (
    <div className="import-preview">
      <h3>
        {name} is {kind}
      </h3>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {table !== null && <MappingStep index={index} table={table} mapping={mapping ?? table.mapping} onMap={onMap} />}
      {table !== null && <TableRows index={index} table={table} />}
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
      {differences.length > 0 && <Differences index={index} differences={differences} />}
      {back !== null && (
        <p>
          It is brought back whole: {plural(back.ledger.entries.length, 'entry', 'entries')}, each with its number, time, author and reason.
        </p>
      )}
      {refused > 0 && (
        <p>
          <b>Nothing can be recorded yet:</b> {plural(refused, 'row is', 'rows are')} refused, and a table is taken in whole or not at all.
        </p>
      )}
      {nothing && refused === 0 && <p>Everything in it is in the record already, as it is.</p>}
      <p className="import-acts">
        {!nothing && (
          <button type="button" className="door" aria-disabled={busy} onClick={() => void onRecord(plan)}>
            {wordOf(plan)}
          </button>
        )}{' '}
        <button type="button" className="door" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </div>
  );
}

/** What the button does. */
function wordOf({ agreements, into, back }: ImportPlan): string {
  if (back !== null) return 'Bring it back';
  return agreements.length > 0
    ? `Record ${plural(agreements.length, 'agreement')}`
    : `Record ${plural(into?.entries.length ?? 0, 'thing')}`;
}

const happens = { new: 'added', changed: 'changed', gone: 'retracted' } as const satisfies Record<Difference['kind'], string>;

function Differences({ index, differences }: { index: RecordIndex; differences: readonly Difference[] }) {
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
              {happens[kind]}
              {fields.length > 0 && `: ${changesInWords(type, fields, index)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
