/**
 * Places for labels on one line, as near as can be to where they are wanted and in the order of that, each at least so far from the one
 * before: the pool-adjacent-violators algorithm of isotonic regression, on places less their distance.
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
