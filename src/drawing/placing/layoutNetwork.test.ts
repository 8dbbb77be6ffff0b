import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from '#domain/network/bands.ts';
import { type Network, type NetworkEdge, type NetworkNode, networkOf } from '#domain/network/network.ts';
import { tie } from '#tests/fixtures/makeRecord.ts';
import { shippedIndex, shippedRows } from '#tests/fixtures/shippedIndex.ts';
import { layersOf } from './layers.ts';
import { layoutNetwork, measures } from './layoutNetwork.ts';
import { countCrossings, orderColumns } from './orderColumns.ts';
import type { Chip, Placement, Point } from './Placement.ts';
import { type Route, routesOf } from './routes.ts';
import { widthOf } from './wrapLabel.ts';

const phases = shippedIndex.phases.map(({ id }) => id);
const shipped = networkOf(shippedIndex, shippedRows);

/** Networks of invented nodes in every band, some nested, tied in every way. */
const networks: fc.Arbitrary<Network> = fc
  .record({
    nodes: fc.array(
      fc.record({
        band: fc.constantFrom<Band>('talks', 'meetings', 'milestones', 'named'),
        label: fc.string({ minLength: 1, maxLength: 60 }),
        nested: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 30,
      },
    ),
    pairs: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 }),
  })
  .map(({ nodes, pairs }) => {
    const made = nodes.map(({ band, label }, at): NetworkNode => ({
      id: `n${at}`,
      band,
      label,
      phase: null,
      under: null,
      planned: false,
      row: null,
    }));
    const nested = made.map((node, at) => {
      const root = made.findIndex(({ band }) => band === node.band);
      return nodes[at]?.nested && root < at && node.band !== 'milestones' ? { ...node, under: `n${root}` } : node;
    });
    const edges = pairs
      .filter(([from, to]) => from !== to && from < made.length && to < made.length)
      .map(([from, to], at): NetworkEdge => ({
        id: `e${at}`,
        from: `n${from}`,
        to: `n${to}`,
        tie: tie(`e${at}`, 'concerned', `n${from}`, `n${to}`),
        inferred: false,
        nested: false,
      }));
    return { nodes: nested, edges };
  });

function overlapping({ chips }: Placement): string[] {
  const all = [...chips.values()];
  const meet = (a: Chip, b: Chip) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return all.flatMap((a, at) => all.slice(at + 1).flatMap((b) => (meet(a, b) ? `${a.id} lies on ${b.id}` : [])));
}

/** Points along a route, close enough together to meet every chip in its way. */
function samples({ points, arc }: Route): Point[] {
  return points.slice(1).flatMap((end, at) => {
    const start = points[at] ?? end;
    const bend = arc ? Math.max(start.x, end.x) + 44 : (start.x + end.x) / 2;
    return Array.from({ length: 61 }, (_, nth) => {
      const t = nth / 60;
      const mix = (a: number, b: number, c: number, d: number) =>
        (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
      return { x: mix(start.x, bend, bend, end.x), y: mix(start.y, start.y, end.y, end.y) };
    });
  });
}

function throughForeign(placement: Placement, network: Network): string[] {
  return routesOf(placement, network.edges).flatMap((route) =>
    [...placement.chips.values()]
      .filter(({ id }) => id !== route.edge.from && id !== route.edge.to)
      .filter((chip) =>
        samples(route).some(({ x, y }) => x > chip.x + 0.01 && x < chip.x + chip.width - 0.01 && y > chip.y && y < chip.y + chip.height),
      )
      .map(({ id }) => `${route.edge.id} runs through ${id}`),
  );
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => a.localeCompare(b);
const asText = ({ chips, lanes, headings }: Placement) =>
  JSON.stringify([[...chips].toSorted(byKey), [...lanes].toSorted(byKey), headings]);

/** Whether a chip's lines are narrower than it is: as measured without a font. */
const overflowing = ({ chips }: Placement) =>
  [...chips.values()].filter(({ lines, width }) => lines.some((line) => widthOf(line, measures.labelSize) > width - 16));

describe.each([['the shipped agreement', shipped] as const])('%s', (_name, network) => {
  const placement = layoutNetwork(network, phases);

  it('stands with nothing over another, no tie through a foreign chip, no label beyond its chip', () => {
    expect(placement.chips.size).toBe(network.nodes.length);
    expect(overlapping(placement)).toEqual([]);
    expect(throughForeign(placement, network)).toEqual([]);
    expect(overflowing(placement)).toEqual([]);
  });

  it('has a way for every tie', () => {
    expect(routesOf(placement, network.edges)).toHaveLength(network.edges.length);
  });

  it('crosses no more than the best of a thousand random orders of the same bands', () => {
    const layers = layersOf(network, phases);
    const own = countCrossings(orderColumns(layers), layers.segments);
    let seed = 1;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const best = Math.min(
      ...Array.from({ length: 1000 }, () =>
        countCrossings(
          layers.columns.map((column) =>
            column
              .map((item) => ({ item, at: (item.group ?? random() * phases.length) + random() }))
              .toSorted((a, b) => a.at - b.at)
              .map(({ item }) => item),
          ),
          layers.segments,
        ),
      ),
    );
    expect(own).toBeLessThanOrEqual(best);
  });
});

describe('any network', () => {
  it('stands with nothing over another and no tie through a foreign chip', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const placement = layoutNetwork(network, []);
        expect(overlapping(placement)).toEqual([]);
        expect(throughForeign(placement, network)).toEqual([]);
        expect(overflowing(placement)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('stands at the same pixels, in whatever order it is given', () => {
    fc.assert(
      fc.property(networks, fc.infiniteStream(fc.nat()), (network, stream) => {
        const shuffled = <T>(things: readonly T[]) =>
          things
            .map((thing) => ({ thing, at: stream.next().value }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ thing }) => thing);
        const again = layoutNetwork({ nodes: shuffled(network.nodes), edges: shuffled(network.edges) }, []);
        expect(asText(again)).toBe(asText(layoutNetwork(network, [])));
      }),
      { numRuns: 100 },
    );
  });
});
