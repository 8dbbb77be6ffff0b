import { capital } from '#domain/texts/capital.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { sentencesOf, type Sentence } from '#domain/quotes/sentences.ts';
import { comparePlaces, passageOf } from '#domain/quotes/places.ts';
import type { AnyThing, Evidence } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { SourceText } from '#state/sourceTexts.ts';
import { evidenceFrom, evidenceOf } from '#domain/quotes/evidenceFrom.ts';

const known = new WeakMap<SourceText, readonly Sentence[]>();

/** The sentences of a loaded text; the same text is split once. */
export function sentencesIn(own: SourceText): readonly Sentence[] {
  const found = known.get(own) ?? sentencesOf(own.text);
  known.set(own, found);
  return found;
}

/** Words of a source that the record quotes, with everything that is read from them: claims first. */
export interface Quoted {
  readonly evidence: Evidence;
  readonly things: readonly AnyThing[];
}

/** A headline, paragraph or row of a source, with the quotes that are taken from it. */
export interface Passage {
  /** The number of the paragraph or row; 0 for the headline. */
  readonly at: number;
  readonly name: string;
  readonly quotes: readonly Quoted[];
}

/** The passages of a source in reading order, headline first, each with its quotes in the order of their words. */
export function passagesOf(index: RecordIndex, source: { readonly id: string; readonly sentences: readonly number[] }): Passage[] {
  const quotes = groupedBy(quotesFrom(index, source.id), ({ evidence }) => passageOf(evidence.place));
  const word = capital(partOf(index, source.id));
  return [0, ...source.sentences.map((_, at) => at + 1)].map((at) => ({
    at,
    name: at === 0 ? 'Headline' : `${word} ${at}`,
    quotes: quotes.get(at) ?? [],
  }));
}

/** What a source consists of, as its quotes are placed: rows of a data file, else paragraphs. */
export function partOf(index: RecordIndex, source: string): 'row' | 'paragraph' {
  return evidenceFrom(index, source).some(({ place }) => 'row' in place) ? 'row' : 'paragraph';
}

/** The same words are listed once, however many things rest on them. */
function quotesFrom(index: RecordIndex, source: string): Quoted[] {
  const bySpan = new Map<string, Quoted & { readonly things: AnyThing[] }>();
  const claimsFirst = [...index.record.claims, ...[...index.things.values()].filter(({ type }) => type !== 'claim')];
  for (const thing of claimsFirst) {
    for (const evidence of evidenceOf(thing)) {
      if (evidence.source !== source) continue;
      const key = `${evidence.start} ${evidence.end}`;
      const quoted = bySpan.get(key) ?? { evidence, things: [] };
      quoted.things.push(thing);
      bySpan.set(key, quoted);
    }
  }
  return [...bySpan.values()].sort(
    (a, b) => comparePlaces(a.evidence.place, b.evidence.place) || a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
  );
}
