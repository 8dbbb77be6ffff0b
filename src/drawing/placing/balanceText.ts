import { wrapText } from './wrapLabel.ts';

/** How close to the narrowest width the search comes, in pixels. */
const near = 4;

/** A text in as few lines as fit a width, the lines as even as they can be: a title has no orphan. */
export function balanceText(text: string, width: number, size: number): string[] {
  const lines = wrapText(text, width, size);
  let [low, high] = [width / Math.max(lines.length, 1), width];
  while (high - low > near) {
    const middle = (low + high) / 2;
    if (wrapText(text, middle, size).length > lines.length) low = middle;
    else high = middle;
  }
  return wrapText(text, high, size);
}
