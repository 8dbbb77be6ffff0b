import { quotedIn } from '#domain/english/quotedIn.ts';
import { isClause } from '#domain/english/partsOf.ts';
import type { Speaker } from '#domain/english/speakerFrom.ts';
import type { Spoken } from '#domain/english/speakerIn.ts';
import { stemOf } from '#domain/english/wordsOf.ts';
import type { Place } from '#domain/record/record.ts';
import type { Attribution } from './Proposal.ts';
import type { ReadSentence } from './ReadSentence.ts';
import { speakersIn } from './speakersIn.ts';

interface Told {
  readonly speaker: Speaker;
  readonly actors: readonly string[];
  readonly place: Place;
  /** Whether it is a state or a body by its bare name, whom no "he" or "she" points back to. */
  readonly bare: boolean;
}

/**
 * For each sentence who is said to say it; null where nobody is. A sentence without a word of speech is nobody's but the
 * author's, whoever spoke before it. One that points back ("the diplomat", "he") is its speaker's, who was named earlier.
 */
export function attributionsIn(read: readonly ReadSentence[]): (Attribution | null)[] {
  const told: Told[] = [];
  return read.map(({ text, start, place, spoken, actors }) => {
    if (spoken === null) return null;
    const { speaker, act } = spoken;
    const earlier = told.findLast((each) => pointsBack(speaker.text, each));
    const named = speakersIn(speaker, actors);
    const bare = actors.some(({ start: at, end, by }) => by !== 'office' && end === speaker.end && at - speaker.start <= 'the '.length);
    const own = earlier === undefined || named.length > 0 ? { speaker, actors: named, place, bare } : earlier;
    if (own !== earlier) told.push(own);
    const carried = isPronoun(speaker.text) && earlier !== undefined;
    return {
      text: carried ? earlier.speaker.text : speaker.text,
      actors: own.actors,
      placeholder: own.speaker.placeholder,
      basis: carried ? 'carried-over' : 'in-sentence',
      from: own === earlier ? own.place : null,
      ...voiceOf(text, start, spoken),
      words: [
        { start: speaker.start, end: speaker.end },
        { start: act.start, end: act.end },
      ],
    };
  });
}

/** Quoted where the quotation carries the statement: it is the most of what is said, as the words that say by whom leave it. */
function voiceOf(text: string, start: number, { speaker, act }: Spoken): Pick<Attribution, 'voice' | 'quoted'> {
  const quoted = quotedIn(text, start);
  const from = Math.min(speaker.start, act.start);
  const to = Math.max(speaker.end, act.end);
  const length = (spans: readonly { start: number; end: number }[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const before = quoted.filter(({ start: at }) => at < from);
  const after = quoted.filter(({ start: at }) => at >= to);
  const lead = text.slice(0, from - start);
  const said =
    before.length > 0
      ? lead.trim().length + length(after)
      : (isClause(lead) ? lead.trim().length : 0) + text.slice(to - start).trim().length;
  return { voice: length([...before, ...after]) > said / 2 ? 'quotation' : 'reported', quoted };
}

const isPronoun = (text: string): boolean => /^(?:he|she|they|it)$/i.test(text);

/** Whether a name points back to a speaker named before: a pronoun does, and "the diplomat" to "a diplomat familiar with the talks". */
function pointsBack(text: string, { speaker: { text: before }, bare }: Told): boolean {
  if (isPronoun(text)) return !bare || !/^s?he$/i.test(text);
  const [article = '', ...rest] = text.split(/\s+/);
  if (article.toLowerCase() !== 'the' || rest.length === 0) return false;
  const head = stemOf(rest.at(-1) ?? '');
  return before !== text && before.split(/\s+/).some((word) => stemOf(word.replace(/[[\]]/g, '')) === head);
}
