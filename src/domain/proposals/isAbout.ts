import { tieKinds } from '#domain/kinds/tieKinds.ts';
import { stemsOf, wordsOf } from '#domain/english/wordsOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { ReadSentence } from './ReadSentence.ts';
import { withoutStates } from './withOffices.ts';

const anchors = new WeakMap<RecordIndex, { readonly names: ReadonlySet<string>; readonly actors: ReadonlySet<string> }>();

/**
 * Whether a text is about the agreement. Words such as "phase", "release" or "coordination" prove nothing, nor do the states that
 * host and lead talks everywhere. Asked for are two different things that are the agreement's own, or one and an actor of the
 * record: proper names in the titles of the agreement and its milestones, and actors that milestones ask something of, by their names; and,
 * somewhere, what a milestone is about or a word for the truce itself.
 */
export function isAbout(index: RecordIndex, read: readonly Pick<ReadSentence, 'words' | 'actors' | 'concepts'>[]): boolean {
  const own = anchors.get(index) ?? anchorsOf(index);
  anchors.set(index, own);
  const named = new Set(read.flatMap(({ actors }) => withoutStates(actors).flatMap(({ id, by }) => (by === 'description' ? [] : id))));
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
