import { isErased } from '#domain/record/isErased.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { useSourceTexts } from '#state/sourceTexts.ts';
import { ClaimEntry } from './ClaimEntry.tsx';
import { sourcesOf } from '#domain/quotes/evidenceFrom.ts';
import { Part } from './Part.tsx';
import { ThingLinks } from './ThingLink.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly claims: readonly Claim[];
  readonly here: string;
  readonly heading?: string;
  readonly id?: string;
  /** What is said where there is none; without it the part is left out. */
  readonly none?: string;
}

/** Claims as numbered entries; where a source's text is loaded, each quote stands in its sentence beside. */
export function ClaimsPart({ index, claims, here, heading = 'Claims', id, none }: Props) {
  const texts = useSourceTexts((state) => state.texts);
  if (claims.length === 0 && none === undefined) return null;
  const sources = sourcesOf(claims);
  const isRead = (id: string) => texts.has(index.sources.get(id)?.sha256 ?? '');
  const loaded = sources.some(isRead);
  // of an erased source there is no text to load
  const unread = sources.flatMap((id) => index.sources.get(id) ?? []).filter((source) => !isErased(source) && !isRead(source.id));
  return (
    <Part heading={heading} id={id} aside={loaded ? 'The quote in its sentence' : undefined}>
      {claims.length === 0 && <p className="quiet">{none}</p>}
      <ol className="claims" data-loaded={loaded || undefined}>
        {claims.map((claim, at) => (
          <ClaimEntry key={claim.id} index={index} claim={claim} number={at + 1} here={here} />
        ))}
      </ol>
      {unread.length > 0 && (
        <p className="terms screen-only">
          Your own copy of <ThingLinks index={index} ids={unread.map(({ id }) => id)} /> can be loaded, to read the quotes in their
          sentences.
        </p>
      )}
    </Part>
  );
}
