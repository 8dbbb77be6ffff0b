/** A picture to be written, and where to say what came of it: null where the browser refuses. */
export interface Commission {
  readonly picture: ImageBitmap;
  readonly answer: MessagePort;
}

addEventListener('message', ({ data: { picture, answer } }: MessageEvent<Commission>) => {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  const say = (written: Blob | null) => answer.postMessage(written, []);
  canvas.convertToBlob({ type: 'image/png' }).then(say, () => say(null));
});
