const appPlace = '<!--app-->';

/**
 * The published page: prerendered words in their place, the entry's styles inlined, and at the end of the body
 * the seed and the script, which starts after the first paint.
 *
 * @param cssOf finds a stylesheet of the build by its path from the page.
 */
export function assemblePage(
  built: string,
  page: { readonly html: string; readonly seed: string },
  cssOf: (path: string) => string | undefined,
): string {
  if (!built.includes(appPlace)) throw new Error(`index.html has no ${appPlace} for the page.`);
  const { html, script } = takeOutScript(inlineStyles(built, cssOf));
  // Replacing by functions: page and data may hold "$&", which a text would expand.
  return html.replace(appPlace, () => page.html).replace('</body>', () => `${seedElement(page.seed)}\n${startAfterPaint(script)}\n</body>`);
}

function inlineStyles(html: string, cssOf: (path: string) => string | undefined): string {
  return html.replaceAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, path: string) => {
    const css = cssOf(path);
    // Addresses in a stylesheet are of its folder, those in a page of the page.
    return css === undefined ? link : `<style>${css.trim().replaceAll(/url\((?!["']?(?:data:|#|\w+:))/g, 'url(./assets/')}</style>`;
  });
}

function takeOutScript(html: string): { html: string; script: string } {
  const script = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/.exec(html);
  if (script?.[1] === undefined) throw new Error('The built page has no module script.');
  return { html: html.replace(script[0], ''), script: script[1] };
}

function seedElement(seed: string): string {
  return `<script type="application/json" id="phasewatch-data">${seed.replaceAll('<', '\\u003c')}</script>`;
}

/**
 * A module script would be fetched and run before the first paint where the network is fast. Two frames later the page stands;
 * a hidden page gets no frames, hence the clock beside them. Fetched early at low priority, so that it is there by then.
 */
function startAfterPaint(script: string): string {
  return `<link rel="modulepreload" href="${script}" fetchpriority="low" crossorigin><script>${startScript.replace('SCRIPT', JSON.stringify(script))}</script>`;
}

const startScript =
  '(()=>{let s;const f=()=>{if(s)return;s=document.createElement("script");s.type="module";s.crossOrigin="";s.onerror=window.phasewatchLate;s.src=SCRIPT;document.body.append(s)};' +
  'requestAnimationFrame(()=>setTimeout(f));setTimeout(f,300)})()';
