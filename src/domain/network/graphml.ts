import { escapeXml } from '#domain/texts/escapeXml.ts';
import { type FileNode, type FileTie, type GraphFile, originLines } from './GraphFile.ts';

type Key<T> = readonly [keyof T & string, 'string' | 'boolean' | 'double'];

const nodeKeys = [
  ['label', 'string'],
  ['band', 'string'],
  ['kind', 'string'],
  ['phase', 'string'],
  ['status', 'string'],
  ['planned', 'boolean'],
  ['x', 'double'],
  ['y', 'double'],
  ['colour', 'string'],
] as const satisfies readonly Key<FileNode>[];

const tieKeys = [
  ['kind', 'string'],
  ['label', 'string'],
  ['basis', 'string'],
  ['hedge', 'string'],
  ['words', 'string'],
  ['weight', 'double'],
] as const satisfies readonly Key<FileTie>[];

/**
 * A network as GraphML.
 * @see http://graphml.graphdrawing.org/primer/graphml-primer.html
 */
export function toGraphml({ origin, nodes, ties }: GraphFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${escapeXml(originLines(origin).join('\n'))}</desc>`,
    ...nodeKeys.map(([name, type]) => `<key id="n_${name}" for="node" attr.name="${name}" attr.type="${type}"/>`),
    ...tieKeys.map(([name, type]) => `<key id="e_${name}" for="edge" attr.name="${name}" attr.type="${type}"/>`),
    `<graph edgedefault="${ties.some(({ directed }) => directed) ? 'directed' : 'undirected'}">`,
    ...nodes.map((node) => `<node id="${escapeXml(node.id)}">${dataOf('n', nodeKeys, node)}</node>`),
    ...ties.map(
      (tie) =>
        `<edge id="${escapeXml(tie.id)}" source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}" directed="${tie.directed}">${dataOf('e', tieKeys, tie)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function dataOf<K extends string>(
  prefix: string,
  keys: readonly (readonly [K, string])[],
  thing: Readonly<Record<K, string | number | boolean>>,
): string {
  return keys.map(([name]) => `<data key="${prefix}_${name}">${escapeXml(String(thing[name]))}</data>`).join('');
}
