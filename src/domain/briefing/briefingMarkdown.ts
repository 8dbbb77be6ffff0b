import type { Figure } from '#domain/figures/Figure.ts';
import { addressText, plainText, tableText } from '#domain/texts/markdown.ts';
import type { Block, Briefing, Run } from './Briefing.ts';

/** A briefing as Markdown with the tables of GitHub's flavour. Charts are their tables, the network its ties in words. */
export function briefingMarkdown({ title, kicker, blocks, foot }: Briefing): string {
  const parts = [`# ${plainText(title)}`, plainText(kicker), ...blocks.flatMap(written), '---', plainText(foot)];
  return `${parts.join('\n\n')}\n`;
}

type Writers = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string[] };

const writers: Writers = {
  heading: ({ level, text, note }) => [`${'#'.repeat(level)} ${plainText(text)}`, ...(note === '' ? [] : [plainText(note)])],
  paragraph: ({ runs }) => [runsText(runs)],
  list: ({ items }) => [items.map((runs) => `- ${runsText(runs)}`).join('\n')],
  table: ({ columns, rows }) => [
    tableText(
      columns.map(({ word }) => word),
      rows.map((cells) => cells.map(({ runs }) => runsText(runs))),
    ),
  ],
  figure: ({ figure }) => figureText(figure),
  network: ({ ties }) => [ties.map(({ sentence }) => `- ${plainText(sentence)}`).join('\n')],
};

function written(block: Block): string[] {
  return write(block.kind, block);
}

function write<K extends Block['kind']>(kind: K, block: Extract<Block, { kind: K }>): string[] {
  return writers[kind](block);
}

function figureText({ title, subtitle, columns, rows, method }: Figure): string[] {
  return [
    `### ${plainText(title)}`,
    ...(subtitle.trim() === '' ? [] : [plainText(subtitle.trim())]),
    tableText(
      columns.map(({ word }) => word),
      rows.map(({ cells }) => cells.map((cell) => plainText(cell === null ? '' : String(cell)))),
    ),
    plainText(method),
  ];
}

const marks: Record<Run['set'], string> = { plain: '', strong: '**', quote: '', quiet: '' };

function runsText(runs: readonly Run[]): string {
  return runs.map(({ set, text }) => (isAddress(text) ? ` ${addressText(text.trim())}` : emphasized(plainText(text), marks[set]))).join('');
}

/** A run that is an address alone is a link; signs that mean something in Markdown are part of it. */
const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/.test(text);

/** Marks stand close to the words: with a space inside they would mark nothing. */
function emphasized(text: string, mark: string): string {
  if (mark === '' || text.trim() === '') return text;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before}${mark}${words}${mark}${after}`;
}
