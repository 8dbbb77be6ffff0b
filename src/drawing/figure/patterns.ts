import type { Look } from '#domain/figures/looks.ts';
import type { FigureTheme, LookStyle } from './FigureTheme.ts';

/** The id of a look's pattern; figures on one page keep theirs apart. */
const idOf = (prefix: string, look: Look) => `${prefix}-${look}`;

/** The patterns of the looks that a figure uses, as SVG definitions. */
export function patternDefs(theme: FigureTheme, looks: readonly Look[], prefix: string): string {
  return looks.map((look) => patternOf(theme.looks[look], idOf(prefix, look))).join('');
}

/** What a mark of a look is filled and edged with. */
export function paintOf(theme: FigureTheme, look: Look, prefix: string): { fill: string; stroke: string; dash: string | undefined } {
  const { fill, lines, dots, edge, dashed } = theme.looks[look];
  return { fill: lines === undefined && dots === undefined ? fill : `url(#${idOf(prefix, look)})`, stroke: edge, dash: dashed && '4 3' };
}

function patternOf({ fill, lines, dots }: LookStyle, id: string): string {
  if (lines !== undefined) {
    const { colour, angle, width, apart } = lines;
    return (
      `<pattern id="${id}" width="${apart}" height="${apart}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">` +
      `<rect width="${apart}" height="${apart}" fill="${fill}"/><rect width="${apart}" height="${width}" fill="${colour}"/></pattern>`
    );
  }
  if (dots === undefined) return '';
  const { colour, radius, apart } = dots;
  return (
    `<pattern id="${id}" width="${apart}" height="${apart}" patternUnits="userSpaceOnUse">` +
    `<rect width="${apart}" height="${apart}" fill="${fill}"/><circle cx="${apart / 2}" cy="${apart / 2}" r="${radius}" fill="${colour}"/></pattern>`
  );
}
