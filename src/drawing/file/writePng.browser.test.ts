import { expect, it } from 'vitest';
import { startWriter, writePng, writeWith } from './writePng.ts';

function drawn(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 12;
  canvas.height = 8;
  canvas.getContext('2d')?.fillRect(0, 0, 12, 8);
  return canvas;
}

const sizeOf = async (png: Blob | null) => {
  const { width, height } = await createImageBitmap(png ?? new Blob());
  return [png?.type, width, height];
};

it('writes a picture in a worker', async () => expect(await sizeOf(await writePng(drawn()))).toEqual(['image/png', 12, 8]));

it('lets the page write where the worker’s script cannot be loaded, however early that is', async () => {
  const gone = URL.createObjectURL(new Blob(['']));
  URL.revokeObjectURL(gone);
  const writer = startWriter(() => new Worker(gone));
  await writer?.failed;
  expect(await sizeOf(await writeWith(writer, drawn()))).toEqual(['image/png', 12, 8]);
});

it('lets the page write where the worker fails while it is asked', async () => {
  const script = URL.createObjectURL(new Blob(['addEventListener("message", () => { throw new Error("broken"); });']));
  const writer = startWriter(() => {
    const worker = new Worker(script);
    worker.addEventListener('error', (event) => event.preventDefault());
    return worker;
  });
  expect(await sizeOf(await writeWith(writer, drawn()))).toEqual(['image/png', 12, 8]);
});

it('lets the page write where the browser has no workers', async () => {
  const writer = startWriter(() => {
    throw new Error('refused');
  });
  expect(writer).toBeNull();
  expect(await sizeOf(await writeWith(writer, drawn()))).toEqual(['image/png', 12, 8]);
});
