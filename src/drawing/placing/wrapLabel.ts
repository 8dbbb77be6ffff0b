/** Advance widths of IBM Plex Sans 500 from space to tilde, in hundredths of the type size. */
const advances = [
  24, 30, 45, 68, 60, 95, 71, 25, 34, 34, 51, 60, 29, 40, 29, 42, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 31, 31, 60, 60, 60, 49, 90, 66,
  66, 63, 68, 59, 57, 70, 71, 41, 53, 66, 51, 81, 71, 71, 63, 71, 65, 60, 58, 68, 63, 93, 64, 62, 59, 32, 42, 32, 60, 56, 60, 55, 59, 51,
  59, 55, 34, 54, 58, 26, 26, 55, 28, 88, 58, 56, 59, 59, 38, 49, 36, 58, 51, 80, 53, 51, 49, 35, 35, 35, 60,
] as const;

/** Letters of other scripts: as wide as the widest of their script, so that a label is never wider than was thought. */
const other = 72;
const ideograph = 100;
/** From here on characters fill their square: Hangul, kana, ideographs, emoji. */
const firstIdeograph = 0x1100;

/** Names longer than this many lines end in an ellipsis; the whole name stays in the title and in every table. */
const mostLines = 3;

/** The width of a text in pixels at a type size, without a font at hand: the same in a worker, a test and an export. */
export function widthOf(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += advanceOf(letter.codePointAt(0) ?? 0);
  return (hundredths * size) / 100;
}

function advanceOf(code: number): number {
  return advances[code - 32] ?? (code >= firstIdeograph && !isPunctuation(code) ? ideograph : other);
}

const isPunctuation = (code: number) => code >= 0x2000 && code < 0x2070;

/** A label in as many lines as a chip has, the last of them shortened. */
export function wrapLabel(label: string, width: number, size: number): string[] {
  const lines = wrapText(label, width, size);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), shortened(lines[mostLines - 1] ?? '', width, size)];
}

/** A text in lines that fit a width, broken between words and, where a word is too long, within it. */
export function wrapText(label: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of label.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(...pieces(word, width, size));
  }
  return lines;
}

function pieces(word: string, width: number, size: number): string[] {
  const parts = [''];
  for (const letter of word) {
    const grown = `${parts.at(-1) ?? ''}${letter}`;
    if (parts.at(-1) === '' || widthOf(grown, size) <= width) parts[parts.length - 1] = grown;
    else parts.push(letter);
  }
  return parts;
}

function shortened(line: string, width: number, size: number): string {
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
