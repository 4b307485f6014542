import { increasingChain } from '../work/increasing-chain';
import type { ComparedTask } from './compared-task';
import type { TaskPair } from './pair-same-contents';

/**
 * The pairs that stand elsewhere: in another section, or out of the order that most of the others kept. n log n.
 * Mirrored plans give the same pairs.
 */
export function findMoved(
  pairs: readonly TaskPair[],
  isSameSection: (pair: TaskPair) => boolean,
): ReadonlySet<TaskPair> {
  const kept = keptOrder(pairs.filter(isSameSection));
  return new Set(pairs.filter((pair) => !kept.has(pair)));
}

type OrderOf = (pair: TaskPair) => number;
const before: OrderOf = (pair) => pair.before.order;
const after: OrderOf = (pair) => pair.after.order;

/** The longest run of pairs whose order is the same on both sides. */
function keptOrder(pairs: readonly TaskPair[]): ReadonlySet<TaskPair> {
  // why: of two neighbours that changed places either may be the one that moved; the same plan decides, whichever comes first
  const isMirrored = sequence(pairs, 'after') < sequence(pairs, 'before');
  const [first, second] = isMirrored ? [after, before] : [before, after];
  const sorted = [...pairs].sort((a, b) => first(a) - first(b));
  const chain = increasingChain(
    sorted.map((pair) => ({ value: String(second(pair)).padStart(9, '0'), weight: 1 })),
  );
  return new Set(chain.flatMap((index) => sorted[index] ?? []));
}

const sequence = (pairs: readonly TaskPair[], side: 'before' | 'after'): string =>
  pairs
    .map((pair) => pair[side])
    .sort((a, b) => a.order - b.order)
    .map(keysText)
    .join('\n');

const keysText = ({ section, keys }: ComparedTask): string => [section, ...Object.values(keys)].join('\t');
