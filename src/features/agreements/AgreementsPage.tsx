import { useQuery } from '@tanstack/react-query';
import { agreementsQuery } from '#data/queries.ts';
import { completedIn, standingsInWords } from '#domain/milestones/standingsInWords.ts';
import type { AgreementSummary } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { addressOf, defaultView, showAddress, showAgreement, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { goToPart } from '#ui/goToPart.ts';
import { Sentence } from '#ui/Sentence.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import './AgreementsPage.css';

/** Every agreement that there is, each with its own distribution, in the order of their titles; none is held against another. */
export function AgreementsPage({ index }: { index: RecordIndex }) {
  const { data, error, refetch } = useQuery(agreementsQuery());
  const sorted = data?.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  return (
    <section className="agreements" aria-labelledby="agreements">
      <h1 id="agreements" tabIndex={-1}>
        Agreements
      </h1>
      {error !== null && <Sentence bold={error.message} urgent actions={[{ word: 'Try again', onDo: () => void refetch() }]} />}
      {sorted !== undefined && (
        <ul aria-label="Agreements" className="agreement-list">
          {sorted.map(({ id, title, milestones, sources, standings, years, own }) => (
            <li key={id}>
              <p className="agreement-title">
                <Door
                  href={() => addressOf({ ...defaultView, unknown: useView.getState().view.unknown, agreement: id })}
                  onOpen={() => showAgreement(id)}
                  lands="main"
                >
                  {title}
                </Door>
                {id === index.record.agreement.id && <span className="quiet"> shown now</span>}
              </p>
              <p>
                {completedIn(standings)} of {plural(milestones, 'milestone')} full: {standingsInWords(standings)}
              </p>
              {years.length > 0 && <ByYear agreement={id} title={title} years={years} />}
              <p className="quiet small">
                {plural(sources, 'source')};{' '}
                {own === 0 ? 'came with Phasewatch' : `${plural(own, 'entry', 'entries')} recorded in this browser`}
              </p>
            </li>
          ))}
        </ul>
      )}
      <ImportPanel index={index} there={data ?? null} />
    </section>
  );
}

/** The name of the figure among the charts that the years lead to. */
const figure = 'figure-score-by-year-name';
/** In frames: its agreement is read first. */
const patience = 600;

/** The scores of the first and the last year of an agreement that is coded by year, with the way to those between. */
function ByYear({ agreement, title, years }: { agreement: string; title: string; years: AgreementSummary['years'] }) {
  const address = () => addressOf({ ...defaultView, unknown: useView.getState().view.unknown, agreement, page: 'charts' });
  return (
    <p className="quiet small">
      <Door
        href={() => `${address()}#${figure}`}
        onOpen={() => (showAddress(address()), goToPart(figure, patience))}
        label={`Score by year of ${title}`}
      >
        Score by year
      </Door>
      : {years.map(({ year, score }) => `${Math.round(score)} in ${year}`).join(', ')}
    </p>
  );
}
