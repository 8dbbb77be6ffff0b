import { evidenceAge } from '#domain/quotes/evidenceAge.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { todayUtc } from '#i18n/dates.ts';
import { ageChoices, useEvidenceAge } from '#state/evidenceAge.ts';
import { useView } from '#state/view.ts';

/** Where the reader wants evidence marked from an age on: that a claim is older, on the day that the page is judged on. */
export function OldEvidence({ index, claim }: { index: RecordIndex; claim: Claim }) {
  const { months, word } = ageChoices[useEvidenceAge(({ age }) => age)];
  const valid = useView(({ view }) => view.valid);
  if (months === null || evidenceAge(index, claim, months, valid ?? todayUtc()) !== 'old') return null;
  return (
    <span>
      <b>Older than {word}</b>.{' '}
    </span>
  );
}
