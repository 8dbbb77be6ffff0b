import type { Browser } from 'playwright';
import type { Line } from '#tests/bench/Line.ts';
import { median } from '#tests/bench/median.ts';
import { withHarness } from '#tests/bench/withHarness.ts';
import type { Painter } from './harness.ts';
import { openPreview } from './openPreview.ts';
import { type PictureVisit, visitPicture } from './visitPicture.ts';

/** Of what each of the others takes, at most. */
const limit = 0.5;
/** Milliseconds from the click to the preview. */
const previewLimit = 300;

const others = ['html2canvas', 'html-to-image'] as const satisfies readonly Painter[];
const painters: readonly Painter[] = ['ours', 'alone', ...others];

/** Each a line: the first export after the page was opened, which also reads the fonts, and those after it. */
const moments = ['cold', 'warm'] as const;

/** What was measured of one painter; in words what was wrong with one of its pictures. */
type Outcome = Readonly<Record<(typeof moments)[number], number>> | string;

/**
 * A figure as a PNG of 2550x1800, ours against those that paint the page, fresh pages in turn; and how soon the dialog shows
 * what will leave. `built` is where the built page is served.
 */
export async function figureLines(browser: Browser, built: string, rounds: number): Promise<Line[]> {
  const previews: PictureVisit[] = [];
  const visits: Record<Painter, (PictureVisit | string)[]> = { ours: [], alone: [], html2canvas: [], 'html-to-image': [] };
  await withHarness('figures', async (address) => {
    for (let round = 0; round < rounds; round += 1) {
      // the order changes every round, for what the machine does meanwhile
      for (const painter of round % 2 === 0 ? painters : painters.toReversed())
        visits[painter].push(await visitPicture(browser, address, painter));
      previews.push(await openPreview(browser, built));
    }
  });
  const [ours, alone] = [outcomeOf(visits.ours), outcomeOf(visits.alone)];
  return [...others.flatMap((other) => againstLines(ours, alone, other, outcomeOf(visits[other]))), ...previewLines(outcomeOf(previews))];
}

function outcomeOf(visits: readonly (PictureVisit | string)[]): Outcome {
  const fault = visits.find((visit) => typeof visit === 'string');
  if (fault !== undefined) return fault;
  const done = visits.filter((visit) => typeof visit === 'object');
  return { cold: median(done.map(({ cold }) => cold)), warm: median(done.flatMap(({ warm }) => warm)) };
}

function againstLines(ours: Outcome, alone: Outcome, other: Painter, theirs: Outcome): Line[] {
  const what = `PNG of 2550x1800, against ${other}`;
  const fault = [ours, alone, theirs].find((outcome) => typeof outcome === 'string');
  if (typeof ours === 'string' || typeof alone === 'string' || typeof theirs === 'string')
    return [{ what, measured: fault ?? '', limit: 'could not be measured', holds: typeof theirs === 'string' ? null : false }];
  return moments.flatMap((moment) => {
    const [measured, ratio] = compared(ours[moment], theirs[moment]);
    return [
      { what: `${what}, ${moment}`, measured, limit: `${limit}x`, holds: ratio <= limit },
      {
        what: `the same without a preview before, ${moment}`,
        measured: compared(alone[moment], theirs[moment])[0],
        limit: '',
        holds: null,
      },
    ];
  });
}

function compared(ours: number, theirs: number): [words: string, ratio: number] {
  return [`${ours.toFixed(0)} / ${theirs.toFixed(0)} ms = ${(ours / theirs).toFixed(2)}x`, ours / theirs];
}

function previewLines(outcome: Outcome): Line[] {
  return moments.map((moment) => {
    const what = `export dialog, from the click to its preview, ${moment}`;
    if (typeof outcome === 'string') return { what, measured: outcome, limit: 'could not be measured', holds: null };
    const took = outcome[moment];
    return { what, measured: `${took.toFixed(0)} ms`, limit: `${previewLimit} ms`, holds: took <= previewLimit };
  });
}
