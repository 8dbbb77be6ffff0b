/** The papers that a briefing is printed on; sizes in twentieths of a point, as Word counts them. */
export const papers = {
  A4: { word: 'A4', css: 'A4', width: 11906, height: 16838 },
  letter: { word: 'Letter', css: 'letter', width: 12240, height: 15840 },
} as const satisfies Record<string, { readonly word: string; readonly css: string; readonly width: number; readonly height: number }>;

export type PaperName = keyof typeof papers;

/** The paper that is usual where the reader's language says they are. */
export function usualPaper(language: string): PaperName {
  // countries whose offices use the sizes of ANSI, after CLDR's measurement data
  return /-(?:US|CA|MX|CL|CO|CR|GT|NI|PA|PH|PR|SV|VE|BZ)$/i.test(language) ? 'letter' : 'A4';
}

/** The rules of the sheets: size, margins, and under each its foot and its number. */
export function sheetRules(paper: PaperName, foot: string): string {
  const { css } = papers[paper];
  const set = 'font: 8pt "IBM Plex Sans", sans-serif; color: #565a61; vertical-align: top; padding-top: 6pt;';
  return [
    `@page { size: ${css}; margin: 15mm 16mm 18mm;`,
    `@bottom-left { content: ${cssString(foot)}; width: 78%; text-align: left; ${set} }`,
    `@bottom-right { content: "Page " counter(page) " of " counter(pages); text-align: right; ${set} } }`,
  ].join('\n');
}

/** A text as a string of CSS, whatever it holds: a sign that could end it or the style element is written by its number. */
function cssString(text: string): string {
  return `"${text.replace(/[\s"\\<]/g, (sign) => `\\${(/\s/.test(sign) ? ' ' : sign).codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
