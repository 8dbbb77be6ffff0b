import type { Span } from '#domain/quotes/locateQuote.ts';
import type { Milestone } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { type ConceptName, concepts } from './concepts.ts';
import { findStems, stemsOf, type Word, wordsOf } from '#domain/english/wordsOf.ts';

/** A milestone that a sentence bears on, and the words that led there. */
export interface NamedMilestone {
  readonly id: string;
  readonly words: readonly Span[];
}

interface Sought {
  readonly id: string;
  /** The core concepts of its title: one of them must be met. */
  readonly cores: readonly ConceptName[];
  /** The stems of its title that few titles share, each with its weight. */
  readonly rare: ReadonlyMap<string, number>;
}

/** How many other words may stand between two of a phrase. */
const gap = 2;
/** What little words join in a title says nothing of what it is about. */
const little = new Set(stemsOf('a an and the of in into on for with from who had been all be to by under at its their effective'));
const phrases = Object.entries(concepts).map(([name, { words, core }]) => ({
  name: name as ConceptName,
  core,
  stems: [...new Map(words.map((phrase) => [stemsOf(phrase).join(' '), stemsOf(phrase)])).values()],
}));

const known = new WeakMap<RecordIndex, readonly Sought[]>();

/** A concept that a text speaks of, at some words. */
export interface FoundConcept extends Span {
  readonly name: ConceptName;
  readonly core: boolean;
}

/** The concepts that words speak of. */
export function conceptsIn(words: readonly Word[]): FoundConcept[] {
  return phrases.flatMap(({ name, core, stems }) =>
    stems.flatMap((each) => findStems(words, each, gap)).map((span) => ({ name, core, ...span })),
  );
}

/**
 * The milestones of the record that a sentence bears on: those that share a core concept with it, or most of the rare words of
 * their title; of several that share one concept, those whose other words fit best. Words that name an actor count as little.
 */
export function milestonesIn(index: RecordIndex, words: readonly Word[], found: readonly FoundConcept[]): NamedMilestone[] {
  const sought = known.get(index) ?? soughtIn(index);
  known.set(index, sought);
  const cores = found.filter(({ core }) => core);
  const byConcept = [...new Set(cores.map(({ name }) => name))].flatMap((name) => {
    const rivals = sought.filter((each) => each.cores.includes(name));
    const scored = rivals.map((each) => ({ id: each.id, score: overlap(each, words, found) }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    return scored.filter(({ score }) => score >= best - 0.001).map(({ id }) => ({ id, words: spansOf(cores, name) }));
  });
  const byWords = sought
    .filter((each) => each.cores.length === 0 && shareOf(each, words) >= 0.6)
    .map((each) => ({ id: each.id, words: words.filter(({ stem }) => each.rare.has(stem)).map(({ start, end }) => ({ start, end })) }));
  const all = [...byConcept, ...byWords];
  return [...new Set(all.map(({ id }) => id))].map((id) => ({
    id,
    words: all.filter((each) => each.id === id).flatMap((each) => each.words),
  }));
}

const spansOf = (found: readonly FoundConcept[], wanted: ConceptName): Span[] =>
  found.filter(({ name }) => name === wanted).map(({ start, end }) => ({ start, end }));

/** How well the other words and concepts of a title are met. */
function overlap({ cores, rare }: Sought, words: readonly Word[], found: readonly FoundConcept[]): number {
  const stems = new Set(words.map(({ stem }) => stem));
  const met = new Set(found.map(({ name }) => name));
  const ofWords = [...rare].reduce((sum, [stem, weight]) => sum + (stems.has(stem) ? weight : 0), 0);
  return ofWords + cores.filter((core) => met.has(core)).length;
}

/** What share of the weight of a title's rare words is met; two of them at least. */
function shareOf({ rare }: Sought, words: readonly Word[]): number {
  const stems = new Set(words.map(({ stem }) => stem));
  const met = [...rare].filter(([stem]) => stems.has(stem));
  const sum = (weights: readonly (readonly [string, number])[]) => weights.reduce((total, [, weight]) => total + weight, 0);
  return met.length < 2 ? 0 : sum(met) / sum([...rare]);
}

function soughtIn({ record: { milestones, actors } }: RecordIndex): Sought[] {
  const named = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(stemsOf)));
  const titles = milestones.map((milestone) => ({
    milestone,
    stems: new Set(stemsOf(milestone.title).filter((stem) => !little.has(stem))),
  }));
  const shared = (stem: string) => titles.filter(({ stems }) => stems.has(stem)).length;
  return titles.map(({ milestone, stems }) => ({
    id: milestone.id,
    cores: coresOf(milestone),
    rare: new Map([...stems].map((stem) => [stem, (named.has(stem) ? 0.2 : 1) / shared(stem)])),
  }));
}

function coresOf({ title, description }: Milestone): ConceptName[] {
  const core = (text: string) => [...new Set(conceptsIn(wordsOf(text)).flatMap(({ name, core: own }) => (own ? name : [])))];
  const inTitle = core(title);
  return inTitle.length > 0 ? inTitle : core(description);
}
