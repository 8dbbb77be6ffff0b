import { minifySync } from 'vite';

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
  const { html, script } = takeOutScript(tightenScripts(inlineStyles(built, cssOf)));
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

/** index.html explains its inline script to people; browsers get it without the explanation. */
function tightenScripts(html: string): string {
  return html.replaceAll(/<script>([\s\S]*?)<\/script>/g, (_, text: string) => `<script>${minifySync('inline.js', text).code}</script>`);
}

function takeOutScript(html: string): { html: string; script: string } {
  const script = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/.exec(html);
  if (script?.[1] === undefined) throw new Error('The built page has no module script.');
  return { html: html.replace(script[0], ''), script: script[1] };
}

/** A record inside a script element: nothing in it can end the element or open a comment. */
function seedElement(seed: string): string {
  return `<script type="application/json" id="phasewatch-data">${seed.replaceAll('<', '\\u003c')}</script>`;
}

/**
 * A plain module script is run before the first paint where the network is fast. This one starts when the browser says that it has
 * painted; at once where the page waits unseen for another view, or stands in a hidden tab, which is not painted; and by the clock
 * where no word comes. It is fetched early at low priority, so that it is there by then.
 */
function startAfterPaint(script: string): string {
  const preload = `<link rel="modulepreload" href="${script}" fetchpriority="low" crossorigin>`;
  return `${preload}<script>${startScript.replace('SCRIPT', () => JSON.stringify(script))}</script>`;
}

const startScript =
  '(()=>{let s;const f=()=>{if(s)return;s=document.createElement("script");s.type="module";s.crossOrigin="";' +
  's.onerror=window.phasewatchLate;s.src=SCRIPT;document.body.append(s)};' +
  'if("waiting"in document.documentElement.dataset||document.hidden)f();' +
  'else{setTimeout(f,2000);try{new PerformanceObserver(f).observe({type:"paint",buffered:true})}catch{f()}}})()';
