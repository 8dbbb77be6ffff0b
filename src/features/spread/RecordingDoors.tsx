import { claimable } from '#domain/record/claimable.ts';
import { valuesOf, valuesToAssess } from '#domain/recording/draftFrom.ts';
import type { AnyThing } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { todayUtc } from '#i18n/dates.ts';
import { startDraft } from '#state/drafts.ts';
import { useView } from '#state/view.ts';
import { goToPart } from '#ui/goToPart.ts';
import './RecordingDoors.css';

/** Ways from a thing to what can be recorded of it: each begins a draft. Where the page shows what was known earlier, there are none. */
export function RecordingDoors({ index, thing }: { index: RecordIndex; thing: AnyThing }) {
  const isPast = useView(({ view }) => view.known !== null);
  const valid = useView(({ view }) => view.valid);
  if (isPast) return null;
  const { id, type } = thing;
  const seen = index.record.edition.entries;
  const assessed = type === 'milestone' ? id : type === 'assessment' ? thing.milestone : null;
  return (
    <p className="recording-doors screen-only">
      {assessed !== null && (
        <Way
          word="Assess anew"
          onGo={() => startDraft('assessment', { seen, values: valuesToAssess(index, assessed, valid ?? todayUtc()) })}
        />
      )}
      {claimable.includes(type) && (
        <Way word="Record a claim about it" onGo={() => startDraft('claim', { seen, values: { lists: { about: [id] } } })} />
      )}
      {type !== 'agreement' && (
        <>
          <Way word="Change" onGo={() => startDraft(type, { act: 'change', of: id, seen, values: valuesOf(type, thing) })} />
          <Way word="Retract" onGo={() => startDraft(type, { act: 'retract', of: id, seen })} />
        </>
      )}
    </p>
  );
}

function Way({ word, onGo }: { word: string; onGo: () => void }) {
  const go = () => {
    onGo();
    goToPart('draft-form');
  };
  return (
    <button type="button" className="door" onClick={go}>
      {word}
    </button>
  );
}
