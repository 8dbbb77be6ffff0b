/** A text that means nothing else in Markdown, on one line. What would begin a list or a heading is no danger behind other words. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+])(?=\s|$)/, '\\$1');
}

/** An address as a link of its own, whatever signs are in it. */
export function addressText(address: string): string {
  return `<${address.replace(/[\s<>|]/g, encodeURIComponent)}>`;
}

/** A table of GitHub's flavour: cells that are Markdown already under heads that are plain words. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header.map(plainText), header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
