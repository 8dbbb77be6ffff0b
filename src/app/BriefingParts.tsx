import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { BriefingPage } from '#features/briefing/BriefingPage.tsx';
import { makeFigure } from '#features/figures/makeFigure.ts';
import { savePackage } from '#features/package/savePackage.ts';
import type { View } from '#state/view.ts';

/** The briefing, with the charts' own way of drawing and the data package beside it. */
export function BriefingParts({ index, view }: { index: RecordIndex; view: View }) {
  return <BriefingPage index={index} view={view} draw={makeFigure} savePackage={savePackage} />;
}
