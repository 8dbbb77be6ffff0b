import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runVite } from '#build/runVite.ts';
import { serveBuilt } from '#tests/serveBuilt.ts';

/** Builds the page of a part of the bench into a folder of its own, serves it while something is done with it, and clears it away. */
export async function withHarness<T>(part: 'network' | 'figures', work: (address: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'phasewatch-bench-'));
  try {
    await runVite('--config', `tests/bench/${part}/vite.config.ts`, '--outDir', folder, '--emptyOutDir');
    const served = await serveBuilt({ folder });
    try {
      return await work(`${served.address}harness.html`);
    } finally {
      await served.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
