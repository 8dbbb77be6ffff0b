import type { Commission } from './pngWorker.ts';

/** Started when a picture is expected, and kept; undefined before, and null where there is none to be had. */
let worker: Worker | null | undefined;

/** Starts what writes pictures, where one is likely to be asked for soon. */
export function expectPng(): void {
  if (worker === undefined) worker = startWorker();
}

/**
 * A drawn canvas as PNG. It is written by a worker: a page's own `toBlob` waits for Chromium to be idle,
 * which takes seconds where something has just moved. Null where the browser refuses.
 * @see https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/html/canvas/canvas_async_blob_creator.cc
 */
export async function writePng(canvas: HTMLCanvasElement): Promise<Blob | null> {
  expectPng();
  if (worker) {
    const written = await writeIn(worker, canvas);
    if (written !== null) return written;
  }
  // no worker, or none that writes
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./pngWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function writeIn(own: Worker, canvas: HTMLCanvasElement): Promise<Blob | null> {
  const picture = await createImageBitmap(canvas);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const fail = () => {
      worker = null;
      resolve(null);
    };
    own.addEventListener('error', fail, { once: true });
    port1.addEventListener('message', ({ data }: MessageEvent<Blob | null>) => {
      own.removeEventListener('error', fail);
      port1.close();
      resolve(data);
    });
    port1.start();
    const commission: Commission = { picture, answer: port2 };
    own.postMessage(commission, [picture, port2]);
  });
}
