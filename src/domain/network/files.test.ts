import { parse as parseCsv } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import type { FileNode, FileTie, GraphFile } from './GraphFile.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { matrixCsv, nodesCsv, tiesCsv } from './networkCsv.ts';

/** What a cell said before it was made harmless for a spreadsheet. */
const plainCell = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r'])/, '');

/** Names that a careless writer breaks: a formula, markup, quotes of every kind, right-to-left scripts, what XML forbids. */
const names = [
  '=1+1',
  '<b>&amp;',
  '"quoted", ‘so’ & \'so\'',
  'الهيئة الوطنية',
  'ועדה לאומית',
  '-dash',
  "'apostrophe",
  'two\nlines',
  'a\u0000b',
];

const nodes = names.map((label, at): FileNode => ({
  id: `n${at}`,
  label,
  band: at % 2 === 0 ? 'talks' : 'milestones',
  kind: 'state',
  phase: '',
  status: '',
  planned: at === 0,
  x: at * 10,
  y: at,
  colour: '#086c86',
}));
const ties = names.map((words, at): FileTie => ({
  id: `t${at}`,
  source: 'n0',
  target: `n${(at % 4) * 2 + 1}`,
  directed: true,
  weight: at + 1,
  kind: 'carries out',
  label: 'carries out',
  basis: 'stated',
  hedge: 'none',
  words,
}));
const file: GraphFile = {
  origin: {
    title: 'A <network>',
    sources: ['=Source & "A"'],
    edition: 'a@1',
    shown: 'All phases',
    address: 'https://example.org/?a=1&b=2',
  },
  nodes,
  ties,
};
/** XML cannot carry what it forbids. */
const inXml = (text: string) => text.replace('\u0000', '');
const rows = (csv: string): string[][] => parseCsv(csv, { bom: true });

describe.each([
  ['GEXF', (text: string) => parseGexf(MultiGraph, text), toGexf],
  ['GraphML', (text: string) => parseGraphml(MultiGraph, text), toGraphml],
] as const)('%s', (_name, read, write) => {
  const graph = read(write(file));

  it('is read back with the same nodes and ties', () => {
    expect([graph.order, graph.size]).toEqual([nodes.length, ties.length]);
    expect(graph.mapNodes((id) => id)).toEqual(nodes.map(({ id }) => id));
    expect(graph.mapEdges((_id, _attributes, source, target) => `${source} ${target}`)).toEqual(
      ties.map(({ source, target }) => `${source} ${target}`),
    );
  });

  it('keeps how many things a tie stands for, and whether it has a direction', () => {
    expect(graph.mapEdges((_id, { weight }) => Number(weight))).toEqual(ties.map(({ weight }) => weight));
    expect(graph.mapEdges((id) => graph.isDirected(id))).toEqual(ties.map(() => true));
    const mutual = read(write({ ...file, ties: ties.map((tie) => ({ ...tie, directed: false })) }));
    expect(mutual.mapEdges((id) => mutual.isDirected(id))).toEqual(ties.map(() => false));
  });

  it('keeps every name and every quote', () => {
    expect(graph.mapNodes((_id, { label }) => label as string)).toEqual(names.map(inXml));
    expect(graph.mapEdges((_id, { words }) => words as string)).toEqual(names.map(inXml));
  });

  it('says where it comes from, and is one tree of XML', () => {
    const text = write(file);
    for (const part of ['A &lt;network&gt;', '=Source &amp; &quot;A&quot;', 'a@1', 'All phases', 'https://example.org/?a=1&amp;b=2'])
      expect(text).toContain(part);
    expect(text).not.toContain('\u0000');
  });
});

it('gives Gephi places and colours', () => {
  const graph = parseGexf(MultiGraph, toGexf(file));
  expect(graph.getNodeAttributes('n2')).toMatchObject({ x: 20, y: -2, color: 'rgb(8,108,134)' });
});

describe('CSV', () => {
  it('has Gephi’s headers and is read back with every name', () => {
    const [header, ...body] = rows(nodesCsv(file));
    expect(header?.slice(0, 2)).toEqual(['Id', 'Label']);
    expect(body.map(([, label = '']) => plainCell(label))).toEqual(names);
    const [tieHeader, ...tieBody] = rows(tiesCsv(file));
    expect(tieHeader?.slice(0, 5)).toEqual(['Source', 'Target', 'Type', 'Id', 'Label']);
    expect(tieBody.map((cells) => plainCell(cells[tieHeader?.indexOf('Words') ?? -1] ?? ''))).toEqual(names);
  });

  it('holds no cell that a spreadsheet would run', () => {
    for (const csv of [nodesCsv(file), tiesCsv(file), matrixCsv(file)])
      for (const cell of rows(csv).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('sets actors against meetings and milestones', () => {
    const [header, first] = rows(matrixCsv(file));
    expect(header).toHaveLength(3 + nodes.filter(({ band }) => band === 'milestones').length);
    expect(first?.[1]).toBe('carries out; carries out; carries out');
  });
});
