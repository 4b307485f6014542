/** An item with its place in an order that ought to be non-decreasing, and how much it is trusted. */
export interface ChainItem {
  readonly value: string;
  readonly weight: number;
}

interface Best {
  readonly weight: number;
  readonly index: number;
}

/**
 * Indexes of the heaviest subsequence whose values never decrease; n log n.
 * The values left out are those that contradict the most trusted order.
 */
export function increasingChain(items: readonly ChainItem[]): readonly number[] {
  const ranks = new Map(
    [...new Set(items.map(({ value }) => value))].sort().map((value, index) => [value, index + 1]),
  );
  const tree = new Array<Best | undefined>(ranks.size + 1).fill(undefined);
  const previous: number[] = [];
  let last: Best = { weight: 0, index: -1 };
  for (const [index, { value, weight }] of items.entries()) {
    const rank = ranks.get(value) ?? 1;
    const before = prefixBest(tree, rank);
    previous.push(before?.index ?? -1);
    const best = { weight: (before?.weight ?? 0) + weight, index };
    raise(tree, rank, best);
    if (best.weight > last.weight) last = best;
  }
  const chain: number[] = [];
  for (let index = last.index; index >= 0; index = previous[index] ?? -1) chain.push(index);
  return chain.reverse();
}

/** Fenwick tree over ranks: the heaviest chain that ends at a rank up to this one. */
function prefixBest(tree: readonly (Best | undefined)[], rank: number): Best | undefined {
  let best: Best | undefined;
  for (let node = rank; node > 0; node -= node & -node) {
    const other = tree[node];
    if (other && (!best || other.weight > best.weight)) best = other;
  }
  return best;
}

function raise(tree: (Best | undefined)[], rank: number, best: Best): void {
  for (let node = rank; node < tree.length; node += node & -node) {
    const known = tree[node];
    if (!known || best.weight > known.weight) tree[node] = best;
  }
}
