import type { Span } from '#domain/quotes/locateQuote.ts';
import { isClause } from './partsOf.ts';

/** Who speaks in a sentence, as the sentence calls him, and whether the name is only a place-holder. */
export interface Speaker extends Span {
  readonly text: string;
  readonly placeholder: boolean;
}

/** Longer ones are no name. */
const longest = 14;

const leading = /^(?:(?:and|but|because|while|that|as|also|yet|still|or|so|when|what|whether|if|after|although|though)\s+)+/i;
const trailing = [
  /(?:\s+(?:has|have|had|did|do|does|was|were|is|are|will|could|would|also|later|then|not|never|neither|again|earlier|separately|repeatedly|both|all|each))+$/i,
  /\s(?!family|daily|assembly|ally|weekly|monthly|anomaly|monopoly)[a-z]+ly$/,
  /\s+(?:(?:on|late|early|earlier|later|last|this)\s+)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|morning|evening|night)(?:\s+(?:morning|afternoon|evening|night))?$/i,
  /\s+(?:refused|refuses|declined|declines|failed|fails|yet) to$/i,
  /\s+(?:today|yesterday|tonight)$/i,
  /\s+(?:in (?:a|an|its|their|his|her|remarks|comments)\b|in (?:public|private)$|to be\b|to have\b).*$/i,
];
/** Words that name nobody. */
const nobody = /^(?:there|what|that|this|which|who|so|it is|here|how|nor|neither of)$/i;

/** The speaker that a stretch of a sentence names, without what stands around the name; null where it is none. `start` is where the sentence begins. */
export function speakerFrom(sentence: string, start: number, stretch: Span): Speaker | null {
  const raw = sentence.slice(stretch.start, stretch.end);
  const name = withoutTail(lastName(raw.trim()));
  if (name === '' || nobody.test(name) || name.split(/\s+/).length > longest) return null;
  const from = start + stretch.start + raw.lastIndexOf(name);
  return { text: name, placeholder: /\[[^\]]+\]/.test(name), start: from, end: from + name.length };
}

/** Of "talks failed because Israel", the last: a name behind a conjunction that follows a clause. */
function lastName(text: string): string {
  const cuts = [...text.matchAll(/\s(?:and|but|that|because|while|as|when|after|although|whether|if)\s/gi)].toReversed();
  const cut = cuts.find((match) => isClause(text.slice(0, match.index)) && !isClause(text.slice(match.index + match[0].length)));
  return (cut === undefined ? text : text.slice(cut.index + cut[0].length)).replace(leading, '');
}

function withoutTail(text: string): string {
  const shorter = trailing.reduce((own, pattern) => own.replace(pattern, ''), text).trim();
  return shorter === text ? text : withoutTail(shorter);
}
