import { stemsOf, wordsOf } from '#domain/english/wordsOf.ts';
import type { Milestone } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { ConceptName } from './concepts.ts';
import { conceptsIn } from './conceptsIn.ts';
import { type Degree, degreesOf } from './degreeAt.ts';

/** What tells a milestone of the record in a text. */
export interface Sought {
  readonly id: string;
  readonly phase: string | null;
  /** The core concepts of its title: one of them must be met. */
  readonly cores: readonly ConceptName[];
  /** The stems of its title that few titles share, each with its weight. */
  readonly rare: ReadonlyMap<string, number>;
  /** Which step of its kind it is, where the record has several ("partial" and "further", or one in each phase); else null. */
  readonly degree: Degree | null;
}

/** What little words join in a title says nothing of what it is about. */
const little = new Set(stemsOf('a an and the of in into on for with from who had been all be to by under at its their effective'));

const known = new WeakMap<RecordIndex, readonly Sought[]>();

/** What tells each milestone of the record. */
export function soughtIn(index: RecordIndex): readonly Sought[] {
  const sought = known.get(index) ?? readTitles(index);
  known.set(index, sought);
  return sought;
}

function readTitles({ record: { milestones, actors }, phases }: RecordIndex): Sought[] {
  const named = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(stemsOf)));
  const titles = milestones.map((milestone) => ({
    milestone,
    cores: coresOf(milestone),
    stems: new Set(stemsOf(milestone.title).filter((stem) => !little.has(stem))),
  }));
  const shared = (stem: string) => titles.filter(({ stems }) => stems.has(stem)).length;
  const orderOf = ({ phase }: Milestone) => phases.findIndex(({ id }) => id === phase);
  return titles.map(({ milestone, cores, stems }) => {
    const orders = titles.filter((other) => isKin(other.cores, cores)).map((other) => orderOf(other.milestone));
    const degree = degreeOf(milestone, orders, orderOf(milestone));
    // a word of degree counts beside what it is said of, and not as a word of the title besides
    const telling = [...stems].filter((stem) => degree === null || !degreesOf([stem]).has(degree));
    return {
      id: milestone.id,
      phase: milestone.phase,
      cores,
      rare: new Map(telling.map((stem) => [stem, (named.has(stem) ? 0.2 : 1) / shared(stem)])),
      degree,
    };
  });
}

/** Whether milestones are about the same. */
export const isKin = (one: readonly ConceptName[], other: readonly ConceptName[]): boolean =>
  one.length > 0 && one.length === other.length && one.every((core) => other.includes(core));

/** By the words of its title, else by the order of phases among its kin. */
function degreeOf({ title }: Milestone, orders: readonly number[], own: number): Degree | null {
  if (orders.length < 2) return null;
  const [told, ...more] = degreesOf(stemsOf(title));
  if (told !== undefined && more.length === 0) return told;
  if (new Set(orders).size < 2) return null;
  return own === Math.min(...orders) ? 'earlier' : 'later';
}

function coresOf({ title, description }: Milestone): ConceptName[] {
  const core = (text: string) => [...new Set(conceptsIn(text, 0, wordsOf(text)).flatMap(({ name, core: own }) => (own ? name : [])))];
  const inTitle = core(title);
  return inTitle.length > 0 ? inTitle : core(description);
}
