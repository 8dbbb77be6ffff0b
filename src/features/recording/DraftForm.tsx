import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Draft } from '#domain/recording/Draft.ts';
import { afterChoice } from '#domain/recording/afterChoice.ts';
import { type DraftFault, fieldsOf } from '#domain/recording/thingFrom.ts';
import type { Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { todayUtc } from '#i18n/dates.ts';
import { useAuthor } from '#state/author.ts';
import { changeDraft, dropDraft, takeOverDraft } from '#state/drafts.ts';
import { keepRecordedTexts } from '#state/draftTexts.ts';
import { landFocus } from '#ui/landFocus.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { Conflict } from './Conflict.tsx';
import { Control } from './Control.tsx';
import { actInWords, draftName } from './draftInWords.ts';
import { Effect } from './Effect.tsx';
import { controlId } from './Labelled.tsx';
import { type Outcome, recordDraft } from './recordDraft.ts';
import { Retraction } from './Retraction.tsx';
import { Signature } from './Signature.tsx';
import { useTextOf } from './useTextOf.ts';

interface Props {
  readonly index: RecordIndex;
  readonly draft: Draft;
  /** The day that the page shows, where it is not today. */
  readonly valid: string | null;
  readonly onRecorded: (entry: Entry) => void;
}

/** A draft as a form: every field of its type, its reason and its writer, and what recording it would do. */
export function DraftForm({ index, draft, valid, onRecorded }: Props) {
  const day = valid ?? todayUtc();
  const client = useQueryClient();
  const textOf = useTextOf(index);
  const by = useAuthor(({ name }) => name);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [said, setSaid] = useState('');
  const once = useOneAtATime();
  const faults = outcome?.kind === 'refused' ? outcome.faults : [];
  const faultOf = (name: string) => faults.find(({ field }) => field === name)?.sentence ?? null;
  const record = (own: Draft = draft) => once('record', () => recordNow(own));
  const recordNow = async (own: Draft) => {
    // what another tab recorded of it meanwhile is not recorded twice
    if (takeOverDraft(own.id)) return;
    setSaid('Recording …');
    try {
      const came = await recordDraft({ client, index, textOf, by }, own);
      setSaid('');
      setOutcome(came);
      if (came.kind === 'refused') return goToFault(came.faults);
      if (came.kind === 'conflict') return landFocus('conflict');
      await keepRecordedTexts(draft);
      dropDraft(draft.id);
      onRecorded(came.entry);
      return landFocus('recorded');
    } catch (reason) {
      return setSaid(`It is not recorded, and the draft stays. ${reason instanceof Error ? reason.message : String(reason)}`);
    }
  };
  const recordOnTop = (seen: number) => {
    changeDraft(draft.id, () => ({ seen }));
    void record({ ...draft, seen });
  };
  return (
    <form
      id="draft-form"
      tabIndex={-1}
      aria-labelledby="draft-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <h2 id="draft-title">{actInWords(draft)}</h2>
      {draft.of !== null && <p className="serif record-of">{draftName(draft, index)}</p>}
      {outcome?.kind === 'conflict' && (
        <Conflict index={index} draft={draft} since={outcome.since} onBack={() => setOutcome(null)} onRecord={recordOnTop} />
      )}
      {draft.act === 'retract' ? (
        <Retraction index={index} id={draft.of ?? ''} />
      ) : (
        fieldsOf(draft).map((field) => (
          <Control
            key={field.name}
            control={field.control}
            field={field}
            draft={draft}
            index={index}
            fault={faultOf(field.name)}
            onChange={(values) => changeDraft(draft.id, (now) => afterChoice(now, values, index, day))}
          />
        ))
      )}
      <Signature draft={draft} by={by} whyFault={faultOf('why')} byFault={faultOf('by')} />
      <Effect index={index} draft={draft} day={day} />
      <p className="record-act">
        <button type="submit">{draft.act === 'retract' ? 'Retract it' : 'Record it'}</button>
        <span className="quiet small">Nothing is overwritten: it becomes an entry of the ledger, and can be taken back.</span>
      </p>
      <div role="alert" className="record-fault">
        {said !== '' && <p>{said}</p>}
        <ul>
          {faults.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </form>
  );
}

/** Where a field is at fault, the reader goes there. */
function goToFault(faults: readonly DraftFault[]): void {
  const first = faults.find(({ field }) => field !== null)?.field;
  if (first !== undefined && first !== null) document.getElementById(controlId({ name: first }))?.focus();
}
