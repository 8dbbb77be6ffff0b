import { spelling } from '#domain/english/spellings.ts';
import type { Word } from '#domain/english/wordsOf.ts';
import type { ActorKind } from '#domain/kinds/actorKinds.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { concepts } from './concepts.ts';
import type { FoundConcept } from './conceptsIn.ts';
import type { NamedActor } from './namesIn.ts';
import type { ReadSentence } from './ReadSentence.ts';

/** What a noun stands for, once a text has used it in a full name: "the force". */
interface Short {
  readonly noun: string;
  readonly actor: Pick<NamedActor, 'id' | 'by'> | null;
  readonly concepts: readonly Pick<FoundConcept, 'name' | 'core'>[];
}

/** Kinds of actors that are named by a noun; kept here, as the table of kinds is part of the first load and this is not. */
const bodies: ReadonlySet<ActorKind | undefined> = new Set<ActorKind>(['force', 'institution', 'international-body', 'organisation']);
/** Nouns that mean too much to stand for a body, or for a force. */
const unclear = new Set(['body', 'bodies', 'source', 'group', 'party', 'parties', 'state', 'states']);
/** Before a bare noun in a headline, which leaves articles out. */
const leads = new Set('on for until before after as without awaits await await wants want sees with says say once'.split(' '));
const prepositions = new Set('of for in under to on at'.split(' '));
const articles = new Set(['the', 'that', 'this']);

/** The sentences, with the bodies in them that are only named by the last word of the name that the text gives in full elsewhere. */
export function withShortNames(index: RecordIndex, read: readonly ReadSentence[]): ReadSentence[] {
  const shorts = [...read.flatMap((sentence) => shortsOf(index, sentence)), ...read.flatMap(shortsOfConcepts)];
  return shorts.length === 0 ? [...read] : read.map((sentence) => withThese(sentence, shorts));
}

function withThese(sentence: ReadSentence, shorts: readonly Short[]): ReadSentence {
  const { words, actors, concepts: found } = sentence;
  const isHeadline = 'headline' in sentence.place;
  const uses = words.flatMap((word, at) => {
    const before = words[at - 1]?.text.toLowerCase() ?? '';
    const alone = articles.has(before) || (isHeadline && (at === 0 || leads.has(before)));
    const taken = [...actors, ...found].some(({ start, end }) => start <= word.start && word.end <= end);
    const short = alone && !taken ? shorts.filter(({ noun }) => noun === nounOf(word)) : [];
    return short.map((each) => ({ ...each, span: { start: word.start, end: word.end } }));
  });
  const own = uses.flatMap(({ actor, span }): NamedActor[] => (actor === null ? [] : [{ ...actor, ...span }]));
  return {
    ...sentence,
    actors: [...actors, ...distinct(own)].toSorted((a, b) => a.start - b.start),
    concepts: [...found, ...uses.flatMap(({ concepts: meant, span }) => meant.map((each) => ({ ...each, ...span })))],
  };
}

const distinct = (actors: readonly NamedActor[]): NamedActor[] =>
  actors.filter((one, at) => actors.findIndex(({ id, start }) => id === one.id && start === one.start) === at);

const nounOf = ({ text }: Pick<Word, 'text'>): string => spelling(text.toLowerCase());

/** Of the bodies that a sentence names in full, each with its last noun and what it is about. */
function shortsOf(index: RecordIndex, { words, actors, concepts: found }: ReadSentence): Short[] {
  return actors.flatMap(({ id, by, start, end }): Short[] => {
    const own = words.filter((word) => word.start >= start && word.end <= end);
    const stop = own.findIndex(({ text }) => prepositions.has(text));
    const last = own[(stop < 0 ? own.length : stop) - 1];
    if (last === undefined || own.length < 2 || !bodies.has(index.actors.get(id)?.kind)) return [];
    const within = found.filter((concept) => concept.start >= start && concept.end <= end);
    return shortOf(nounOf(last), { id, by }, within);
  });
}

/** Of the forces and missions that it speaks of without a name. */
function shortsOfConcepts({ words, concepts: found }: ReadSentence): Short[] {
  return found.flatMap((concept) => {
    const own = words.filter((word) => word.start >= concept.start && word.end <= concept.end);
    const last = own.at(-1);
    return own.length < 2 || last === undefined || !isBody(concept) ? [] : shortOf(nounOf(last), null, [concept]);
  });
}

const isBody = ({ name }: FoundConcept): boolean => 'body' in concepts[name];

const shortOf = (noun: string, actor: Short['actor'], meant: readonly FoundConcept[]): Short[] =>
  unclear.has(noun) ? [] : [{ noun, actor, concepts: meant.map(({ name, core }) => ({ name, core })) }];
