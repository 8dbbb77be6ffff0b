import { type ReactNode, useEffect } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { restoreSourceTexts } from '#state/sourceTexts.ts';
import { arrive } from './arrive.ts';
import { nameOf, type Things, type ThingType } from '#domain/record/nameOf.ts';
import { pages } from './pages.tsx';
import { SpreadHead } from './SpreadHead.tsx';
import './Spread.css';

interface Props {
  readonly index: RecordIndex;
  /** The id of anything in the record. */
  readonly id: string;
  /** All milestone rows of the record. */
  readonly rows: readonly MilestoneRow[];
  readonly onClose: () => void;
  /** Opens the next or the previous row of the lists; null where there are none. */
  readonly onStep: ((by: 1 | -1) => void) | null;
  /** What the page around it has to say of it, under its head. */
  readonly aside?: ReactNode;
}

/** The page of one thing of the record: a region named by it. */
export function Spread({ index, id, rows, onClose, onStep, aside = null }: Props) {
  useEffect(() => void restoreSourceTexts(), []);
  const thing = index.things.get(id);
  return (
    <section key={id} ref={arrive} className="spread" data-thing={id} tabIndex={-1} aria-labelledby="spread-title">
      <div className="spread-body">
        {thing === undefined ? (
          <Unknown index={index} id={id} onClose={onClose} />
        ) : (
          <Known type={thing.type} thing={thing} index={index} rows={rows} onClose={onClose} onStep={onStep} aside={aside} />
        )}
      </div>
    </section>
  );
}

interface KnownProps<K extends ThingType> extends Omit<Props, 'id'> {
  readonly type: K;
  readonly thing: Things[K];
}

function Known<K extends ThingType>({ type, thing, index, rows, onClose, onStep, aside }: KnownProps<K>) {
  const { Page, line, listed } = pages[type];
  return (
    <>
      <SpreadHead line={line(thing, index)} title={nameOf(index, thing.id)} onClose={onClose} onStep={listed ? onStep : null} />
      {aside}
      <Page thing={thing} index={index} rows={rows} />
    </>
  );
}

function Unknown({ index, id, onClose }: Pick<Props, 'index' | 'id' | 'onClose'>) {
  return (
    <>
      <SpreadHead line="Not in this record" title={`Nothing here has the id “${id}”`} onClose={onClose} onStep={null} />
      <p className="description">
        The record of {index.record.agreement.title}, edition {index.record.edition.id}, holds no such thing. The link may be mistyped, or
        it belongs to another edition.
      </p>
      <p>
        <button type="button" className="door" onClick={onClose}>
          Go back to the lists
        </button>
      </p>
    </>
  );
}
