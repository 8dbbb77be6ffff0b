import { useEffect, useMemo, useState } from 'react';
import type { Briefing } from '#domain/briefing/Briefing.ts';
import { briefingOf } from '#domain/briefing/briefingOf.ts';
import type { PackageRequest } from '#domain/package/PackageFacts.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { todayUtc } from '#i18n/dates.ts';
import { linkTo } from '#state/link.ts';
import type { View } from '#state/view.ts';
import { inOrder } from '#ui/inOrder.ts';
import { BlockView } from './BlockView.tsx';
import { BriefingTools } from './BriefingTools.tsx';
import { type PaperName, papers, sheetRules, usualPaper } from './papers.ts';
import { type DrawFigure, type Pictures, picturesOf } from './pictures.ts';
import './Briefing.css';

interface Props {
  readonly index: RecordIndex;
  readonly view: View;
  readonly draw: DrawFigure;
  /** Saves the whole agreement as a zip; gives the name of the file. */
  readonly savePackage: (request: PackageRequest) => Promise<string>;
}

/** The record as it goes on paper, phases and filters as the view has them: to be printed, or saved as Word or Markdown. */
export function BriefingPage({ index, view, draw, savePackage }: Props) {
  const { phase, status, category, actor, q, inferred, known, valid } = view;
  const [withAddress, setWithAddress] = useState(true);
  const [paper, setPaper] = useState<PaperName>(() => usualPaper(navigator.language));
  const address = withAddress ? linkTo({ open: null }) : null;
  const briefing = useMemo(
    () =>
      briefingOf({
        index,
        today: valid ?? todayUtc(),
        made: todayUtc(),
        asOf: { known, valid },
        phase,
        filter: { status, category, actor, q },
        inferred,
        address,
      }),
    [index, known, valid, phase, status, category, actor, q, inferred, address],
  );
  const pictures = usePictures(briefing, draw);
  return (
    <div className="briefing" data-ready={pictures !== null || undefined}>
      <style>{sheetRules(paper, briefing.foot)}</style>
      <BriefingTools
        index={index}
        briefing={briefing}
        pictures={pictures}
        paper={paper}
        onPaper={setPaper}
        withAddress={withAddress}
        onAddress={setWithAddress}
        savePackage={savePackage}
      />
      <article className="sheet briefing-sheet" lang={briefing.language} data-paper={papers[paper].css} aria-labelledby="briefing-title">
        <p className="quiet">{briefing.kicker}</p>
        <h1 id="briefing-title">{briefing.title}</h1>
        {inOrder(briefing.blocks, (block) => (
          <BlockView block={block} picture={pictures === null ? undefined : (pictures.of.get(block) ?? null)} />
        ))}
        <p className="quiet small not-print">{briefing.foot}</p>
      </article>
    </div>
  );
}

/** The pictures of a briefing; null until all are drawn. */
function usePictures(briefing: Briefing, draw: DrawFigure): Pictures | null {
  const [drawn, setDrawn] = useState<{ readonly of: Briefing; readonly pictures: Pictures } | null>(null);
  useEffect(() => {
    // a chart is drawn by React of its own, which must not begin inside of this one's work
    const soon = setTimeout(() => setDrawn({ of: briefing, pictures: picturesOf(briefing, draw) }));
    return () => clearTimeout(soon);
  }, [briefing, draw]);
  return drawn?.of === briefing ? drawn.pictures : null;
}
