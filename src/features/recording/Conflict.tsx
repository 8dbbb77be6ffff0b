import { changesByField } from '#domain/recording/changesByField.ts';
import { valuesOf } from '#domain/recording/draftFrom.ts';
import type { Draft } from '#domain/recording/Draft.ts';
import type { Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

interface Props {
  readonly index: RecordIndex;
  readonly draft: Draft;
  readonly since: readonly Entry[];
  readonly onBack: () => void;
  /** Records on top of what others recorded up to an entry. */
  readonly onRecord: (seen: number) => void;
}

/** Others recorded something about the same meanwhile: both sides, and the choice. Nothing that was written is lost by either. */
export function Conflict({ index, draft, since, onBack, onRecord }: Props) {
  const last = since.at(-1);
  const theirs = last?.op === 'put' ? valuesOf(draft.type, last.thing) : null;
  const changes = theirs === null || draft.act === 'retract' ? [] : changesByField(draft.type, theirs, draft, index);
  return (
    <section id="conflict" tabIndex={-1} className="record-conflict" aria-labelledby="conflict-title">
      <h3 id="conflict-title">This was recorded otherwise meanwhile</h3>
      <ul>
        {since.map((entry) => (
          <li key={entry.seq}>
            {entry.by} {entry.op === 'put' ? 'recorded it' : 'retracted it'} as entry {entry.seq},{' '}
            {entry.recorded.slice(0, 16).replace('T', ' ')} UTC: {entry.why}
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">What {last?.by} recorded</th>
              <th scope="col">What you wrote</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ word, before, after }) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td>{before || <span className="quiet">nothing</span>}</td>
                <td>{after || <span className="quiet">nothing</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="record-pick">
        <button type="button" className="door" onClick={() => onRecord(last?.seq ?? draft.seen)}>
          Record yours on top of it
        </button>
        <button type="button" className="door" onClick={onBack}>
          Go back to your draft
        </button>
      </p>
    </section>
  );
}
