/**
 * Where labels on one line stand, in the order in which they were given: sorted by where they are wanted, neighbours at least `apart`
 * from each other, and the sum of the squares of their moves the least that there is. They may leave the line at its ends. All in one
 * unit, pixels say. It is the pool-adjacent-violators algorithm of isotonic regression on the wanted places less rank × apart.
 */
export function spreadLabels(wanted: readonly number[], apart: number): number[] {
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const pools: { sum: number; members: number[] }[] = [];
  for (const [rank, at] of order.entries()) {
    let pool = { sum: (wanted[at] ?? 0) - rank * apart, members: [at] };
    for (let before = pools.at(-1); before !== undefined && meanOf(before) > meanOf(pool); before = pools.at(-1)) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, members: [...before.members, ...pool.members] };
    }
    pools.push(pool);
  }
  const places = wanted.map(() => 0);
  let rank = 0;
  for (const pool of pools) for (const at of pool.members) places[at] = meanOf(pool) + rank++ * apart;
  return places;
}

const meanOf = ({ sum, members }: { readonly sum: number; readonly members: readonly number[] }): number => sum / members.length;
