import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { type Network, networkOf } from '#domain/network/network.ts';
import { readFolded } from '#domain/record/readUnknown.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { manyTies } from '#mocks/scenarios/manyTies.ts';
import { valueOf } from '#tests/valueOf.ts';
import { layoutNetwork } from '#drawing/placing/layoutNetwork.ts';
import { Placing } from './Placing.tsx';
import { usePlacement } from './usePlacement.ts';

const phaseIds = ['phase-one', 'phase-two'];

function networkWith(nodes: number, ties: number): Network {
  const index = indexRecord(valueOf(readFolded(manyTies('many', { nodes, ties }))));
  return networkOf(index, milestoneRows(index, index.record.milestones, '2026-01-01'));
}

const large = networkWith(900, 4000);

function Placed({ network }: { network: Network }) {
  const { placement, share, cancel, again } = usePlacement(network, phaseIds);
  if (placement === null) return <Placing nodes={network.nodes.length} share={share} onCancel={cancel} onAgain={again} />;
  return <p>{JSON.stringify([...placement.chips])}</p>;
}

it('places a large network in a worker as the page itself would', async () => {
  const screen = await render(<Placed network={large} />);
  await expect.element(screen.getByText(JSON.stringify([...layoutNetwork(large, phaseIds).chips]))).toBeInTheDocument();
});

it('can be cancelled while it is placed, and begun again', async () => {
  const screen = await render(<Placed network={large} />);
  expect(screen.container.textContent).toContain('Placing 900 nodes …');
  screen.container.querySelector('button')?.click();
  await expect.element(screen.getByText('The drawing was cancelled')).toBeVisible();
  await screen.getByRole('button', { name: 'Draw it' }).click();
  await expect.element(screen.getByText('"milestone-1"')).toBeInTheDocument();
});
