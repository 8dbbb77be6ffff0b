import type { ReactNode } from 'react';
import type { Block, Cell, Run, TableBlock } from '#domain/briefing/Briefing.ts';
import type { Figure } from '#domain/figures/Figure.ts';
import { inOrder } from '#ui/inOrder.ts';
import { StatusGlyph } from '#ui/StatusGlyph.tsx';
import type { Picture } from './pictures.ts';

interface Props<B extends Block = Block> {
  readonly block: B;
  /** What was drawn for the block; null where nothing is, or it could not be; undefined while it is being drawn. */
  readonly picture: Picture | null | undefined;
}

type Views = { readonly [K in Block['kind']]: (props: Props<Extract<Block, { kind: K }>>) => ReactNode };

const views: Views = {
  heading: ({ block: { level, text, note } }) => {
    const Heading = `h${level}` as const;
    return (
      <div className="briefing-head" data-level={level}>
        <Heading>{text}</Heading>
        {note !== '' && <p className="quiet">{note}</p>}
      </div>
    );
  },
  paragraph: ({ block: { runs } }) => (
    <p>
      <Runs runs={runs} />
    </p>
  ),
  list: ({ block: { items } }) => (
    <ul>
      {inOrder(items, (runs) => (
        <li>
          <Runs runs={runs} />
        </li>
      ))}
    </ul>
  ),
  table: ({ block }) => <TableView block={block} />,
  figure: ({ block: { figure }, picture }) => {
    if (picture === undefined) return null;
    return picture === null ? <Told figure={figure} /> : <Drawn picture={picture} />;
  },
  network: ({ block: { ties }, picture }) => (
    <>
      {picture && <Drawn picture={picture} />}
      <ul className="briefing-ties">
        {inOrder(ties, ({ sentence }) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  ),
};

/** A block of the briefing as the page shows and prints it. */
export function BlockView({ block, picture }: Props) {
  return view(block.kind, block, picture);
}

function view<K extends Block['kind']>(kind: K, block: Extract<Block, { kind: K }>, picture: Props['picture']) {
  return views[kind]({ block, picture });
}

/** A figure without its picture: what each of its marks says. */
function Told({ figure: { title, rows } }: { figure: Figure }) {
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {inOrder(rows, ({ sentence }) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function TableView({ block: { caption, columns, rows } }: { block: TableBlock }) {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table aria-label={caption}>
      <colgroup>
        {columns.map(({ word, share }) => (
          <col key={word} style={{ width: `${(100 * share) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ word }) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inOrder(rows, (cells) => (
          <tr>
            {inOrder(cells, (cell, column) => (
              <CellView cell={cell} isName={column === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellView({ cell: { runs, mark }, isName }: { cell: Cell; isName: boolean }) {
  const inside = (
    <>
      {mark !== undefined && <StatusGlyph glyph={mark.glyph} points={mark.points} />}
      <span>
        <Runs runs={runs} />
      </span>
    </>
  );
  return isName ? (
    <th scope="row" data-mark={mark === undefined ? undefined : ''}>
      {inside}
    </th>
  ) : (
    <td>{inside}</td>
  );
}

const sets: Record<Run['set'], string | undefined> = { plain: undefined, strong: 'briefing-strong', quote: 'serif', quiet: 'quiet' };

function Runs({ runs }: { runs: readonly Run[] }) {
  return inOrder(runs, ({ set, text }) => <span className={sets[set]}>{text}</span>);
}

function Drawn({ picture: { svg, width } }: { picture: Picture }) {
  return <div className="briefing-picture" style={{ maxWidth: width }} dangerouslySetInnerHTML={{ __html: svg }} />;
}
