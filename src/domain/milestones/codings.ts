import { speechActs } from '#domain/kinds/speechActs.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { MilestoneRow } from './milestoneRows.ts';

/** Whose codes the statuses are, in the sentences in which a page, a figure and a file say it. */
interface Coding {
  /** Behind the scale, which it calls by these words: "…, coded after it from the sources, not by it". */
  readonly coded: (matrix: string) => string;
  readonly method: string;
  readonly caveat: string;
  readonly readme: string;
}

const matrix = 'the Peace Accords Matrix';

const codings = {
  ours: {
    coded: (called) => `coded after ${called} from the sources, not by it`,
    method: `Coded after ${matrix} from what the sources say`,
    caveat: 'We code after it: its coders had the signed text and years of documents.',
    readme: `Statuses are coded after ${matrix} (PAM), from what the sources say; PAM itself coded from signed texts and years of documents.`,
  },
  theirs: {
    coded: () => 'coded by the source itself',
    method: `On the scale of ${matrix}, coded by the source itself`,
    caveat: 'The statuses are the codes that the source publishes: nothing was coded here.',
    readme: `Statuses are the codes that the source publishes, on the scale of ${matrix} (PAM); nothing was coded here.`,
  },
  both: {
    coded: (called) => `coded by a source itself, or after ${called} from the sources`,
    method: `On the scale of ${matrix}, coded by a source itself, or after it from what the sources say`,
    caveat: 'Some statuses are codes that a source publishes; the others are coded after it here, without its signed text and documents.',
    readme: `Statuses are on the scale of ${matrix} (PAM): the codes that a source publishes, or coded after it from what the sources say.`,
  },
} as const satisfies Record<string, Coding>;

/** Whose codes the statuses of some rows are: an imported table of scores is coded by whoever publishes it, and not by us. */
export function codingOf(index: RecordIndex, rows: readonly MilestoneRow[]): Coding {
  const scored = rows.flatMap(({ points, assessment }) => (points === null || assessment === null ? [] : assessment));
  const theirs = scored.filter(({ claims }) => claims.some((id) => isCode(index, id))).length;
  if (theirs === 0) return codings.ours;
  return theirs === scored.length ? codings.theirs : codings.both;
}

function isCode(index: RecordIndex, id: string): boolean {
  const claim = index.claims.get(id);
  return claim !== undefined && 'coded' in speechActs[claim.kind];
}
