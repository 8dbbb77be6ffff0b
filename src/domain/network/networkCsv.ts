import { groundings } from '#domain/kinds/tieKinds.ts';
import { toCsv } from '#domain/texts/csv.ts';
import { bands } from './bands.ts';
import type { FileNode, FileTie, GraphFile } from './GraphFile.ts';

/** The nodes with the headers that Gephi's importer knows; every line carries where the file comes from. */
export function nodesCsv({ origin, nodes }: GraphFile): string {
  return toCsv(
    ['Id', 'Label', 'Band', 'Kind', 'Phase', 'Status', 'Planned', 'Edition', 'Shown'],
    nodes.map(({ id, label, band, kind, phase, status, planned }) => [
      id,
      label,
      band,
      kind,
      phase,
      status,
      String(planned),
      origin.edition,
      origin.shown,
    ]),
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

/** The ties that have a place in the matrix: between an actor and a meeting or milestone; where there are actors alone, all. */
export function tiesInMatrix({ nodes, ties }: Pick<GraphFile, 'nodes' | 'ties'>): readonly FileTie[] {
  const others = new Set(nodes.filter(({ band }) => !bands[band].actors).map(({ id }) => id));
  return others.size === 0 ? ties : ties.filter(({ source, target }) => !others.has(source) && others.has(target));
}

/**
 * Actors against meetings and milestones: in each cell the kinds of the ties that join the two, and that the coder inferred
 * them where that is so. Where there are actors alone, they stand against each other, with how many things join them. Every
 * line ends with where the file comes from.
 */
export function matrixCsv({ origin, nodes, ties }: GraphFile): string {
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
      : [
          others,
          (own: FileTie[]) => own.map(({ kind, basis }) => (basis === groundings.stated.word ? kind : `${kind} (${basis})`)).join('; '),
        ];
  return toCsv(
    ['Actor', ...columns.map(({ label }) => label), 'Edition', 'Shown'],
    actors.map(({ id, label }) => [
      label,
      ...columns.map((other) => cell(cells.get(`${id} ${other.id}`) ?? [])),
      origin.edition,
      origin.shown,
    ]),
  );
}
