import { toCsv } from '#domain/csv.ts';
import { bands } from './bands.ts';
import type { FileNode, GraphFile } from './GraphFile.ts';

/** The nodes with the headers that Gephi's importer knows. */
export function nodesCsv({ nodes }: GraphFile): string {
  return toCsv(
    ['Id', 'Label', 'Band', 'Kind', 'Phase', 'Status', 'Planned'],
    nodes.map(({ id, label, band, kind, phase, status, planned }) => [id, label, band, kind, phase, status, String(planned)]),
  );
}

/** The ties with the headers that Gephi's importer knows; every line carries where the file comes from. */
export function tiesCsv({ origin, ties }: GraphFile): string {
  return toCsv(
    ['Source', 'Target', 'Type', 'Id', 'Label', 'Kind', 'Basis', 'Hedge', 'Words', 'Edition', 'Shown'],
    ties.map(({ id, source, target, label, kind, basis, hedge, words }) => [
      source,
      target,
      'Directed',
      id,
      label,
      kind,
      basis,
      hedge,
      words,
      origin.edition,
      origin.shown,
    ]),
  );
}

/** Actors against meetings and milestones: in each cell the kinds of the ties that join the two. */
export function matrixCsv({ nodes, ties }: GraphFile): string {
  const isActor = ({ band }: FileNode) => bands[band].actors;
  const actors = nodes.filter(isActor);
  const others = nodes.filter((node) => !isActor(node));
  const cell = (actor: string, other: string) =>
    ties
      .filter(({ source, target }) => source === actor && target === other)
      .map(({ kind }) => kind)
      .join('; ');
  return toCsv(
    ['Actor', ...others.map(({ label }) => label)],
    actors.map(({ id, label }) => [label, ...others.map((other) => cell(id, other.id))]),
  );
}
