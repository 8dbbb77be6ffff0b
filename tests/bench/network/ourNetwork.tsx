import { gapsOf, owedOf } from '#domain/network/gaps.ts';
import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { NetworkStage } from '#features/network/NetworkStage.tsx';
import { usePlacement } from '#features/network/usePlacement.ts';
import { useScene } from '#features/network/useScene.ts';
import '#styles/tokens.css';
import '#styles/base.css';
import '#features/network/NetworkPage.css';
import type { Drawable, Prepare, Shown } from './Drawable.ts';
import { nextFrame } from './nextFrame.ts';

/** Our network, placed and drawn as its page does it. All that the bench knows of how that is done stands in this file. */
export const prepare: Prepare = (box, drawable) => async () => {
  createRoot(box).render(<OurNetwork {...drawable} />);
  while (!isDrawn(box)) await nextFrame();
  return { nodes: () => nodesIn(box), ...handsFor(box) };
};

function OurNetwork({ index, network, view }: Drawable) {
  const phaseIds = useMemo(() => index.phases.map(({ id }) => id), [index]);
  const titles = useMemo(() => new Map(index.phases.map(({ id, title }) => [id, title])), [index]);
  const { placement } = usePlacement(network, phaseIds);
  const gaps = useMemo(
    () => new Set(gapsOf(index, owedOf(view.nodes.flatMap(({ row }) => row ?? []))).nobody.map(({ row }) => row.milestone.id)),
    [index, view],
  );
  const drawn = useScene(view, placement, titles, gaps);
  return drawn === null ? null : <NetworkStage name="Network" scene={drawn.scene} links={drawn.view.edges} say={() => null} />;
}

/** A small picture is there with its ties; a large one once its canvas has been given a size. */
function isDrawn(box: HTMLElement): boolean {
  const canvas = box.querySelector<HTMLElement>('.network-canvas');
  return canvas === null ? box.querySelector('[data-tie]') !== null : canvas.style.width !== '';
}

function nodesIn(box: HTMLElement): [number, number][] {
  return [...box.querySelectorAll('[data-node-button]')].flatMap((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const middle: [number, number] = [x + width / 2, y + height / 2];
    return document.elementFromPoint(...middle) === button ? [middle] : [];
  });
}

function handsFor(box: HTMLElement): Pick<Shown, 'zoom' | 'pan'> {
  const button = (name: string) => box.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  return {
    zoom: (inwards) => button(inwards ? 'Larger' : 'Smaller')?.click(),
    pan: (by) => box.querySelector('.network-stage')?.scrollBy(0, by),
  };
}
