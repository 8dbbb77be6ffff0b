import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type CutFace, cutFace } from './cutFace.ts';
import { faces, letters, unicodeRange } from './fontFaces.ts';
import { fallbackRules } from './fontFallbacks.ts';

const served = '/@fonts/';

/** Cuts the fonts, serves them in development, writes them on building, and puts their rules into the head of the page. */
export function fonts(): Plugin {
  let building = false;
  let cut: Promise<CutFace[]> | undefined;
  const cutFaces = () => (cut ??= Promise.all(faces.map(cutFace)));
  return {
    name: 'phasewatch:fonts',
    configResolved(config) {
      building = config.command === 'build';
    },
    configureServer(server) {
      server.middlewares.use(served, (request, response, next) => {
        void cutFaces().then((all) => {
          const face = all.find(({ fileName }) => `/${fileName}` === request.url);
          if (face === undefined) return next();
          response.setHeader('content-type', 'font/woff2');
          return response.end(face.bytes);
        }, next);
      });
    },
    async generateBundle() {
      for (const { fileName, bytes } of await cutFaces()) this.emitFile({ type: 'asset', fileName: `assets/${fileName}`, source: bytes });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async () => headOf(await cutFaces(), await fallbackRules(), building ? './assets/' : served),
    },
  };
}

function headOf(all: readonly CutFace[], fallbacks: readonly string[], folder: string): HtmlTagDescriptor[] {
  const preloads = all
    .filter((face) => face.first)
    .map(({ fileName }) => ({
      tag: 'link',
      attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: folder + fileName, crossorigin: true },
      injectTo: 'head' as const,
    }));
  const rules = [...all.map((face) => ruleOf(face, folder)), ...fallbacks].join('');
  return [...preloads, { tag: 'style', attrs: { id: 'fonts' }, children: rules, injectTo: 'head' }];
}

/**
 * `optional`: a font that is not there at once waits for the next page, since a swap would move what is being read.
 * Measured for docs/decisions/003-fonts.md.
 */
function ruleOf(face: CutFace, folder: string): string {
  return (
    `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};font-display:optional;` +
    `src:url(${folder}${face.fileName})format('woff2');unicode-range:${unicodeRange(letters[face.letters])}}`
  );
}
