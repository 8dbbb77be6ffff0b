import { asOfInWords, now } from '#domain/record/asOf.ts';
import type { AgreementRecord } from '#domain/record/record.ts';
import { capital } from '#domain/texts/capital.ts';
import { toggleDialog } from '#state/dialogs.ts';
import { showAsOf, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

/** On every page, where its clocks do not stand at now: at what they stand, and the door back. */
export function AsOfLine({ record }: { record: AgreementRecord }) {
  const { known, valid } = useView(({ view }) => view);
  const words = asOfInWords({ known, valid }, record);
  if (words === '') return null;
  return (
    <p className="as-of">
      <b>{capital(words)}.</b> What is recorded or holds otherwise since is not on this page.{' '}
      <Door onOpen={() => showAsOf(now)} lands="main">
        Back to now
      </Door>{' '}
      <Door onOpen={() => toggleDialog('as-of')}>Another moment</Door>
    </p>
  );
}
