import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { tieLookOf, tieLooks } from '#domain/network/tieLook.ts';
import { chanceFrom } from '#mocks/scenarios/chance.ts';
import type { Drawable, Prepare, Shown } from './Drawable.ts';

cytoscape.use(fcose);

/** Without animation and from random places; the rest of its options are fcose's own. */
const layout = { name: 'fcose', randomize: true, animate: false, fit: true, padding: 30 } as const;

/** How much fcose is asked for: its own default, or the draft that its authors advise for thousands of nodes. */
type Quality = 'default' | 'draft';

const style: StylesheetJson = [
  { selector: 'node', style: { label: 'data(label)', 'font-size': 13, width: 24, height: 24, 'background-color': '#667' } },
  { selector: 'node[band = "milestones"]', style: { shape: 'rectangle' } },
  { selector: 'edge', style: { width: 'data(width)', 'line-color': '#99a' } },
  { selector: 'edge[look = "inferred"]', style: { 'line-style': 'dashed' } },
  { selector: 'edge[look = "hearsay"]', style: { 'line-style': 'dotted' } },
  { selector: '.faded', style: { opacity: 0.2 } },
  { selector: '.lit', style: { 'background-color': '#06c', 'line-color': '#06c' } },
];

/** The same network drawn by cytoscape with fcose, on its default renderer. */
export function prepareWith(quality: Quality): Prepare {
  return (box, drawable) => {
    const elements = elementsOf(drawable);
    // fcose begins at random places and has no seed of its own
    Math.random = chanceFrom(1).next;
    return async () => {
      const cy = cytoscape({ container: box, elements, style, layout: { name: 'null' } });
      lightUp(cy);
      await laidOut(cy, quality);
      return { nodes: () => nodesIn(cy, box), ...handsFor(box) };
    };
  };
}

function elementsOf({ view }: Drawable): ElementDefinition[] {
  const nodes = view.nodes.map(({ id, label, band }) => ({ data: { id, label, band } }));
  const edges = view.edges.map((edge) => {
    const look = tieLookOf(edge);
    return { data: { id: edge.id, source: edge.from, target: edge.to, look, width: tieLooks[look].width } };
  });
  return [...nodes, ...edges];
}

/** The end of the layout, and the first drawing after it. */
async function laidOut(cy: Core, quality: Quality): Promise<void> {
  const options = { ...layout, quality };
  await new Promise<void>((resolve) => {
    const laying = cy.layout(options);
    laying.one('layoutstop', () => resolve());
    laying.run();
  });
  await cy.promiseOn('render');
}

/** What pointing at a node of ours does: it, its neighbours and ties are lit, the rest is faded. */
function lightUp(cy: Core): void {
  cy.on('mouseover', 'node', ({ target }) =>
    cy.batch(() => {
      cy.elements().addClass('faded');
      target.closedNeighborhood().removeClass('faded').addClass('lit');
    }),
  );
  cy.on('mouseout', 'node', () => cy.batch(() => cy.elements().removeClass('faded lit')));
}

function nodesIn(cy: Core, box: HTMLElement): [number, number][] {
  const { left, top, width, height } = box.getBoundingClientRect();
  return cy
    .nodes()
    .map((node) => node.renderedPosition())
    .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height)
    .map(({ x, y }) => [left + x, top + y]);
}

/** Events as a wheel and a pointer send them: cytoscape zooms to the wheel, and pans when its paper is dragged. */
function handsFor(box: HTMLElement): Pick<Shown, 'zoom' | 'pan'> {
  const canvas = box.querySelector('canvas') ?? box;
  const send = (type: string, y: number) =>
    canvas.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 4, clientY: y, button: 0, buttons: 1 }));
  let y: number | null = null;
  return {
    zoom: (inwards) =>
      canvas.dispatchEvent(
        new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 600, clientY: 350, deltaY: inwards ? -24 : 24 }),
      ),
    pan: (by) => {
      if (y === null) send('mousedown', 4);
      y = (y ?? 4) + by;
      send('mousemove', y);
    },
  };
}
