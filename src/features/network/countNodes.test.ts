import { expect, it } from 'vitest';
import { networkOf } from '#domain/network/network.ts';
import { index, rows } from '#tests/fixtures/partiesRecord.ts';
import { countNodes } from './countNodes.ts';

it('counts actors together, in whichever band they stand', () => {
  const network = networkOf(index, rows);
  expect(countNodes(network)).toBe('6 actors, 2 meetings and 3 milestones; 10 ties');
  expect(countNodes({ nodes: network.nodes.slice(0, 1), edges: network.edges.slice(0, 1) })).toBe('1 actor; 1 tie');
});
