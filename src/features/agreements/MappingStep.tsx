import type { Field } from '#domain/recording/Field.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { guessMapping, type Mapping, type ValuesFrom } from '#domain/tables/Mapping.ts';
import type { TablePlan } from '#domain/tables/planTable.ts';
import { tableFields, type TableType, tableTypeNames, tableTypes } from '#domain/tables/TableType.ts';
import { EveryRow } from './EveryRow.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly table: Pick<TablePlan, 'header' | 'samples'>;
  readonly mapping: Mapping;
  readonly onMap: (mapping: Mapping) => void;
}

/** How the columns of a table are read: what its rows are, and for each field its column, or one value for every row. */
export function MappingStep({ index, table: { header, samples }, mapping, onMap }: Props) {
  const { type, fields } = mapping;
  const chooseType = (name: string) => {
    const chosen = tableTypeNames.find((each) => each === name);
    if (chosen !== undefined) onMap(guessMapping(header, chosen));
  };
  const choose = (field: string, from: ValuesFrom | null) => {
    const { [field]: _, ...others } = fields;
    onMap({ type, fields: from === null ? others : { ...others, [field]: from } });
  };
  const read = new Set(Object.values(fields).flatMap((from) => ('column' in from ? [from.column] : [])));
  const unread = header.filter((_, at) => !read.has(at));
  return (
    <section className="mapping" aria-labelledby="mapping">
      <h3 id="mapping">How its columns are read</h3>
      <p>
        <label>
          Its rows are{' '}
          <select value={type} onChange={({ currentTarget }) => chooseType(currentTarget.value)}>
            {tableTypeNames.map((name) => (
              <option key={name} value={name}>
                {tableTypes[name].many}
              </option>
            ))}
          </select>
        </label>
      </p>
      <table aria-label="Fields and their columns">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Column and its first values, or one value for every row</th>
          </tr>
        </thead>
        <tbody>
          {tableFields(type).map((field) => (
            <FieldRow
              key={field.name}
              index={index}
              field={field}
              header={header}
              samples={samples}
              from={fields[field.name]}
              onChoose={(from) => choose(field.name, from)}
            />
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {unread.length === 0 ? 'Every column is read.' : `Not read: ${unread.map((name) => `“${name}”`).join(', ')}.`} {rowRule(type)}
      </p>
    </section>
  );
}

const rowRule = (type: TableType): string =>
  `A row is of the ${tableTypes[type].word} that has its id or its ${tableTypes[type].knownBy}; else of a new one. An empty cell leaves what stands.`;

interface RowProps {
  readonly index: RecordIndex;
  readonly field: Field;
  readonly header: readonly string[];
  readonly samples: TablePlan['samples'];
  readonly from: ValuesFrom | undefined;
  readonly onChoose: (from: ValuesFrom | null) => void;
}

function FieldRow({ index, field, header, samples, from, onChoose }: RowProps) {
  const column = from !== undefined && 'column' in from ? from.column : null;
  const needed = field.optional !== true && field.initial === undefined;
  return (
    <tr>
      <th scope="row">
        {field.word}
        {needed && <span className="quiet"> needed</span>}
      </th>
      <td>
        <div className="mapped">
          <select
            aria-label={`Column for ${field.word}`}
            value={column ?? ''}
            onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : { column: Number(value) })}
          >
            <option value="">not in the file</option>
            {header.map((name, at) => (
              <option key={name || at} value={at}>
                {name || `column ${at + 1}`}
              </option>
            ))}
          </select>
          {column === null ? (
            <EveryRow
              index={index}
              field={field}
              value={from !== undefined && 'value' in from ? from.value : ''}
              onChoose={(value) => onChoose(value === '' ? null : { value })}
            />
          ) : (
            <span className="quiet">{samples[column]?.map((cell) => shortened(cell)).join(' · ') || 'empty in every row'}</span>
          )}
        </div>
      </td>
    </tr>
  );
}

const longest = 40;
const shortened = (cell: string): string => (cell.length > longest ? `${cell.slice(0, longest)}…` : cell);
