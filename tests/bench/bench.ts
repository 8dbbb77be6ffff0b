import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { ensureBuilt } from '#build/buildWhenStale.ts';
import { root } from '#build/root.ts';
import { launchBrowser } from '#tests/browser.ts';
import { firstLoad } from '#tests/firstLoad.ts';
import { serveBuilt } from '#tests/serveBuilt.ts';
import { figureLines } from '#tests/bench/figures/figureLines.ts';
import { networkLines } from '#tests/bench/network/networkLines.ts';
import { appendedLines } from './appended.ts';
import { ledgerLines } from './ledger.ts';
import { comparePaints, type Conditions, fast, slow } from './firstPaint.ts';
import { type Measured, measureInteractions } from './interaction.ts';
import type { Line } from './Line.ts';
import { shiftAt } from './shift.ts';
import { twinOf } from './twin.ts';

const deepLinks = ['', '?phase=two', '?open=disarmament-of-hamas', '?q=withdrawal&sort=status'];
const sizes = [
  { rows: 5, path: '' },
  { rows: 600, path: '?scenario=many&agreement=many-milestones' },
  { rows: 5000, path: '?scenario=many&agreement=many-5000' },
];

/** Measures what the page promises and prints it beside the limits. Says what it sees and never fails: machines differ. */
export default async function bench(arguments_: readonly string[]): Promise<void> {
  const rounds = Number(arguments_.find((argument) => /^\d+$/.test(argument)) ?? 11);
  const only = arguments_.find((argument) => /^[a-z]+$/.test(argument));
  await ensureBuilt();
  const twin = twinOf(await readFile(`${root}dist/index.html`, 'utf8'));
  const served = await serveBuilt({ instead: { 'twin.html': twin } });
  const browser = await launchBrowser();
  const parts: Record<string, () => Promise<Line[]>> = {
    bytes: bytesLines,
    paint: async () => [
      ...(await paintLines(browser, served.address, fast, rounds, 1.25)),
      ...(await paintLines(browser, served.address, slow, rounds, 1.15)),
    ],
    shift: () => shiftLines(browser, served.address),
    interaction: () => interactionLines(browser, served.address, Math.min(rounds, 9)),
    network: () => networkLines(browser, Math.min(rounds, 7)),
    ledger: () => ledgerLines(browser, served.address, Math.min(rounds, 7)),
    appended: () => appendedLines(browser, served.address, Math.min(rounds, 7)),
    figures: () => figureLines(browser, served.address, rounds),
  };
  process.stdout.write(`Medians of up to ${rounds} first visits each, interleaved; Chromium ${browser.version()}\n`);
  for (const [name, measure] of Object.entries(parts)) {
    if (only === undefined || only === name) printLines(await measure());
  }
  await browser.close();
  await served.close();
}

async function bytesLines(): Promise<Line[]> {
  const { brotli, files } = await firstLoad();
  return [
    {
      what: `script before the first interaction, brotli, ${files.length} file(s)`,
      measured: `${(brotli / 1000).toFixed(1)} KB`,
      limit: '80 KB',
      holds: brotli <= 80_000,
    },
  ];
}

async function paintLines(browser: Browser, address: string, conditions: Conditions, rounds: number, limit: number): Promise<Line[]> {
  const [built, twin] = await comparePaints(browser, [address, `${address}twin.html`], conditions, rounds);
  return (['fcp', 'lcp'] as const).map((paint) => {
    const ratio = built[paint] / twin[paint];
    const measured = `${built[paint].toFixed(0)} / ${twin[paint].toFixed(0)} ms = ${ratio.toFixed(2)}x`;
    return {
      what: `${paint.toUpperCase()} against the static twin, ${conditions.name}`,
      measured,
      limit: `${limit}x`,
      holds: ratio <= limit,
    };
  });
}

async function shiftLines(browser: Browser, address: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const path of deepLinks) {
    for (const width of [1440, 375]) {
      const shift = await shiftAt(browser, address + path, width);
      lines.push({ what: `layout shift at "${path}", ${width} px`, measured: shift.toFixed(4), limit: '0', holds: shift === 0 });
    }
  }
  return lines;
}

async function interactionLines(browser: Browser, address: string, rounds: number): Promise<Line[]> {
  const lines: Line[] = [];
  let few: readonly Measured[] = [];
  for (const { rows, path } of sizes) {
    const measured = await measureInteractions(browser, address + path, rows, rounds);
    if (rows === 5) few = measured;
    lines.push(...measured.flatMap((one) => linesOf(one, rows, few)));
  }
  return lines;
}

function linesOf({ action, cost }: Measured, rows: number, few: readonly Measured[]): Line[] {
  const what = `${action}, ${rows} milestones`;
  if (typeof cost === 'string') return [{ what, measured: cost, limit: 'could not be measured', holds: null }];
  const atFew = few.find((other) => other.action === action)?.cost;
  const ratio = typeof atFew === 'object' ? cost.toNextPaint / atFew.toNextPaint : null;
  const compared = rows > 5 && ratio !== null ? ` = ${ratio.toFixed(2)}x` : '';
  return [
    {
      what: `${what}: to the next paint`,
      measured: `${cost.toNextPaint.toFixed(0)} ms${compared}`,
      limit: rows === 600 ? '1.5x' : '',
      holds: rows === 600 && ratio !== null ? ratio <= 1.5 : null,
    },
    {
      what: `${what}: longest task`,
      measured: cost.longestTask === 0 ? 'under 50 ms' : `${cost.longestTask.toFixed(0)} ms`,
      limit: rows === 5 ? '50 ms' : '',
      holds: rows === 5 ? cost.longestTask === 0 : null,
    },
  ];
}

function printLines(lines: readonly Line[]): void {
  for (const { what, measured, limit, holds } of lines) {
    const verdict = holds === null ? '' : holds ? 'holds' : 'DOES NOT HOLD';
    process.stdout.write(`${what.padEnd(66)} ${measured.padEnd(28)} ${limit.padEnd(10)} ${verdict}\n`);
  }
}
