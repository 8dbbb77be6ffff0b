/** One node and how many steps from it the network reaches. */
export interface Around {
  readonly id: string;
  readonly steps: number;
}

/** Steps that can be asked for: further ones reach nearly everything. */
export const mostSteps = 2;

/** Surroundings as an address has them, "qatar.2"; one step where it gives none that can be. */
export function readAround(text: string | null): Around | null {
  if (text === null) return null;
  const [, id = text, steps = '1'] = /^(.+)\.(\d+)$/.exec(text) ?? [];
  return { id, steps: Math.min(mostSteps, Math.max(1, Number(steps))) };
}

/** Surroundings as an address has them. */
export const writeAround = ({ id, steps }: Around): string => `${id}.${steps}`;
