import { toCsv } from '#domain/texts/csv.ts';
import { bands } from './bands.ts';
import type { FileNode, FileTie, GraphFile } from './GraphFile.ts';

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
    ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', 'Kind', 'Basis', 'Hedge', 'Words', 'Edition', 'Shown'],
    ties.map(({ id, source, target, directed, weight, label, kind, basis, hedge, words }) => [
      source,
      target,
      directed ? 'Directed' : 'Undirected',
      id,
      label,
      String(weight),
      kind,
      basis,
      hedge,
      words,
      origin.edition,
      origin.shown,
    ]),
  );
}

/**
 * Actors against meetings and milestones: in each cell the kinds of the ties that join the two. Where there are actors
 * alone, they stand against each other, with how many things join them.
 */
export function matrixCsv({ nodes, ties }: GraphFile): string {
  const isActor = ({ band }: FileNode) => bands[band].actors;
  const actors = nodes.filter(isActor);
  const others = nodes.filter((node) => !isActor(node));
  const cells = new Map<string, FileTie[]>();
  const join = (one: string, other: string, tie: FileTie) => cells.set(`${one} ${other}`, [...(cells.get(`${one} ${other}`) ?? []), tie]);
  for (const tie of ties) {
    join(tie.source, tie.target, tie);
    if (!tie.directed) join(tie.target, tie.source, tie);
  }
  const [columns, cell] =
    others.length === 0
      ? [actors, (own: FileTie[]) => (own.length === 0 ? '' : own.reduce((sum, { weight }) => sum + weight, 0))]
      : [others, (own: FileTie[]) => own.map(({ kind }) => kind).join('; ')];
  return toCsv(
    ['Actor', ...columns.map(({ label }) => label)],
    actors.map(({ id, label }) => [label, ...columns.map((other) => cell(cells.get(`${id} ${other.id}`) ?? []))]),
  );
}
