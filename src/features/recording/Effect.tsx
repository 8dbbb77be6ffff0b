import type { Draft } from '#domain/recording/Draft.ts';
import { scoreEffect } from '#domain/recording/scoreEffect.ts';
import { thingFrom } from '#domain/recording/thingFrom.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { todayUtc } from '#i18n/dates.ts';

/** What an assessment would do to the score, said before it is recorded. */
export function Effect({ index, draft, valid }: { index: RecordIndex; draft: Draft; valid: string | null }) {
  if (draft.type !== 'assessment' || draft.act === 'retract') return null;
  // the score follows from status and milestone: the reason may still be missing
  const reading = thingFrom({ ...draft, texts: { ...draft.texts, reason: draft.texts['reason'] || '-' } }, index);
  const sentence = reading.ok && reading.thing.type === 'assessment' ? scoreEffect(index, reading.thing, valid ?? todayUtc()) : null;
  return (
    <p role="status" className="record-effect">
      {sentence}
    </p>
  );
}
