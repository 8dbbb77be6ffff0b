import type { ImportGround, ImportPlan } from '#domain/imports/ImportPlan.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { planFile } from './planFile.ts';

/** What the worker is asked: a file, and what the import would be made upon. */
export interface PlanRequest {
  readonly file: File;
  readonly ground: ImportGround;
}

/** What it answers: what `planFile` says, or why that failed. */
export type PlanAnswer = { readonly plan: Reading<ImportPlan> } | { readonly failed: string };

const answer = (said: PlanAnswer) => postMessage(said);

addEventListener('message', ({ data: { file, ground } }: MessageEvent<PlanRequest>) => {
  planFile(file, ground).then(
    (plan) => answer({ plan }),
    (reason: unknown) => answer({ failed: reason instanceof Error ? reason.message : String(reason) }),
  );
});
