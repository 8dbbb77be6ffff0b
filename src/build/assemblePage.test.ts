import { describe, expect, it } from 'vitest';
import { assemblePage } from './assemblePage.ts';

const built = `<head><title>T</title><script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-1.css"></head><body><div id="root"><!--app--></div></body>`;
const css = (path: string) => (path === 'assets/index-1.css' ? '.a{background:url(picture.svg)}.b{mask:url("data:x")}' : undefined);

describe('the published page', () => {
  it('holds words, styles and data, and its script last', () => {
    const page = assemblePage(built, { html: '<h1>Five</h1>', seed: '{"a":1}' }, css);
    expect(page).toContain('<div id="root"><h1>Five</h1></div>');
    expect(page).toContain('<style>.a{background:url(./assets/picture.svg)}.b{mask:url("data:x")}</style>');
    expect(page).toContain('<script type="application/json" id="phasewatch-data">{"a":1}</script>');
    expect(page).not.toContain('rel="stylesheet"');
    expect(page).not.toContain('<script type="module"');
    expect(page.indexOf('s.src="./assets/index-1.js"')).toBeGreaterThan(page.indexOf('phasewatch-data'));
  });

  it('takes words and data literally', () => {
    const page = assemblePage(built, { html: "<p>$& $1 $'</p>", seed: '{"quote":"</script><!--"}' }, css);
    expect(page).toContain("<p>$& $1 $'</p>");
    expect(page).toContain('{"quote":"\\u003c/script>\\u003c!--"}');
  });

  it('keeps a stylesheet that it cannot find as a link', () => {
    expect(assemblePage(built, { html: '', seed: '' }, () => undefined)).toContain(
      '<link rel="stylesheet" crossorigin href="./assets/index-1.css">',
    );
  });

  it('says what is missing', () => {
    expect(() => assemblePage('<body></body>', { html: '', seed: '' }, css)).toThrow('no <!--app-->');
    expect(() => assemblePage('<!--app-->', { html: '', seed: '' }, css)).toThrow('no module script');
  });
});
