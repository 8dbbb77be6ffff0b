import type { Span } from '#domain/quotes/locateQuote.ts';

/** A part of a sentence between commas, colons and quotation marks. */
export interface Part extends Span {
  readonly text: string;
  /** "who asked not to be named"; "on Monday"; what has a verb; what names a thing or somebody. */
  readonly kind: 'aside' | 'opener' | 'clause' | 'name';
}

const asides = /^(?:who|which|whose|whom|that|asked|quoted|named|known|cited|not\s\w+|\w{2,}ing)\b/i;
const openers =
  /^(?:on|in|at|after|before|by|during|meanwhile|earlier|later|late|early|separately|however|still|yet|although|though|while|when|as|if|since|despite|following|for|with|under|to|of|instead|nevertheless|also|but|today|yesterday|last|this)\b/i;
/** Verbs that English has no ending for, as far as reports begin with them; those in -ed are told by it. */
const verbs =
  /\b(?:has|have|had|is|are|was|were|be|been|will|would|can|could|may|might|must|should|does|do|did|left|fell|rose|met|held|took|gave|began|came|went|made|sent|kept|got|won|lost|fought|saw|found|told|said|says|stood|hit|broke|set|put|cut|went on|goes|remains?)\b|(?<!\b(?:an?|the|its|their|his|her|two|three|several|many|some|most|of)\s)(?<![-\p{L}])\p{L}{2,}[^e\W]ed\b/iu;

/** Whether words hold a verb, and so say something rather than name it. */
export const isClause = (text: string): boolean => verbs.test(text);

/** Where the first verb begins; 0 where there is none. */
export const verbAt = (text: string): number => Math.max(0, text.search(verbs));

/** The parts of a text, as it is cut by its marks. */
export function partsOf(text: string): Part[] {
  return [...text.matchAll(/[^,;:“”"]+/g)].flatMap((match) => {
    const own = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    return own === '' ? [] : [{ text: own, kind: kindOf(own), start, end: start + own.length }];
  });
}

function kindOf(text: string): Part['kind'] {
  if (asides.test(text)) return 'aside';
  if (openers.test(text)) return 'opener';
  return isClause(text) ? 'clause' : 'name';
}
