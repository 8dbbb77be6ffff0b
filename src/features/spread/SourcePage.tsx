import { voices } from '#domain/kinds/claimKinds.ts';
import { reliabilities, handlings } from '#domain/kinds/handling.ts';
import { isErased } from '#domain/record/isErased.ts';
import type { Note, Source } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { LoadCopy } from './LoadCopy.tsx';
import { NotesPart } from './NotesPart.tsx';
import type { PageProps } from './PageProps.ts';
import { partOf } from './sourceReading.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { Passages } from './Passages.tsx';

/** A source: what it states of itself, the reader's own copy, what is read from it and where, and what it leaves open. */
export function SourcePage({ thing, index }: PageProps<Source>) {
  const { reliability, handling, releasable } = thing;
  return (
    <>
      <Pairs>
        <Pair term="Publisher" short>
          {thing.publisher ?? <NotStated of={thing} />}
        </Pair>
        <Pair term="Author" short>
          {thing.author ?? <NotStated of={thing} />}
        </Pair>
        <Pair term="Date" short>
          {thing.date ?? <NotStated of={thing} />}
        </Pair>
        <Pair term="Address" short={thing.address === null}>
          {thing.address === null ? <NotStated of={thing} /> : <Address address={thing.address} />}
        </Pair>
        {reliability !== null && (
          <Pair term="Reliability">
            {reliability}, {reliabilities[reliability].word}
          </Pair>
        )}
        {!handlings[handling].leavesTheHouse && (
          <Pair term="Handling">
            {handlings[handling].word}
            {releasable !== null && `; may be told as “${releasable}”`}
          </Pair>
        )}
        <Pair term="Voices">{voicesInWords(index, thing)}</Pair>
        {isErased(thing) ? (
          <Pair term="Text">
            <span className="quiet">erased with the identity of the source, and so are its quotes</span>
          </Pair>
        ) : thing.length === 0 ? (
          <Pair term="Text">
            <span className="quiet">not at hand when the source was recorded; nothing can be quoted from it until it is added</span>
          </Pair>
        ) : (
          <>
            <Pair term="Length">
              {thing.length.toLocaleString('en')} characters, {plural(thing.sentences.length, partOf(index, thing.id))}
            </Pair>
            <Pair term="SHA-256">
              <span className="hash">{thing.sha256}</span>
            </Pair>
          </>
        )}
      </Pairs>
      {thing.length > 0 && !isErased(thing) && (
        <>
          <LoadCopy index={index} source={thing} />
          <Passages index={index} source={thing} />
        </>
      )}
      <NotesPart index={index} notes={notesOn(index, thing)} here={thing.id} />
    </>
  );
}

/** What a source does not state, and what was erased of it. */
function NotStated({ of: source }: { of: Source }) {
  return <span className="quiet">{isErased(source) ? 'erased' : 'not stated'}</span>;
}

/** A link only where it leads to the web: an address comes from outside. */
function Address({ address }: { address: string }) {
  if (!/^https?:\/\//.test(address)) return address;
  return (
    <a className="door" href={address} rel="noopener noreferrer">
      {address}
    </a>
  );
}

function voicesInWords({ record }: RecordIndex, { id }: Source): string {
  const claims = record.claims.filter(({ evidence }) => evidence.some(({ source }) => source === id));
  const counts = Object.entries(voices).map(([voice, { word }]) => ({
    word,
    count: claims.filter((claim) => claim.voice === voice).length,
  }));
  const heard = counts.filter(({ count }) => count > 0).map(({ word, count }) => `${word} ${count}`);
  return claims.length === 0 ? 'no claims' : `${plural(claims.length, 'claim')}: ${heard.join(', ')}`;
}

/** Notes with words of this source, or about it; what a lone source does not say is told here whole. */
function notesOn({ record }: RecordIndex, { id }: Source): Note[] {
  const lone = record.sources.length === 1;
  return record.notes.filter(
    ({ about, evidence }) => about.includes(id) || evidence.some(({ source }) => source === id) || (lone && evidence.length === 0),
  );
}
