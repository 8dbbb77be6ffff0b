import { useEffect, useMemo } from 'react';
import type { FigureScope } from '#domain/figures/Figure.ts';
import { figureWords } from '#domain/figures/figureWords.ts';
import { figuresInView } from '#domain/figures/figuresInView.ts';
import { noteOf } from '#domain/figures/noteOf.ts';
import { filterInWords } from '#domain/milestones/filterInWords.ts';
import type { PhaseRows } from '#domain/milestones/headline.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { addressOutside } from '#domain/milestones/viewOutside.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedIndex, releasedRecord } from '#domain/record/releasedRecord.ts';
import { todayUtc } from '#i18n/dates.ts';
import { plural } from '#domain/texts/plural.ts';
import { answered, useAsked } from '#state/asked.ts';
import { linkTo } from '#state/link.ts';
import { addNotice } from '#state/notices.ts';
import { type PageName, pages } from '#state/pages.ts';
import { showPage, type View } from '#state/view.ts';
import { Twins } from '#ui/Twins.tsx';
import { FigureSection } from './FigureSection.tsx';
import './ChartsPage.css';

interface Props {
  readonly index: RecordIndex;
  /** What the phase switch leaves. */
  readonly phases: readonly PhaseRows[];
  readonly cross: readonly MilestoneRow[];
  /** What of that the filter leaves. */
  readonly shown: ReadonlySet<MilestoneRow>;
  readonly view: View;
}

const twins = (Object.keys(pages) as PageName[])
  .filter((page) => pages[page].group === 'charts')
  .map((id) => ({ id, word: id === 'charts' ? 'Drawn' : pages[id].word }));

/** Whether what was asked for is one of the figures: the briefing and the network answer for themselves. */
const isFigureAsked = (asked: string | null): asked is string => Object.keys(figureWords).some((name) => asked === `export ${name}`);

/** Every figure of the record, as charts or as their tables: each with its export, each mark a door. */
export function ChartsPage({ index, phases, cross, shown, view }: Props) {
  const { phase, status, category, actor, q, inferred, known, valid } = view;
  const today = valid ?? todayUtc();
  const narrowed = filterInWords(index, { status, category, actor, q });
  const made = useMemo(() => {
    const scope: FigureScope = { index, phases, cross, shown, narrowed, inferred, today };
    return figuresInView(scope, phase, { status, category, actor, q });
  }, [index, phases, cross, shown, narrowed, inferred, today, phase, status, category, actor, q]);
  const address = linkTo({ open: null });
  const note = useMemo(() => {
    const own = addressOutside({ whole: index, released: releasedIndex(index) }, address);
    return noteOf(index.record, todayUtc(), own, releasedRecord(index.record).withheld.claims, { known, valid });
  }, [index, known, valid, address]);
  const wholeAddress = linkTo({ open: null, status: [], category: [], actor: [], q: '' });
  const wholeNote = useMemo(
    () => ({ ...note, address: addressOutside({ whole: index, released: releasedIndex(index) }, wholeAddress) }),
    [note, index, wholeAddress],
  );
  const lost = useAsked(({ asked }) => (isFigureAsked(asked) && !made.some(({ name }) => asked === `export ${name}`) ? asked : null));
  useEffect(() => {
    if (lost === null) return;
    // what waits for something that this view does not have would come up later, when nobody thinks of it
    answered(lost);
    addNotice({ id: 'asked', text: 'The figure that was to be exported is not among those of this view.' });
  }, [lost]);
  const empty = phases.every(({ rows }) => rows.length === 0) && cross.length === 0;
  return (
    <section className="charts" aria-labelledby="charts">
      <div className="charts-head">
        <h2 id="charts" tabIndex={-1}>
          Charts
        </h2>
        <p className="quiet">{plural(made.length, 'figure')}; arrow keys walk the marks, each opens what it counts</p>
        <Twins twins={twins} chosen={view.page} onChoose={showPage} />
      </div>
      {empty ? (
        <p className="quiet">The record holds no milestone of the phase chosen: there is nothing to draw.</p>
      ) : (
        made.map(({ name, word, figure, leaving, whole, untold, narrowed: left }) => (
          <FigureSection
            key={name}
            index={index}
            name={name}
            word={word}
            figure={figure}
            leaving={leaving}
            whole={whole}
            untold={untold}
            narrowed={left}
            note={note}
            wholeNote={wholeNote}
            phase={phase}
            asTable={view.page === 'tables'}
          />
        ))
      )}
    </section>
  );
}
