import type { Page } from 'playwright';

/** What must not lie over each other: within each element of the first kind, all of the others. */
const apart: readonly (readonly [within: string, ...parts: string[]])[] = [
  ['.row', '.row-title', '.row-lead', '.row-status', '.scale'],
  ['.row-title', 'button', '.flag'],
  ['.phase-heading', '.phase-title', '.phase-names > .quiet', '.phase-words', '.phase-score'],
  ['.whisker', '.whisker-words', '.whisker-line'],
  ['.tally-labels', '.tally-label', '.tally-scale'],
  ['.masthead', '.masthead-name', '.masthead-agreement', '.masthead-pages', '.masthead-tools'],
  ['.canvas', '.canvas-start p', '.canvas-start li', '.canvas-lists', '.ties text:not(.halo)'],
];

/**
 * Parts of the first screen that lie over each other or reach out of the page, as words to read. The box of a part is that
 * of its letters as far as they are seen, or its own where it has none.
 */
export async function overlapsIn(page: Page): Promise<string[]> {
  const pairs = await Promise.all(apart.map(([within, ...parts]) => boxesIn(page, within, parts.join())));
  return pairs.flat(2).flatMap((box, at, all) => [
    ...(box.left < -slack || box.right > box.page + slack ? [`${box.said} reaches out of the page`] : []),
    ...all
      .slice(at + 1)
      .filter(
        (other) => other.group === box.group && !box.holds.includes(other.name) && !other.holds.includes(box.name) && meet(box, other),
      )
      .map((other) => `${box.said} and ${other.said}`),
  ]);
}

interface Box {
  readonly name: number;
  readonly group: string;
  readonly said: string;
  /** The names of the parts that are inside of this one. */
  readonly holds: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The width of the window. */
  readonly page: number;
}

/** Letters are drawn within their lines, but their boxes are a little higher. */
const slack = 1;
const leading = 4;

const meet = (a: Box, b: Box) =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - leading && b.top < a.bottom - leading;

/** The boxes of parts, whole by whole. */
function boxesIn(page: Page, within: string, parts: string): Promise<Box[][]> {
  return page.evaluate(
    ([whole, part]) => {
      const seenOf = (element: Element): DOMRect[] => {
        const own = element.getBoundingClientRect();
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const rects: DOMRect[] = [];
        while (texts.nextNode() !== null) {
          if (texts.currentNode.parentElement?.closest('.heard') !== null) continue;
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          rects.push(...range.getClientRects());
        }
        if (getComputedStyle(element).overflow !== 'visible' || rects.length === 0) return [own];
        return rects;
      };
      return [...document.querySelectorAll(whole)].map((group, at) => {
        const elements = [...group.querySelectorAll(part)];
        return elements.flatMap((element, name) => {
          const rects = seenOf(element).filter(({ width, height }) => width > 0 && height > 0);
          return rects.map(({ left, right, top, bottom }) => ({
            name,
            group: `${whole} ${at}`,
            said: `${element.getAttribute('class') ?? element.localName} “${element.textContent.slice(0, 40)}”`,
            holds: elements.flatMap((other, inner) => (element.contains(other) ? [inner] : [])),
            left,
            right,
            top,
            bottom,
            page: innerWidth,
          }));
        });
      });
    },
    [within, parts] as const,
  );
}
