import { firstAtLeast } from '../../work/first-at-least';
import type { Made, Maker } from '../../work/reads';
import { NO_THING, Reads } from '../../work/reads';
import { sameValue } from '../../work/same-value';
import type { PlanChange } from './plan-change';
import type { WatchedPlan } from './watched-plan';

/** Compares what was read of the reading before with this one. */
export interface ChangeOfReads {
  /** The same reads, of this reading; `undefined` where anything of them says otherwise now. */
  readonly renewed: (reads: Reads) => Reads | undefined;
  /** Whether a row that has changed stands in a stretch of a view. */
  readonly isIn: (view: number, top: number, bottom: number) => boolean;
}

export function changeOfReads({ parts, rows, columns }: PlanChange, { things }: WatchedPlan): ChangeOfReads {
  const known = new Map<Made, Made | undefined>();
  const isIn = (view: number, top: number, bottom: number): boolean => {
    const changed = rows[view] ?? NONE;
    const row = changed[firstAtLeast(changed, top, itself)];
    return row !== undefined && row <= bottom;
  };
  const renewed = (reads: Reads): Reads | undefined => {
    const isOther =
      reads.parts.some((read, thing) => (read & (parts[thing] ?? 0)) !== 0) ||
      reads.tops.some(
        (top, view) =>
          ((reads.columns[view] ?? 0) & (columns[view] ?? 0)) !== 0 &&
          isIn(view, top, reads.bottoms[view] ?? top),
      );
    if (isOther) return undefined;
    const made: Made[] = [];
    for (const one of latestOf(reads.made)) {
      const now = renewedMade(one);
      if (!now) return undefined;
      made.push(now);
    }
    return new Reads(
      [...reads.parts],
      [...reads.tops],
      [...reads.bottoms],
      [...reads.columns],
      new Set(made),
    );
  };
  const renewedMade = (made: Made): Made | undefined => {
    if (!known.has(made)) known.set(made, madeAgain(made));
    return known.get(made);
  };
  const madeAgain = (made: Made): Made | undefined => {
    const reads = made.reads && renewed(made.reads);
    if (reads) return { ...made, reads };
    // why: often the same comes of other texts: the counts, the columns, the years
    const thing = made.thing === undefined ? undefined : things[made.thing];
    const again = thing && made.by?.remake?.(thing);
    return again && sameValue(made.value, again.value) ? again : undefined;
  };
  return { renewed, isIn };
}

/**
 * Of what one maker made of one thing only the latest: it speaks for those before it, which said the same. why: what is read
 * on by check after check would else hold a view of each.
 */
function latestOf(made: ReadonlySet<Made>): readonly Made[] {
  const seen = new Map<Maker, Set<number>>();
  const isLatest = ({ by, thing = NO_THING }: Made): boolean => {
    if (!by || thing === NO_THING) return true;
    const things = seen.get(by) ?? new Set<number>();
    seen.set(by, things);
    if (things.has(thing)) return false;
    things.add(thing);
    return true;
  };
  return [...made].reverse().filter(isLatest).reverse();
}

const NONE: readonly number[] = [];

const itself = (row: number): number => row;
