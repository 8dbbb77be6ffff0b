import type { Chip } from '#drawing/placing/Placement.ts';
import type { Joining } from '#drawing/placing/routes.ts';

/** A step along the picture: within a column, or to the nearest chip of the next column that shows any. */
export type Step = 'up' | 'down' | 'start' | 'end' | 'first' | 'last';

/** The chip that a step leads to; the same one where there is nothing further. Null where there are no chips. */
export function stepFrom(chips: readonly Chip[], id: string | null, step: Step): string | null {
  const here = chips.find((chip) => chip.id === id);
  if (here === undefined) return inOrder(chips)[0]?.id ?? null;
  const own = inOrder(chips.filter(({ column }) => column === here.column));
  const at = own.indexOf(here);
  if (step === 'up' || step === 'down') return own[at + (step === 'up' ? -1 : 1)]?.id ?? here.id;
  if (step === 'first' || step === 'last') return own.at(step === 'first' ? 0 : -1)?.id ?? here.id;
  return nearestBeside(chips, here, step === 'start' ? -1 : 1)?.id ?? here.id;
}

/** From the start of the picture to its end, each column from above. */
function inOrder(chips: readonly Chip[]): Chip[] {
  return chips.toSorted((a, b) => a.column - b.column || a.y - b.y);
}

function nearestBeside(chips: readonly Chip[], here: Chip, by: 1 | -1): Chip | undefined {
  const middle = ({ y, height }: Chip) => y + height / 2;
  const columns = [...new Set(chips.map(({ column }) => column))].toSorted((a, b) => (a - b) * by);
  const next = columns.find((column) => (column - here.column) * by > 0);
  const beside = chips.filter(({ column }) => column === next);
  if (beside.length > 0)
    return beside.reduce((best, chip) => (Math.abs(middle(chip) - middle(here)) < Math.abs(middle(best) - middle(here)) ? chip : best));
  return undefined;
}

/** The ties of every node that has any, in the order given. */
export function tiesByNode<E extends Joining>(ties: readonly E[]): Map<string, E[]> {
  const byNode = new Map<string, E[]>();
  for (const tie of ties)
    for (const end of new Set([tie.from, tie.to])) {
      const own = byNode.get(end);
      if (own === undefined) byNode.set(end, [tie]);
      else own.push(tie);
    }
  return byNode;
}
