import { originLines } from '#domain/network/GraphFile.ts';
import { toGexf } from '#domain/network/gexf.ts';
import { toGraphml } from '#domain/network/graphml.ts';
import { matrixCsv, nodesCsv, tiesCsv, tiesInMatrix } from '#domain/network/networkCsv.ts';
import { pngFile } from '#drawing/scene/pngFile.ts';
import type { GraphFile } from '#domain/network/GraphFile.ts';
import type { Scene } from '#drawing/scene/scene.ts';
import { svgFile } from '#drawing/scene/svgFile.ts';

interface NetworkFormat {
  readonly word: string;
  /** What the file's name ends in. */
  readonly ending: string;
  readonly make: (file: GraphFile, scene: Scene) => Promise<Blob>;
  /** What of the network the file holds; all of it where nothing is said. */
  readonly holds?: (file: GraphFile) => Pick<GraphFile, 'nodes' | 'ties'>;
}

const text =
  (type: string, write: (file: GraphFile, scene: Scene) => string): NetworkFormat['make'] =>
  async (file, scene) =>
    new Blob([write(file, scene)], { type });

const csv = 'text/csv;charset=utf-8';

/** Every format that the network leaves the house in. */
export const networkFormats: readonly NetworkFormat[] = [
  { word: 'Picture, SVG', ending: '.svg', make: text('image/svg+xml', ({ origin }, scene) => svgFile(scene, origin)) },
  { word: 'Picture, PNG, 2x', ending: '@2x.png', make: ({ origin }, scene) => pngFile(scene, origin, 2) },
  { word: 'Picture, PNG, 4x', ending: '@4x.png', make: ({ origin }, scene) => pngFile(scene, origin, 4) },
  { word: 'Gephi, GEXF 1.3', ending: '.gexf', make: text('application/gexf+xml', toGexf) },
  { word: 'GraphML', ending: '.graphml', make: text('application/graphml+xml', toGraphml) },
  { word: 'Nodes, CSV', ending: '-nodes.csv', make: text(csv, nodesCsv), holds: ({ nodes }) => ({ nodes, ties: [] }) },
  { word: 'Ties, CSV', ending: '-ties.csv', make: text(csv, tiesCsv), holds: ({ ties }) => ({ nodes: [], ties }) },
  {
    word: 'Matrix, CSV',
    ending: '-matrix.csv',
    make: text(csv, matrixCsv),
    holds: (file) => ({ nodes: file.nodes, ties: tiesInMatrix(file) }),
  },
  {
    word: 'JSON',
    ending: '.json',
    make: text('application/json', (file) => `${JSON.stringify({ about: originLines(file.origin), ...file }, null, 2)}\n`),
  },
];
