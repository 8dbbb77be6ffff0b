import type { Word } from '#domain/english/wordsOf.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { ConceptName } from './concepts.ts';
import type { FoundConcept } from './conceptsIn.ts';
import { degreesAt } from './degreeAt.ts';
import type { NamedPhase } from './phasesIn.ts';
import { type Sought, soughtIn } from './soughtIn.ts';

/** A milestone that words bear on, and those that led there. */
export interface FoundMilestone {
  readonly id: string;
  readonly words: readonly Span[];
}

/** A sentence, or a stretch of one, with what was found in it. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly words: readonly Word[];
  readonly concepts: readonly FoundConcept[];
  readonly phases: readonly NamedPhase[];
}

/** What a word of degree ("further"), and a phase that is named, weigh against the words of a title. */
const told = 1.5;

/**
 * The milestones of the record that a sentence bears on: those that share a core concept with it, or most of the rare words of
 * their title; of several that share one concept, those whose other words fit best. Words that name an actor count as little.
 */
export function milestonesIn(index: RecordIndex, stretch: Stretch): FoundMilestone[] {
  const sought = soughtIn(index);
  const cores = stretch.concepts.filter(({ core }) => core);
  const byConcept = [...new Set(cores.map(({ name }) => name))].flatMap((name) => {
    const spans = spansOf(cores, name);
    const rivals = sought.filter((each) => each.cores.includes(name));
    return spans.flatMap((span) => {
      const clause = clauseAt(stretch, span);
      const scored = rivals.map((each) => ({
        id: each.id,
        score: overlap(each, clause) + overlap(each, stretch) / 10 + stepOf(each, stretch, span),
      }));
      const best = Math.max(0, ...scored.map(({ score }) => score));
      return scored.filter(({ score }) => score >= best - 0.001).map(({ id }) => ({ id, words: [span] }));
    });
  });
  const byWords = sought
    .filter((each) => each.cores.length === 0 && shareOf(each, stretch.words) >= 0.6)
    .map((each) => ({
      id: each.id,
      words: stretch.words.filter(({ stem }) => each.rare.has(stem)).map(({ start, end }) => ({ start, end })),
    }));
  const all = [...byConcept, ...byWords];
  return [...new Set(all.map(({ id }) => id))].map((id) => ({
    id,
    words: all.filter((each) => each.id === id).flatMap((each) => each.words),
  }));
}

/** Where a concept is spoken of, each place once. */
const spansOf = (found: readonly FoundConcept[], wanted: ConceptName): Span[] =>
  found
    .filter(({ name }) => name === wanted)
    .filter((one, at, all) => all.findIndex(({ start, end }) => start === one.start && end === one.end) === at)
    .map(({ start, end }) => ({ start, end }));

/** The stretch between the commas about a span: what stands there is said of it, the rest of the sentence may be of something else. */
function clauseAt(stretch: Stretch, { start, end }: Span): Stretch {
  const { text, start: offset } = stretch;
  const from = offset + Math.max(...[',', ';', ':'].map((mark) => text.lastIndexOf(mark, start - offset)));
  const stop = text.slice(end - offset).search(/[,;:]/);
  const to = stop < 0 ? Infinity : end + stop;
  const isInside = (own: Span) => own.start > from && own.end <= to;
  return { ...stretch, words: stretch.words.filter(isInside), concepts: stretch.concepts.filter(isInside) };
}

/** How well the other words and concepts of a title are met. */
function overlap({ cores, rare }: Sought, { words, concepts }: Stretch): number {
  const stems = new Set(words.map(({ stem }) => stem));
  const met = new Set(concepts.map(({ name }) => name));
  const ofWords = [...rare].reduce((sum, [stem, weight]) => sum + (stems.has(stem) ? weight : 0), 0);
  return ofWords + cores.filter((core) => met.has(core)).length;
}

/** What speaks for this step of several of its kind: a word of degree beside what it is about, or its phase. */
function stepOf({ degree, phase }: Sought, { text, start, words, phases }: Stretch, span: Span): number {
  if (degree === null) return 0;
  return degreesAt(text, start, words, span).has(degree) || phases.some(({ id }) => id === phase) ? told : 0;
}

/** What share of the weight of a title's rare words is met; two of them at least. */
function shareOf({ rare }: Sought, words: readonly Word[]): number {
  const stems = new Set(words.map(({ stem }) => stem));
  const met = [...rare].filter(([stem]) => stems.has(stem));
  const sum = (weights: readonly (readonly [string, number])[]) => weights.reduce((total, [, weight]) => total + weight, 0);
  return met.length < 2 ? 0 : sum(met) / sum([...rare]);
}
