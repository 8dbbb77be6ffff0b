/** One node and how many steps from it the network reaches. */
export interface Around {
  readonly id: string;
  readonly steps: number;
  /** How many the address asks for, where that is more than can be shown. */
  readonly asked?: number;
}

/** Steps that can be asked for: further ones reach nearly everything. */
export const mostSteps = 2;

/** Surroundings as an address has them, "qatar.2"; one step where it gives none that can be. */
export function readAround(text: string | null): Around | null {
  if (text === null) return null;
  const [, id = text, steps = '1'] = /^(.+)\.(\d+)$/.exec(text) ?? [];
  const asked = Number(steps);
  return { id, steps: Math.min(mostSteps, Math.max(1, asked)), ...(asked > mostSteps && { asked }) };
}

/** Surroundings as an address has them. */
export const writeAround = ({ id, steps }: Pick<Around, 'id' | 'steps'>): string => `${id}.${steps}`;
