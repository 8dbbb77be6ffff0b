import { sentencesOf } from '#domain/quotes/sentences.ts';
import { passageOf } from '#domain/quotes/places.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { sha256 } from '#domain/texts/sha256.ts';

/** What the record holds of a source's text, and the text as it is to be kept. */
interface SourceFacts {
  readonly text: string;
  readonly sha256: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** Sentences in each paragraph. */
  readonly sentences: readonly number[];
}

/** A text of more is no article: to split it would hold up the page. */
const longest = 2_000_000;

/** Reads what was pasted or loaded as the text of a source: with the line ends of the house, and no mark of byte order. */
export async function readSourceText(given: string, name: string): Promise<Reading<SourceFacts>> {
  if (given.length > longest) {
    const [long, most] = [given.length.toLocaleString('en'), longest.toLocaleString('en')];
    return { ok: false, problems: [`“${name}” has ${long} characters; the text of a source may have ${most}.`] };
  }
  const text = given.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return { ok: false, problems: [`“${name}” holds no text.`] };
  if (!globalThis.isSecureContext) {
    return { ok: false, problems: ['This browser computes no SHA-256 on this page, by which the record knows a text. It does on https.'] };
  }
  return {
    ok: true,
    value: { text, sha256: await sha256(text), length: text.length, sentences: countsOf(sentences.map(({ place }) => passageOf(place))) },
  };
}

/** How many sentences each paragraph has: the headline counts in none. */
function countsOf(passages: readonly number[]): number[] {
  const counts: number[] = [];
  for (const passage of passages) if (passage > 0) counts[passage - 1] = (counts[passage - 1] ?? 0) + 1;
  return counts;
}
