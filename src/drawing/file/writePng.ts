import type { Commission } from './pngWorker.ts';

/** A worker that writes pictures, and what ends with it. */
interface Writer {
  readonly worker: Worker;
  /** Resolves with null when the worker has failed, before or after it was asked: what waits for it waits no longer. */
  readonly failed: Promise<null>;
}

/** Started when a picture is expected, and kept; undefined before, and null where there is none to be had. */
let writer: Writer | null | undefined;

/** Starts what writes pictures, where one is likely to be asked for soon. */
export function expectPng(): void {
  if (writer === undefined) writer = startWriter(() => new Worker(new URL('./pngWorker.ts', import.meta.url), { type: 'module' }));
}

/**
 * A drawn canvas as PNG. It is written by a worker: a page's own `toBlob` waits for Chromium to be idle,
 * which takes seconds where something has just moved. Null where the browser refuses.
 * @see https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/html/canvas/canvas_async_blob_creator.cc
 */
export async function writePng(canvas: HTMLCanvasElement): Promise<Blob | null> {
  expectPng();
  return writeWith(writer ?? null, canvas);
}

/** The same by a writer of one's own, or by the page where that is null or fails. */
export async function writeWith(own: Writer | null, canvas: HTMLCanvasElement): Promise<Blob | null> {
  const written = own === null ? null : await writeIn(own, canvas);
  return written ?? new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Starts a worker and listens at once: a script that cannot be loaded fails before anything is asked of it. */
export function startWriter(start: () => Worker): Writer | null {
  try {
    const worker = start();
    const failed = new Promise<null>((resolve) => {
      worker.addEventListener('error', () => {
        if (writer?.worker === worker) writer = null;
        resolve(null);
      });
    });
    return { worker, failed };
  } catch {
    return null;
  }
}

async function writeIn({ worker, failed }: Writer, canvas: HTMLCanvasElement): Promise<Blob | null> {
  const picture = await createImageBitmap(canvas);
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Blob | null>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<Blob | null>) => resolve(data));
    port1.start();
  });
  const commission: Commission = { picture, answer: port2 };
  worker.postMessage(commission, [picture, port2]);
  try {
    return await Promise.race([answer, failed]);
  } finally {
    port1.close();
  }
}
