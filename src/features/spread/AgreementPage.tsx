import { progressInWords, progressOf } from '#domain/milestones/progress.ts';
import type { Agreement } from '#domain/record/record.ts';
import { AboutParts } from './AboutParts.tsx';
import { editionInWords } from '#domain/record/editionInWords.ts';
import type { PageProps } from './PageProps.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { ThingLink, ThingLinks } from './ThingLink.tsx';

/** The agreement: its phases with how far they have come, the sources it is read from, and what is said of it as a whole. */
export function AgreementPage({ thing, index, rows }: PageProps<Agreement>) {
  const { sources } = index.record;
  return (
    <>
      <Pairs>
        {index.phases.map(({ id, title }) => (
          <Pair key={id} term={title}>
            {progressInWords(progressOf(rows.filter(({ milestone }) => milestone.phase === id)))}{' '}
            <ThingLink index={index} id={id}>
              The working
            </ThingLink>
          </Pair>
        ))}
        <Pair term="Sources">
          {sources.length === 0 ? (
            <span className="quiet">none recorded</span>
          ) : (
            <ThingLinks index={index} ids={sources.map(({ id }) => id)} />
          )}
        </Pair>
        <Pair term="PA-X agreement">
          {thing.paxId !== null && (
            <>
              {thing.paxId} <span className="quiet">(the coder’s identification; no source says it)</span>
            </>
          )}
        </Pair>
        <Pair term="Edition">{editionInWords(index)}</Pair>
      </Pairs>
      <AboutParts index={index} id={thing.id} />
    </>
  );
}
