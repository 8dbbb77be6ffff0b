import { hashOf } from '#domain/record/hash.ts';
import type { Figure } from '#domain/figures/Figure.ts';
import type { FigureNote } from '#domain/figures/noteOf.ts';
import { toCsv } from '#domain/texts/csv.ts';
import { escapeXml } from '#domain/texts/escapeXml.ts';
import { describe } from './figureSvg.ts';

/** A figure as it leaves: what it is called, what it shows, where it comes from. */
export interface LeavingFigure<F extends Figure = Figure> {
  readonly name: string;
  readonly figure: F;
  readonly note: FigureNote;
}

/** What an SVG says of itself, in Dublin Core's terms. @see https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ */
export function metadataOf({ figure, note }: LeavingFigure): string {
  const terms = Object.entries({
    title: figure.title,
    description: describe(figure),
    source: note.source,
    date: note.made,
    identifier: note.address ?? '',
  }).filter(([, text]) => text !== '');
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">',
    ...terms.map(([term, text]) => `<dc:${term}>${escapeXml(text)}</dc:${term}>`),
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('');
}

/** What a PNG says of itself. */
export function textsOf({ figure, note }: LeavingFigure): Record<string, string> {
  return {
    Title: figure.title,
    Description: describe(figure),
    Source: note.source,
    Comment: `${note.cutOff} ${note.made}`,
    Software: 'Phasewatch',
    ...(note.address === null ? {} : { URL: note.address }),
  };
}

/**
 * The rows of a figure as CSV. Each says what it is of and where it comes from: one table with one header, and a row that is copied
 * out of it keeps its source. The address is an empty cell where it is left out.
 */
export function rowsCsv({ figure, note }: LeavingFigure): string {
  const about = {
    made: note.made,
    figure: `${figure.title}. ${figure.subtitle}`.trim(),
    source: note.source,
    method: figure.method,
    cut_off: note.cutOff,
    address: note.address ?? '',
  };
  return toCsv(
    [...figure.columns.map(({ name }) => name), ...Object.keys(about)],
    figure.rows.map(({ cells }) => [...cells.map((cell) => cell ?? ''), ...Object.values(about)]),
  );
}

/** A figure as JSON: its rows by the names of their columns, with the ids of what stands behind each. */
export function figureJson({ name, figure, note }: LeavingFigure): string {
  const { title, subtitle, method, columns, rows } = figure;
  return `${JSON.stringify(
    {
      figure: name,
      title,
      subtitle: subtitle.trim(),
      method,
      ...note,
      columns,
      rows: rows.map(({ cells, sentence, ids }) => ({
        ...Object.fromEntries(columns.map((column, at) => [column.name, cells[at] ?? null])),
        sentence,
        ids,
      })),
    },
    null,
    2,
  )}\n`;
}

/** How a figure is cited in a text: with what it is of, since a filter changes what it counts. */
export function citationOf({ figure, note }: LeavingFigure): string {
  return [
    `Phasewatch: ${figure.title}.`,
    figure.subtitle.trim(),
    note.made,
    note.cutOff,
    `Source: ${note.source}`,
    ...(note.address === null ? [] : [note.address]),
  ].join(' ');
}

/** How a figure is cited in BibTeX; the signs that mean something there are escaped. */
export function bibtexOf({ name, figure, note }: LeavingFigure): string {
  const safe = (text: string) => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
  return [
    // what differs in filter, phase, edition or address is another work to a bibliography
    `@misc{phasewatch-${name}-${hashOf([figure.title, figure.subtitle, note.made, note.address])},`,
    '  author = {{Phasewatch}},',
    `  title = {${safe(figure.title)}},`,
    `  year = {${/\d{4}/.exec(note.made)?.[0] ?? ''}},`,
    `  note = {${safe(`${figure.subtitle.trim()} ${note.made} ${note.cutOff} Source: ${note.source}`)}},`,
    ...(note.address === null ? [] : [`  url = {${note.address.replace(/[{}\\]/g, '')}},`]),
    '}',
    '',
  ].join('\n');
}
