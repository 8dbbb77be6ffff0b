import { escapeXml } from '#domain/texts/escapeXml.ts';
import { type FileNode, type FileTie, type GraphFile, originLines } from './GraphFile.ts';

const nodeFields = ['band', 'kind', 'phase', 'status', 'planned'] as const satisfies readonly (keyof FileNode)[];
const tieFields = ['basis', 'hedge', 'words'] as const satisfies readonly (keyof FileTie)[];

/**
 * A network as GEXF 1.3, with place and colour for Gephi. No spells: the record dates no tie.
 * @see https://gexf.net/schema.html
 */
export function toGexf({ origin, nodes, ties }: GraphFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>Phasewatch</creator><description>${escapeXml(originLines(origin).join('\n'))}</description></meta>`,
    '<graph defaultedgetype="directed" mode="static">',
    `<attributes class="node" mode="static">${nodeFields.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join('')}</attributes>`,
    `<attributes class="edge" mode="static">${tieFields.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join('')}</attributes>`,
    '<nodes>',
    ...nodes.map(gexfNode),
    '</nodes>',
    '<edges>',
    ...ties.map(gexfTie),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function gexfNode(node: FileNode): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(node.colour.slice(at, at + 2), 16));
  return (
    `<node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}">` +
    `<attvalues>${nodeFields.map((name) => `<attvalue for="${name}" value="${escapeXml(String(node[name]))}"/>`).join('')}</attvalues>` +
    // Gephi's axis points up
    `<viz:position x="${node.x}" y="${-node.y}" z="0"/><viz:color r="${red}" g="${green}" b="${blue}"/></node>`
  );
}

function gexfTie(tie: FileTie): string {
  return (
    `<edge id="${escapeXml(tie.id)}" source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}" type="${tie.directed ? 'directed' : 'undirected'}" weight="${tie.weight}" kind="${escapeXml(tie.kind)}" label="${escapeXml(tie.label)}">` +
    `<attvalues>${tieFields.map((name) => `<attvalue for="${name}" value="${escapeXml(tie[name])}"/>`).join('')}</attvalues></edge>`
  );
}
