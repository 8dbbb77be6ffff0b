import type { Source } from '#domain/record/record.ts';
import { keepSourceText } from '#state/sourceTexts.ts';
import { landFocus } from '#ui/landFocus.ts';
import { Sentence } from '#ui/Sentence.tsx';
import type { TextCheck } from '#domain/quotes/checkText.ts';

/** A copy that was held against the source and found to be another text. */
export interface Refused {
  readonly name: string;
  readonly check: TextCheck;
}

/** Why a copy is not the source's text. Where every quote stands in it, the reader may use it all the same. */
export function Refusal({ source, refused: { name, check } }: { source: Source; refused: Refused }) {
  const { found, of, missing, hash, text } = check;
  const whole = of > 0 && found === of;
  const proof = `it is not the text that was coded from, but all ${of} quotes stand in it`;
  const keepAnyway = async () => {
    landFocus('own-copy');
    await keepSourceText({ hash: source.sha256, name, text, proof });
  };
  return (
    <Sentence
      bold={`“${name}” is not the text that was coded from.`}
      urgent
      actions={whole ? [{ word: 'Use it all the same', onDo: () => void keepAnyway() }] : []}
    >
      {hash !== null && `Its SHA-256 begins ${hash.slice(0, 8)}; expected ${source.sha256.slice(0, 8)}. `}
      It has {text.length.toLocaleString('en')} characters; expected {source.length.toLocaleString('en')}.{' '}
      {quotesInWords(found, of, missing)}
    </Sentence>
  );
}

/** As many missing quotes as are named. */
const named = 3;

function quotesInWords(found: number, of: number, missing: readonly string[]): string {
  if (of === 0) return 'The record quotes nothing from it.';
  return found === of
    ? `All ${of} quotes of the record stand in it.`
    : `${found} of the record’s ${of} quotes stand in it, ${of - found} do not${missing.length > named ? '; the first' : ''}: ${missing
        .slice(0, named)
        .map((quote) => `“${quote}”`)
        .join(', ')}.`;
}
