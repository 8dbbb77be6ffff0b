import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Draft, DraftValues, RecordableType } from './Draft.ts';
import { together, valuesToAssess } from './draftFrom.ts';

type Brings = (before: Draft, now: DraftValues, index: RecordIndex, day: string) => DraftValues;

/** What comes with a choice, by the type of the draft: a milestone, chosen before anything else, brings the assessment that holds. */
const brings: { readonly [K in RecordableType]?: Brings } = {
  assessment: (before, now, index, day) => {
    const milestone = now.texts['milestone'] ?? '';
    const isFirst = (before.texts['status'] ?? '') === '' && milestone !== before.texts['milestone'];
    if (!isFirst || milestone === '') return now;
    const { reason = '', validFrom = '' } = now.texts;
    return together(valuesToAssess(index, milestone, day), { texts: { reason, validFrom } });
  },
};

/** What stands in a draft after something was typed or chosen in it, on a day: YYYY-MM-DD. */
export function afterChoice(draft: Draft, change: Partial<DraftValues>, index: RecordIndex, day: string): DraftValues {
  const now = together(draft, change);
  const values = brings[draft.type]?.(draft, now, index, day) ?? now;
  return { texts: values.texts, lists: values.lists, quotes: values.quotes };
}
