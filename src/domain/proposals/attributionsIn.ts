import type { Place } from '#domain/record/record.ts';
import type { Attribution } from './Proposal.ts';
import type { ReadSentence } from './ReadSentence.ts';
import { type Speaker, speakerAt } from './speechIn.ts';
import { stemOf } from '#domain/english/wordsOf.ts';

interface Told {
  readonly speaker: Speaker;
  readonly actor: string | null;
  readonly place: Place;
}

/**
 * For each sentence who is said to say it; null where nobody is. A sentence without a word of speech is nobody's but the
 * author's, whoever spoke before it. One that points back ("the diplomat", "he") is its speaker's, who was named earlier.
 */
export function attributionsIn(read: readonly ReadSentence[]): (Attribution | null)[] {
  const told: Told[] = [];
  return read.map(({ sentence, signs, actors }) => {
    const verb = signs.find(({ kind }) => kind === 'speech' || kind === 'declined');
    const speaker = verb === undefined ? null : speakerAt(sentence.text, sentence.start, verb);
    if (verb === undefined || speaker === null) return null;
    const earlier = told.findLast((each) => pointsBack(speaker.text, each.speaker.text));
    const actor = actors.find(({ start, end }) => start >= speaker.start && end <= speaker.end)?.id ?? null;
    const own = earlier === undefined || actor !== null ? { speaker, actor, place: sentence.place } : earlier;
    if (own !== earlier) told.push(own);
    const pronoun = isPronoun(speaker.text);
    return {
      text: pronoun && earlier !== undefined ? earlier.speaker.text : speaker.text,
      actor: own.actor,
      placeholder: own.speaker.placeholder,
      basis: pronoun && earlier !== undefined ? 'carried-over' : 'in-sentence',
      from: own === earlier ? own.place : null,
      voice: /[“"]/.test(sentence.text) ? 'quotation' : 'reported',
      words: [
        { start: speaker.start, end: speaker.end },
        { start: verb.start, end: verb.end },
      ],
    };
  });
}

const isPronoun = (text: string): boolean => /^(?:he|she|they|it)$/i.test(text);

/** Whether a name points back to a speaker named before: a pronoun does, and "the diplomat" to "a diplomat familiar with the talks". */
function pointsBack(text: string, before: string): boolean {
  if (isPronoun(text)) return true;
  const [article = '', ...rest] = text.split(/\s+/);
  if (article.toLowerCase() !== 'the' || rest.length === 0) return false;
  const head = stemOf(rest.at(-1) ?? '');
  return before !== text && before.split(/\s+/).some((word) => stemOf(word.replace(/[[\]]/g, '')) === head);
}
