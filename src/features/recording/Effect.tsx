import { useDeferredValue, useMemo } from 'react';
import type { Draft } from '#domain/recording/Draft.ts';
import { scoreEffect } from '#domain/recording/scoreEffect.ts';
import { thingFrom } from '#domain/recording/thingFrom.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** What an assessment would do to the score, said before it is recorded. */
export function Effect({ index, draft, day }: { index: RecordIndex; draft: Draft; day: string }) {
  // typing does not wait for it
  const settled = useDeferredValue(draft);
  const sentence = useMemo(() => effectOf(index, settled, day), [index, settled, day]);
  if (draft.type !== 'assessment' || draft.act === 'retract') return null;
  return (
    <p role="status" className="record-effect">
      {sentence}
    </p>
  );
}

function effectOf(index: RecordIndex, draft: Draft, day: string): string | null {
  if (draft.type !== 'assessment' || draft.act === 'retract') return null;
  // the score follows from status and milestone: the reason may still be missing
  const reading = thingFrom({ ...draft, texts: { ...draft.texts, reason: draft.texts['reason'] || '-' } }, index);
  return reading.ok && reading.thing.type === 'assessment' ? scoreEffect(index, reading.thing, day) : null;
}
