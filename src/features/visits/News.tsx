import { useMemo } from 'react';
import { actTold, type Told, toldBy } from '#domain/ledger/actTold.ts';
import { idIn } from '#domain/ledger/actInWords.ts';
import type { RecordedAct } from '#domain/ledger/acts.ts';
import { moveInWords, phaseInWords } from '#domain/ledger/comparedInWords.ts';
import { comparedSince } from '#domain/ledger/comparedSince.ts';
import type { MomentsCompared } from '#domain/ledger/compareMoments.ts';
import type { Visit } from '#domain/ledger/Visit.ts';
import type { Entries } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { todayUtc } from '#i18n/dates.ts';
import { addressOf, openThing } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly ledger: Entries;
  readonly seen: Visit;
  readonly acts: readonly RecordedAct[];
  /** As a thing is opened from here. */
  readonly onOpen: () => void;
}

/** As many acts as are listed; the ledger holds all. */
const most = 50;

/** What changed since a visit: which statuses moved and what the scores did, then act by act. */
export function News({ index, ledger, seen, acts, onOpen }: Props) {
  const agreement = index.record.agreement.id;
  const told = useMemo(() => toldBy(ledger.entries), [ledger]);
  const compared = useMemo(() => comparedSince(agreement, ledger, seen, todayUtc()), [agreement, ledger, seen]);

  return (
    <>
      {compared !== null && <Moves index={index} compared={compared} onOpen={onOpen} />}
      <ol aria-label="Acts, the latest first">
        {acts.slice(0, most).map((act) => (
          <NewsAct key={act.name} index={index} act={act} told={told} onOpen={onOpen} />
        ))}
      </ol>
      {acts.length > most && <p className="quiet">And {acts.length - most} more; the ledger and the copy hold all.</p>}
    </>
  );
}

function Moves({ index, compared, onOpen }: { index: RecordIndex; compared: MomentsCompared; onOpen: () => void }) {
  const { statuses } = compared;
  if (statuses.length === 0) return <p>No status differs.</p>;
  const phases = compared.phases.filter(({ before, after }) => before?.score?.percent !== after?.score?.percent);
  return (
    <ul aria-label="Statuses and scores">
      {statuses.map((change) => (
        <li key={change.milestone}>
          <ThingDoor id={change.milestone} words={change.title} onOpen={onOpen} />: {moveInWords(change, index)}
        </li>
      ))}
      {phases.map((change) => (
        <li key={change.phase.id}>{phaseInWords(change)}</li>
      ))}
    </ul>
  );
}

interface ActProps {
  readonly index: RecordIndex;
  readonly act: RecordedAct;
  readonly told: Told;
  readonly onOpen: () => void;
}

/** An act as a door to the first thing that it touched and that stands. */
function NewsAct({ index, act: { by, recorded, entries }, told, onOpen }: ActProps) {
  const words = actTold(index, entries, told);
  const id = entries.map(idIn).find((own) => index.things.has(own));
  return (
    <li>
      {by} {id === undefined ? words : <ThingDoor id={id} words={words} onOpen={onOpen} />}
      <p className="quiet small">
        {entries[0]?.why}; recorded {recorded.slice(0, 16).replace('T', ' ')} UTC
      </p>
    </li>
  );
}

function ThingDoor({ id, words, onOpen }: { id: string; words: string; onOpen: () => void }) {
  const open = () => {
    onOpen();
    openThing(id);
  };
  return (
    <Door href={() => addressOf({ open: id })} onOpen={open}>
      {words}
    </Door>
  );
}
