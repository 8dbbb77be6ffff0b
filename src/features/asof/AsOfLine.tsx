import { asOfInWords, isBeyond, now } from '#domain/record/asOf.ts';
import type { AgreementRecord } from '#domain/record/record.ts';
import { capital } from '#domain/texts/capital.ts';
import { toggleDialog } from '#state/dialogs.ts';
import { showAsOf, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

/** What the day leaves in and what it does not: `heldOn` of assessments, `claimsOn` of claims. */
const judgedOnDay =
  'Statuses, scores, flags, headline and the claims of milestones are those of that day: what begins or is dated later does not count (a claim by its own date, else by its source’s); what is undated does. Sources, ties and the pages of actors and phases are whole. ';

/** Of a number that no entry has yet. */
const allShown = 'All that is recorded is on this page; what is recorded later, up to that entry, will be on it too. ';

/** On every page, where its clocks do not stand at now: at what they stand, and the door back. */
export function AsOfLine({ record }: { record: AgreementRecord }) {
  const { known, valid } = useView(({ view }) => view);
  const words = asOfInWords({ known, valid }, record);
  if (words === '') return null;
  return (
    <p className="as-of">
      <b>{capital(words)}.</b>{' '}
      {known !== null && (isBeyond({ known, valid }, record) ? allShown : 'What was recorded since is not on this page. ')}
      {valid !== null && judgedOnDay}
      <Door onOpen={() => showAsOf(now)} lands="main">
        Back to now
      </Door>{' '}
      <Door onOpen={() => toggleDialog('as-of')}>Another moment</Door>
    </p>
  );
}
