import type { CellRange } from '../../../shared/core/model/range';

/** Merges that one call makes: a range, or (`isAcross`) several rows each merged for itself. */
export interface MergeGroup extends CellRange {
  readonly isAcross: boolean;
}

/** The merges with those of neighbouring rows over the same columns taken together. */
export function mergeGroups(merges: readonly CellRange[]): readonly MergeGroup[] {
  const ordered = [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const groups: MergeGroup[] = [];
  for (const merge of ordered) {
    const isAcross = merge.top === merge.bottom;
    const above = groups[groups.length - 1];
    const joins =
      isAcross &&
      above?.isAcross === true &&
      above.left === merge.left &&
      above.right === merge.right &&
      above.bottom + 1 === merge.top;
    if (joins) groups[groups.length - 1] = { ...above, bottom: merge.bottom };
    else groups.push({ ...merge, isAcross });
  }
  return groups;
}
