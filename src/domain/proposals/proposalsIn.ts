import { tieKinds } from '#domain/kinds/tieKinds.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import { type Sentence, sentencesOf } from '#domain/quotes/sentences.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { attributionsIn } from './attributionsIn.ts';
import { conditionsIn } from './conditionsIn.ts';
import { conceptsIn, type FoundConcept, milestonesIn, type NamedMilestone } from './milestonesIn.ts';
import { phasesIn } from './phasesIn.ts';
import { namesIn } from './namesIn.ts';
import type { Proposal } from './Proposal.ts';
import type { ReadSentence } from './ReadSentence.ts';
import { hedgesIn, signsIn } from './speechIn.ts';
import { stemsOf, wordsOf } from '#domain/english/wordsOf.ts';

/**
 * What a text may tell of a record, sentence by sentence, in the order of the text: a proposal for each sentence that bears on a
 * milestone or a phase, names two actors of the record, or in which one is asked and does not answer. It proposes and never decides. A text that is not
 * about the agreement (`isAbout`) proposes nothing.
 */
export function proposalsIn(text: string, index: RecordIndex): Proposal[] {
  const read = sentencesOf(text).map((sentence) => readSentence(index, text, sentence));
  if (!isAbout(index, read)) return [];
  const attributions = attributionsIn(read);
  return read.flatMap((each, at): Proposal[] => {
    const { sentence, words, actors, phases, signs } = each;
    const attribution = attributions[at] ?? null;
    const milestones = milestonesIn(index, words, outside(each.concepts, attribution));
    const noReply = signs.some(({ kind }) => kind === 'declined') && actors.length > 0;
    const named = new Set(actors.map(({ id }) => id)).size;
    if (milestones.length + phases.length === 0 && !noReply && named < 2) return [];
    const hedges = hedgesIn(sentence.text, words);
    const negations = signs.filter(({ kind }) => kind === 'negation');
    return [
      {
        ...sentence,
        milestones,
        phases,
        actors,
        hedge: hedges[0]?.kind ?? 'none',
        hedgeWords: hedges.map(spanOf),
        negations: negations.map(spanOf),
        attribution,
        noReply,
        bears: bearingOf(each, milestones),
        conditions: conditionsIn(index, each),
      },
    ];
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function readSentence(index: RecordIndex, text: string, sentence: Sentence): ReadSentence {
  const words = wordsOf(sentence.text, sentence.start);
  const concepts = conceptsIn(words);
  return {
    sentence,
    words,
    actors: namesIn(index, text, words),
    concepts,
    phases: phasesIn(index, words),
    signs: signsIn(sentence.text, words),
  };
}

/** What a speaker is called says nothing of what he speaks of: a "coordination center" that counts trucks. */
function outside(found: readonly FoundConcept[], attribution: Proposal['attribution']): FoundConcept[] {
  const [speaker] = attribution?.words ?? [];
  return found.filter(({ start, end }) => speaker === undefined || end <= speaker.start || start >= speaker.end);
}

/**
 * A negation or a denial in the same clause as what a milestone is about speaks against; what says less than all, or a clause
 * that turns back with "but", limits. Neither is more than a suggestion, and "who asked not to be named" is none.
 */
function bearingOf({ sentence, signs }: ReadSentence, milestones: readonly NamedMilestone[]): Proposal['bears'] {
  const spans = milestones.flatMap(({ words }) => words);
  const isNear = (sign: Span) => spans.some((span) => !/[,;:]/.test(sentence.text.slice(...between(sign, span, sentence.start))));
  if (signs.some((sign) => sign.kind === 'negation' && isNear(sign))) return 'contradicts';
  return signs.some((sign) => sign.kind === 'limit' && (isNear(sign) || spans.some(({ end }) => end < sign.start))) ? 'qualifies' : null;
}

/** The stretch between two others, counted from the beginning of the sentence. */
function between(one: Span, other: Span, offset: number): [number, number] {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return [first.end - offset, Math.max(first.end, second.start) - offset];
}

const anchors = new WeakMap<RecordIndex, { readonly names: ReadonlySet<string>; readonly actors: ReadonlySet<string> }>();

/**
 * Whether a text is about the agreement. Words such as "phase", "release" or "coordination" prove nothing, nor do the states that
 * host and lead talks everywhere. Asked for are two different things that are the agreement's own, or one and an actor of the
 * record: proper names in the titles of the agreement and its milestones, and actors that milestones ask something of; and,
 * somewhere, what a milestone is about or a word for the truce itself.
 */
export function isAbout(index: RecordIndex, read: readonly Pick<ReadSentence, 'words' | 'actors' | 'concepts'>[]): boolean {
  const own = anchors.get(index) ?? anchorsOf(index);
  anchors.set(index, own);
  const named = new Set(read.flatMap(({ actors }) => actors.map(({ id }) => id)));
  const asked = [...named].filter((id) => own.actors.has(id));
  const names = new Set(read.flatMap(({ words }) => words.flatMap(({ text, stem }) => (isName(text) && own.names.has(stem) ? stem : []))));
  const concepts = read.some((each) => each.concepts.some(({ core, name }) => core || name === 'truce'));
  return concepts && asked.length + names.size > 0 && asked.length + names.size + named.size - asked.length > 1;
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

function anchorsOf(index: RecordIndex) {
  const { agreement, milestones, ties } = index.record;
  // what any agreement may be called is no name
  const common = new Set(stemsOf('a an the of agreement accord plan deal treaty ceasefire peace truce phase'));
  const titles = [agreement.title, ...milestones.map(({ title }) => title)];
  // the first word of a title has a capital whatever it is
  const names = titles.flatMap((title, at) =>
    wordsOf(title).filter(({ text, stem }, nth) => isName(text) && !common.has(stem) && (at === 0 || nth > 0)),
  );
  const asked = ties.filter(({ kind }) => tieKinds[kind].asks).map(({ from }) => from);
  return { names: new Set(names.map(({ stem }) => stem)), actors: new Set(asked) };
}
