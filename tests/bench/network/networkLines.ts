import type { Browser } from 'playwright';
import type { Line } from '#tests/bench/Line.ts';
import { median } from '#tests/bench/median.ts';
import type { BenchRecordName } from './benchRecords.ts';
import type { Painter } from './harness.ts';
import { type Visit, visitHarness } from './visitHarness.ts';
import { withHarness } from '#tests/bench/withHarness.ts';

interface Size {
  readonly record: BenchRecordName;
  readonly what: string;
  /** The share of the rounds asked for that each gets: fcose takes minutes where we take seconds. */
  readonly rounds: Readonly<Record<Painter, number>>;
  readonly limits: Partial<Record<keyof Visit, number>>;
}

const always = { ours: 1, empty: 1, theirs: 1, draft: 0 } as const;

const sizes: readonly Size[] = [
  { record: 'article', what: 'the article', rounds: always, limits: { stable: 0.7 } },
  { record: 'ties-200', what: '200 nodes, 800 ties', rounds: always, limits: { stable: 0.6, hover: 0.25 } },
  {
    record: 'ties-2000',
    what: '2,000 nodes, 8,000 ties',
    rounds: { ours: 0.4, empty: 0.4, theirs: 0.1, draft: 0.4 },
    limits: { stable: 0.15, zoom: 0.9, pan: 0.9, longestTask: 100 },
  },
];

/** The order changes every round, for what the machine does meanwhile. */
const painters: readonly Painter[] = ['ours', 'empty', 'theirs', 'draft'];

type Medians = Readonly<Record<Painter, Visit>>;

interface Measure {
  readonly of: keyof Visit;
  readonly what: string;
  /** What was measured, in words, and the figure that the limit is about. */
  readonly said: (measured: Record<Painter, number>) => readonly [words: string, judged: number];
  /** How the limit of a size is read; null where there is none at any. */
  readonly limit: null | ((limit: number) => { readonly words: string; readonly holds: (judged: number) => boolean });
}

const atMostTimes = (limit: number) => ({ words: `${limit}x`, holds: (ratio: number) => ratio <= limit });
const ofTheEmptyPage = (limit: number) => ({ words: `${limit}x`, holds: (share: number) => share >= limit });
const ms = (time: number) => time.toFixed(time < 10 ? 1 : 0);
const task = (time: number) => (time === 0 ? 'under 50' : time.toFixed(0));

function against(ours: number, theirs: number): [string, number] {
  return [`${ms(ours)} / ${ms(theirs)} ms = ${(ours / theirs).toFixed(2)}x`, ours / theirs];
}

function framesOf({ ours, theirs, empty }: Record<Painter, number>): [string, number] {
  return [`${ours.toFixed(0)} / ${theirs.toFixed(0)} of ${empty.toFixed(0)} fps = ${(ours / empty).toFixed(2)}x`, ours / empty];
}

/** Ours beside cytoscape's. What pointing costs on an empty page is the browser's, and is taken off both. */
const measures: readonly Measure[] = [
  { of: 'stable', what: 'data to stable picture', said: ({ ours, theirs }) => against(ours, theirs), limit: atMostTimes },
  { of: 'stable', what: 'the same, against a draft', said: ({ ours, draft }) => against(ours, draft), limit: null },
  {
    of: 'longestTask',
    what: 'longest task meanwhile',
    said: ({ ours, theirs }) => [`${task(ours)} / ${task(theirs)} ms`, ours],
    limit: (limit) => ({ words: `${limit} ms`, holds: (time) => time <= limit }),
  },
  {
    of: 'hover',
    what: 'work for a move of the pointer',
    said: ({ ours, theirs, empty }) => against(ours - empty, theirs - empty),
    limit: atMostTimes,
  },
  { of: 'zoom', what: 'frames while zooming', said: framesOf, limit: ofTheEmptyPage },
  { of: 'pan', what: 'frames while panning', said: framesOf, limit: ofTheEmptyPage },
];

/** Our network against cytoscape with fcose on the same data: fresh pages in turn, medians. Reasons: docs/decisions/106-cytoscape-in-the-bench.md. */
export async function networkLines(browser: Browser, rounds: number): Promise<Line[]> {
  return withHarness('network', async (address) => {
    const lines: Line[] = [];
    for (const size of sizes) {
      const medians = await mediansOf(browser, address, size, rounds);
      lines.push(...measures.flatMap((measure) => lineOf(measure, size, medians)));
    }
    return lines;
  });
}

async function mediansOf(browser: Browser, address: string, { record, rounds }: Size, asked: number): Promise<Medians> {
  const visits: Record<Painter, Visit[]> = { ours: [], empty: [], theirs: [], draft: [] };
  for (let round = 0; round < asked; round += 1) {
    for (const painter of round % 2 === 0 ? painters : painters.toReversed()) {
      if (round < asked * rounds[painter]) visits[painter].push(await visitHarness(browser, address, painter, record));
    }
  }
  const { ours, empty, theirs, draft } = visits;
  return { ours: medianVisit(ours), empty: medianVisit(empty), theirs: medianVisit(theirs), draft: medianVisit(draft) };
}

function medianVisit(visits: readonly Visit[]): Visit {
  const of = (measure: keyof Visit) => median(visits.map((visit) => visit[measure]));
  return { stable: of('stable'), longestTask: of('longestTask'), hover: of('hover'), zoom: of('zoom'), pan: of('pan') };
}

/** None where somebody whom it takes has not drawn at this size. */
function lineOf({ of, what, said, limit }: Measure, size: Size, { ours, theirs, empty, draft }: Medians): Line[] {
  const [measured, judged] = said({ ours: ours[of], theirs: theirs[of], empty: empty[of], draft: draft[of] });
  if (Number.isNaN(judged)) return [];
  const given = size.limits[of];
  const own = given === undefined ? undefined : limit?.(given);
  return [{ what: `${what}, ${size.what}`, measured, limit: own?.words ?? '', holds: own?.holds(judged) ?? null }];
}
