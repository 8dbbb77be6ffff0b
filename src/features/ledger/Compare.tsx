import { useEffect } from 'react';
import { comparedInWords, phaseInWords } from '#domain/ledger/comparedInWords.ts';
import { compareMoments, type MomentsCompared } from '#domain/ledger/compareMoments.ts';
import type { AsOf } from '#domain/record/asOf.ts';
import { plural } from '#domain/texts/plural.ts';
import { todayUtc } from '#i18n/dates.ts';
import { linkTo } from '#state/link.ts';
import { compareMomentsOf } from '#state/ownChoices.ts';
import { useView } from '#state/view.ts';
import { CopyLink } from '#ui/CopyLink.tsx';
import { goToPart } from '#ui/goToPart.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import type { LedgerModel } from './ledgerModel.ts';
import { type Chosen, type Moments, readMoments, writeMoments } from './moments.ts';
import { ThingDoor } from './ThingDoor.tsx';

const momentOf = ({ known, valid }: Chosen): AsOf => ({ known: known.trim() || null, valid: valid || null });

/** Where a link to the comparison stands. */
const part = 'ledger-compared';

/** Two moments side by side: what is new, what rose, what fell, and which claims did it. At first what is own, against what was shipped. */
export function Compare({ model }: { model: LedgerModel }) {
  // what is typed is shown at once, however long the page takes to follow
  const asked = useView(({ view }) => view.compare);
  const { shipped, entries, index } = model;
  const first: Moments = { from: { known: String(shipped || 1), valid: '' }, to: { known: '', valid: '' } };
  const read = asked === null ? null : readMoments(asked);
  const moments = read ?? first;
  const choose = (chosen: Partial<Moments>) => {
    // as the address stands at the press: what is drawn may be behind it
    const { compare } = useView.getState().view;
    const next = writeMoments({ ...((compare === null ? null : readMoments(compare)) ?? first), ...chosen });
    compareMomentsOf(next === writeMoments(first) ? null : next);
  };
  const [from, to] = [momentOf(moments.from), momentOf(moments.to)];
  // a link to the comparison stands at it
  useEffect(() => {
    if (location.hash === `#${part}`) goToPart(part);
  }, []);
  const compared = compareMoments({ agreement: index.record.agreement.id, entries, shipped }, from, to, todayUtc());
  return (
    <section className="ledger-part" id={part} tabIndex={-1} aria-labelledby="ledger-compare">
      <h2 id="ledger-compare">Compare two moments</h2>
      {asked !== null && read === null && (
        <p className="quiet small" role="status">
          The address asks to compare “{asked}”, which is no two moments (like 188..204 or 188..204_2026-01-01); your own entries are
          compared with what came with Phasewatch.
        </p>
      )}
      <div className="ledger-tools">
        <Moment word="From" chosen={moments.from} onChoose={(chosen) => choose({ from: chosen })} />
        <Moment word="To" chosen={moments.to} onChoose={(chosen) => choose({ to: chosen })} />
        <CopyLink link={() => linkTo({ compare: writeMoments(moments) }, part)} of="this comparison" />
      </div>
      {compared.ok ? <Compared model={model} compared={compared.value} /> : <p role="alert">{compared.problems.join(' ')}</p>}
    </section>
  );
}

function Moment({ word, chosen, onChoose }: { word: string; chosen: Chosen; onChoose: (chosen: Chosen) => void }) {
  return (
    <fieldset>
      <legend>{word}</legend>
      <label>
        Known by, an entry or a day{' '}
        <input
          value={chosen.known}
          placeholder="now"
          size={11}
          onChange={(event) => onChoose({ ...chosen, known: event.currentTarget.value })}
        />
      </label>
      <label>
        Valid on <input type="date" value={chosen.valid} onChange={(event) => onChoose({ ...chosen, valid: event.currentTarget.value })} />
      </label>
    </fieldset>
  );
}

function Compared({ model: { index, ever }, compared }: { model: LedgerModel; compared: MomentsCompared }) {
  const { said, attempt } = useAttempt();
  const { from, to, statuses, phases, differences } = compared;
  const copy = () =>
    attempt('The copy', async () => {
      await navigator.clipboard.writeText(comparedInWords(compared));
      return 'Copied as Markdown, as it may leave the house.';
    });
  return (
    <>
      <p>
        From {from} to {to}: {plural(differences.length, 'thing differs', 'things differ')}, {plural(statuses.length, 'status', 'statuses')}{' '}
        among milestones.
      </p>
      <ul>
        {phases.map((change) => (
          <li key={change.phase.id}>{phaseInWords(change)}</li>
        ))}
        {statuses.map(({ milestone, before, after, moved, claims }) => (
          <li key={milestone}>
            <ThingDoor index={index} ever={ever} id={milestone} /> {moved === null ? 'changed' : <b>{moved}</b>} from {before} to {after}
            {claims.map(({ id }, at) => (
              <span key={id}>
                {at === 0 ? ', on ' : ' and '}
                <ThingDoor index={index} ever={ever} id={id} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      {differences.length > 0 && (
        <details>
          <summary>{plural(differences.length, 'thing')} new, changed or gone</summary>
          <ul>
            {differences.slice(0, 500).map(({ id, kind, type }) => (
              <li key={id}>
                <span className="quiet">
                  {kind}, {type}:
                </span>{' '}
                <ThingDoor index={index} ever={ever} id={id} />
              </li>
            ))}
          </ul>
          {differences.length > 500 && <p className="quiet">And {differences.length - 500} more; the copy holds all.</p>}
        </details>
      )}
      <p>
        <button type="button" className="door" onClick={() => void copy()}>
          Copy as Markdown
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </>
  );
}
