/** Chance that gives the same for the same seed. */
export interface Chance {
  /** A number from 0 up to but not including 1. */
  readonly next: () => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** True in the given share of cases, from 0 to 1. */
  readonly happens: (share: number) => boolean;
}

/** Mulberry32. @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  return {
    next,
    pick: (choices) => {
      const choice = choices[Math.floor(next() * choices.length)];
      // null is a choice like any other
      return choice === undefined ? choices[0] : choice;
    },
    happens: (share) => next() < share,
  };
}
