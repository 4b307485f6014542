import type { Fix, FixPart, Place } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PatchOp } from '../model/patch';
import { createOpMerger } from '../patch/merge-ops';

/** The ways to fix one place of a cause. */
interface PlaceFixes {
  readonly signal: { readonly at: Place };
  readonly fixes: readonly Fix[];
}

interface PlacedFix {
  readonly at: Place;
  readonly fix: Fix;
}

/**
 * The fixes of all places of a cause as one fix, part by part. Where there are several proposals, those with one title
 * belong together: a person picks one of them for all places, and none is picked for them.
 */
export function mergeFixes(members: readonly PlaceFixes[]): readonly Fix[] {
  const isChoice = members.some(({ fixes }) => fixes.filter(isProposal).length > 1);
  const groups = new Map<string, PlacedFix[]>();
  for (const { signal, fixes } of members) {
    for (const fix of fixes) {
      const key = isProposal(fix) && isChoice ? `${fix.applicability} ${fix.title.vi}` : fix.applicability;
      const group = groups.get(key);
      if (group) group.push({ at: signal.at, fix });
      else groups.set(key, [{ at: signal.at, fix }]);
    }
  }
  return [...groups.values()].flatMap((group) => mergeGroup(group) ?? []);
}

const isProposal = ({ applicability }: Fix): boolean => applicability === 'suggestion';

function mergeGroup(group: readonly PlacedFix[]): Fix | undefined {
  const [first] = group;
  if (!first) return undefined;
  const parts = joinParts(group);
  const isOneTitle = group.every(({ fix }) => fix.title.vi === first.fix.title.vi);
  return {
    title: isOneTitle ? first.fix.title : fixMany(parts.length),
    applicability: first.fix.applicability,
    ops: parts.flatMap(({ ops }) => ops),
    ...(parts.length > 1 ? { parts } : {}),
  };
}

/** A part for each place; what wants something else of a cell that an earlier part writes waits for the next check. */
function joinParts(group: readonly PlacedFix[]): readonly FixPart[] {
  const merger = createOpMerger();
  return group.flatMap(({ at, fix }): readonly FixPart[] => {
    const before = merger.ops.length;
    if (!merger.add(fix.ops)) return [];
    const ops: readonly PatchOp[] = merger.ops.slice(before);
    return ops.length > 0 ? [{ at, ops }] : [];
  });
}

const fixMany = (count: number): LocalText => ({
  vi: `Sửa ${String(count)} ô`,
  en: `Fix ${String(count)} cells`,
});
