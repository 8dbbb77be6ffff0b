import { did, idIn } from '#domain/ledger/actInWords.ts';
import type { Change } from '#domain/ledger/changesIn.ts';
import { differingFields } from '#domain/ledger/compareRecords.ts';
import type { StatusMove } from '#domain/ledger/statusMoves.ts';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import { capital } from '#domain/texts/capital.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { fieldWord, heldInWords } from '#domain/recording/heldInWords.ts';
import { ThingDoor } from './ThingDoor.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly ever: RecordIndex;
  readonly entry: Entry;
  /** Its reason, where it is not that of the whole act. */
  readonly why: string | null;
  readonly change: Change | undefined;
  /** From which status to which it moved a milestone. */
  readonly move?: StatusMove | undefined;
}

/** One entry: what it touched, and of what it changed each field as it was and as it is. */
export function EntryLine({ index, ever, entry, why, change, move }: Props) {
  const { before, after } = change ?? {};
  const fields = entry.op === 'put' && before !== undefined && after !== undefined ? differingFields(before, after) : [];
  const verb = entry.op === 'put' && before !== undefined ? 'changed' : did[entry.op];
  const said = (field: string, value: unknown) => (after === undefined ? '' : heldInWords(after.type, field, value, ever));
  return (
    <li>
      <p>
        {capital(verb)} the {(after ?? before)?.type ?? 'thing'} <ThingDoor index={index} ever={ever} id={idIn(entry)} />
        {move !== undefined && before === undefined && `: ${move.from === null ? '' : `from ${move.from} to `}${move.to}`}
        <span className="quiet">
          {' '}
          · {validInWords(after ?? before)}entry {entry.seq}
        </span>
      </p>
      {why !== null && <p className="ledger-why">{why}</p>}
      {fields.length > 0 && (
        <dl className="ledger-fields">
          {fields.map(({ field, before: was, after: is }) => (
            <div key={field}>
              <dt>{fieldWord(field)}</dt>
              <dd>
                <del>
                  <span className="heard">before: </span>
                  {said(field, was)}
                </del>{' '}
                <ins>
                  <span className="heard">after: </span>
                  {said(field, is)}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** Of what has a day of its own, that day; nothing of what has none. */
function validInWords(thing: AnyThing | undefined): string {
  if (thing?.type === 'assessment') return `${thing.validFrom === null ? 'undated' : `valid from ${thing.validFrom}`}, `;
  return thing?.type === 'claim' ? `${thing.date === null ? 'undated' : `of ${thing.date}`}, ` : '';
}
