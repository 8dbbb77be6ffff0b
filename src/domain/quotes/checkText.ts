import type { Evidence, Source } from '#domain/record/record.ts';
import { sha256 } from '#domain/texts/sha256.ts';
import { locateQuote } from './locateQuote.ts';

/** What came of holding a text against a source of the record. */
export interface TextCheck {
  /** How it was found to be the source's text, in words; null where it is another text. */
  readonly proof: string | null;
  /** The text as it is to be kept: with the line ends of the source where only they differed. */
  readonly text: string;
  /** Its SHA-256 in hexadecimal; null where the browser computes none. */
  readonly hash: string | null;
  /** How many of the record's quotes stand in it, of how many. */
  readonly found: number;
  readonly of: number;
  /** The quotes that do not stand in it. */
  readonly missing: readonly string[];
}

type Digest = (text: string) => Promise<string>;
type Expected = Pick<Source, 'sha256' | 'length'>;

/**
 * Checks whether a text is the one a source was coded from: by its SHA-256, or, where the browser computes none
 * (`digest` is null), by its length and by every quote standing at its offsets.
 */
export async function checkText(
  source: Expected,
  quotes: readonly Evidence[],
  text: string,
  digest: Digest | null = browserDigest(),
): Promise<TextCheck> {
  const given = tidied(text);
  const missing = quotes.filter((quote) => locateQuote(given, quote) === null).map(({ exact }) => exact);
  const counts = { found: quotes.length - missing.length, of: quotes.length, missing };
  const candidates = variantsOf(text).filter(({ length }) => length === source.length);
  if (digest === null) {
    const fits = candidates.find(
      (candidate) => quotes.length > 0 && quotes.every(({ start, end, exact }) => candidate.slice(start, end) === exact),
    );
    if (fits === undefined) return { proof: null, text: given, hash: null, ...counts };
    return {
      proof: `all ${quotes.length} quotes stand where the record puts them; this browser computes no SHA-256 on this page`,
      text: fits,
      hash: null,
      ...counts,
    };
  }
  for (const candidate of candidates) {
    if ((await digest(candidate)) === source.sha256)
      return { proof: 'its SHA-256 is the one in the record', text: candidate, hash: source.sha256, ...counts };
  }
  return { proof: null, text: given, hash: await digest(text), ...counts };
}

/** The text as it is, and with the line ends and the end of file that editors and clipboards change. */
function variantsOf(text: string): string[] {
  const bare = tidied(text).trimEnd();
  return [...new Set([text, tidied(text), ...['', '\n', '\n\n', '\n\n\n'].map((end) => bare + end)])];
}

function tidied(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** SHA-256 is there on https and localhost only. */
function browserDigest(): Digest | null {
  return globalThis.isSecureContext ? sha256 : null;
}
