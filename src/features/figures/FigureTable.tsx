import type { Column, Figure } from '#domain/figures/Figure.ts';

interface Props {
  readonly figure: Figure;
  readonly chosen?: number | null;
  /** Makes every row a door; without it the table is only read. */
  readonly onChoose?: (row: number) => void;
}

/** The rows of a figure as a table: the same numbers, each line a door to what it counts. */
export function FigureTable({ figure: { title, subtitle, columns, rows }, chosen, onChoose }: Props) {
  // without doors in it, the table itself is what the keyboard scrolls where it is wider than its room
  const scrolls = onChoose === undefined ? { role: 'region', 'aria-label': title, tabIndex: 0 } : {};
  return (
    <div className="figure-table" {...scrolls}>
      <table>
        <caption>
          <span>
            <b>{title}.</b> {subtitle}
          </span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ name, word, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, sentence }, row) => (
            <tr key={sentence}>
              {cells.map((cell, at) => (
                <td key={columns[at]?.name} className={columns[at]?.isNumber ? 'number' : undefined}>
                  {at === 1 && onChoose !== undefined ? (
                    <button type="button" className="door" aria-pressed={row === chosen} onClick={() => onChoose(row)}>
                      {written(cell, columns[at])}
                    </button>
                  ) : (
                    written(cell, columns[at])
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const written = (cell: string | number | null, column: Column | undefined) => column?.shown?.(cell) ?? cell ?? 'none';
