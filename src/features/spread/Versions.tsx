import { useQuery } from '@tanstack/react-query';
import { entriesQuery } from '#data/ledgers.ts';
import { entriesRead } from '#domain/ledger/entriesKnown.ts';
import { changesByField } from '#domain/recording/changesByField.ts';
import { valuesOf } from '#domain/recording/draftFrom.ts';
import type { Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { useView } from '#state/view.ts';
import './RecordingDoors.css';

/** Who put a thing into the record, where it was an analyst, and every version of it there was. */
export function Versions({ index, id }: { index: RecordIndex; id: string }) {
  const known = useView(({ view }) => view.known);
  const { data } = useQuery(entriesQuery(index.record.agreement.id));
  const shipped = data?.shipped ?? 0;
  const entries = data === undefined ? [] : entriesRead(data, index.record, known).filter((entry) => idOf(entry) === id);
  const last = entries.at(-1);
  if (last === undefined || last.seq <= shipped) return null;
  return (
    <>
      <p className="own-entry small">{recordedBy(last, shipped)}</p>
      {entries.length > 1 && (
        <details className="versions">
          <summary>{entries.length} versions</summary>
          <ol className="small">
            {entries.map((entry, at) => (
              <li key={entry.seq}>
                {recordedBy(entry, shipped)}
                <Changes index={index} before={entries[at - 1]} after={entry} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

const idOf = (entry: Entry): string => (entry.op === 'put' ? entry.thing.id : entry.id);

function recordedBy({ op, by, recorded, seq, why }: Entry, shipped: number): string {
  if (seq <= shipped) return `Came with Phasewatch, entry ${seq}: ${why}`;
  return `${op === 'retract' ? 'Retracted' : 'Recorded'} by ${by} on ${recorded.slice(0, 10)}, entry ${seq}: ${why}`;
}

function Changes({ index, before, after }: { index: RecordIndex; before: Entry | undefined; after: Entry }) {
  if (before?.op !== 'put' || after.op !== 'put' || after.thing.type === 'agreement') return null;
  const { type } = after.thing;
  return changesByField(type, valuesOf(type, before.thing), valuesOf(type, after.thing), index).map((change) => (
    <p key={change.word} className="quiet">
      {change.word}: {change.before || 'nothing'} → {change.after || 'nothing'}
    </p>
  ));
}
