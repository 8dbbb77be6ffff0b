import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Briefing, Cell, Run, TableBlock } from '#domain/briefing/Briefing.ts';
import { figureWords } from '#domain/figures/figureWords.ts';
import { type PaperName, papers } from './papers.ts';
import type { Picture } from './pictures.ts';

/** A picture of a block as PNG, to be shown in pixels of its own size. */
export interface Painted extends Pick<Picture, 'width' | 'height' | 'says'> {
  readonly png: Uint8Array;
}

/** Margins of a sheet in twentieths of a point: 16 mm. */
const margin = 907;
/** Kept free on a sheet for the head over a picture and the foot. */
const headRoom = 1400;
/** Twentieths of a point in a pixel of the page. */
const perPixel = 15;
const sans = 'Arial';
const serif = 'Georgia';
const quietColour = '565A61';

/**
 * A briefing as a Word document: the same blocks as on paper, real headings, lists and tables whose rows are not cut in two, each
 * picture with its words for those who cannot see it; a block without a picture is told in words alone.
 */
export async function wordFile(briefing: Briefing, painted: ReadonlyMap<Block, Painted>, paper: PaperName): Promise<Blob> {
  const { title, kicker, agreement, foot, language, blocks } = briefing;
  const { width, height } = papers[paper];
  const room = { width: width - 2 * margin, height: height - 2 * margin - headRoom };
  const children = [
    new Paragraph({ spacing: { after: 60 }, children: [text({ set: 'quiet', text: kicker })] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...blocks.flatMap((block) => write(block.kind, block, { painted, room })),
  ];
  const document = new Document({
    title,
    subject: agreement,
    description: foot,
    creator: 'Phasewatch',
    lastModifiedBy: 'Phasewatch',
    styles: {
      default: {
        document: { run: { font: sans, size: 19, language: { value: language } } },
        title: { run: { font: serif, size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: { run: { font: serif, size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 80 }, keepNext: true } },
        heading2: { run: { font: serif, size: 23, bold: true }, paragraph: { spacing: { before: 200, after: 60 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 284, hanging: 284 } } } }],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        footers: { default: footerOf(foot) },
        children,
      },
    ],
  });
  return Packer.toBlob(document);
}

interface Writing {
  readonly painted: ReadonlyMap<Block, Painted>;
  /** What a picture can take of a sheet, in twentieths of a point. */
  readonly room: { readonly width: number; readonly height: number };
}

type Writers = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, writing: Writing) => (Paragraph | Table)[] };

const writers: Writers = {
  heading: ({ level, text: words, note }) => [
    new Paragraph({ heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: [new TextRun(words)] }),
    ...(note === '' ? [] : [new Paragraph({ keepNext: true, spacing: { after: 80 }, children: [text({ set: 'quiet', text: note })] })]),
  ],
  paragraph: ({ runs }) => [new Paragraph({ spacing: { after: 100 }, children: runs.map(text) })],
  list: ({ items }) => items.map(bullet),
  table: (block, { room }) => [tableOf(block, room.width), new Paragraph({ spacing: { after: 60 }, children: [] })],
  figure: (block, writing) => {
    const { figure, name } = block;
    const picture = pictureOf(block, writing);
    const told = [new Paragraph({ keepNext: true, children: [text({ set: 'strong', text: figure.title })] }), ...sentences(figure.rows)];
    return [headed(figureWords[name]), ...(picture.length === 0 ? told : picture)];
  },
  network: (block, writing) => [...pictureOf(block, writing), ...sentences(block.ties)],
};

function write<K extends Block['kind']>(kind: K, block: Extract<Block, { kind: K }>, writing: Writing): (Paragraph | Table)[] {
  return writers[kind](block, writing);
}

function text({ set, text: words }: Run): TextRun {
  return new TextRun({
    text: words,
    ...(set === 'strong' ? { bold: true } : {}),
    ...(set === 'quote' ? { font: serif } : {}),
    ...(set === 'quiet' ? { color: quietColour } : {}),
  });
}

/** A picture stands under its name, where the outline of the document finds it. */
const headed = (words: string) => new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(words)] });

const sentences = (all: readonly { readonly sentence: string }[]) => all.map(({ sentence }) => bullet([{ set: 'plain', text: sentence }]));

const bullet = (runs: readonly Run[]) =>
  new Paragraph({ numbering: { reference: 'points', level: 0 }, spacing: { after: 40 }, children: runs.map(text) });

function tableOf({ columns, rows }: TableBlock, room: number): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((room * share) / whole));
  const cell = (runs: readonly TextRun[], at: number) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 0, right: 120 },
      children: [new Paragraph({ children: runs })],
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9C6BD' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: widths.reduce((sum, own) => sum + own, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ word }, at) => cell([new TextRun({ text: word, bold: true })], at)),
      }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((own, at) => cell(cellRuns(own), at)) })),
    ],
  });
}

/** The signs of the statuses that every face has: the word stands beside them. */
const signs = { empty: '☐', third: '◔', 'two-thirds': '◕', full: '☑', unscored: '–' } as const;

function cellRuns({ runs, mark }: Cell): TextRun[] {
  return [...(mark === undefined ? [] : [new TextRun({ text: `${signs[mark.glyph]} `, font: 'Segoe UI Symbol' })]), ...runs.map(text)];
}

function pictureOf(block: Block, { painted, room }: Writing): Paragraph[] {
  const picture = painted.get(block);
  if (picture === undefined) return [];
  const { png, width, height, says } = picture;
  const scale = Math.min(1, room.width / perPixel / width, room.height / perPixel / height);
  return [
    new Paragraph({
      keepLines: true,
      spacing: { before: 100, after: 100 },
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: says, title: says, description: says },
        }),
      ],
    }),
  ];
}

function footerOf(foot: string): Footer {
  const small = { size: 16, color: quietColour };
  return new Footer({
    children: [
      new Paragraph({ children: [new TextRun({ ...small, text: foot })] }),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ ...small, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
