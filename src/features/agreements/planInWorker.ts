import type { ImportGround, ImportPlan } from '#domain/imports/ImportPlan.ts';
import type { Reading } from '#domain/record/Reading.ts';
import type { PlanAnswer, PlanRequest } from './importWorker.ts';
import { planFile } from './planFile.ts';

/**
 * Says what importing a file would do, beside the page: a file of 50 MB does not stop it. Where no worker can run, the page itself
 * reads it. Fails in a sentence where the file cannot be read at all: it is gone, or larger than the browser's memory.
 */
export function planInWorker(file: File, ground: ImportGround): Promise<Reading<ImportPlan>> {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Reading<ImportPlan>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PlanAnswer>) => {
      resolve('plan' in data ? data.plan : { ok: false, problems: [`${file.name} could not be read: ${data.failed}.`] });
    });
    worker.addEventListener('error', () => resolve(planFile(file, ground)), { once: true });
    const request: PlanRequest = { file, ground };
    worker.postMessage(request, []);
  });
  return answered.finally(() => worker.terminate());
}
