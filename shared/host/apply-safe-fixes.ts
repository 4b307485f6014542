import type { Analysis } from '../core/analyse';
import type { Conflict } from '../core/model/patch';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { firstPlaces } from '../core/patch/first-place';
import { playSafeFixes } from '../core/commands/play-safe-fixes';
import type { PlayedFixes } from '../core/commands/play-safe-fixes';
import type { ReadOptions } from '../core/read-plan';
import type { WorkbookHost } from './workbook-host';

/** What became of all safe fixes. */
export interface AppliedFixes {
  /** Of the mended workbook. */
  readonly analysis: Analysis;
  readonly applied: number;
  /** What stood in the way of the fixes that were left out. */
  readonly left: readonly Conflict[];
}

export type SafeFixResult =
  ({ readonly ok: true } & AppliedFixes) | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/** Refusals that only concern their own place; after any other the workbook is no longer the one that was checked. */
const LOCAL: ReadonlySet<Conflict['reason']> = new Set(['rows-in-use', 'protected', 'unsupported']);

/**
 * Applies every safe fix that the workbook takes, as one change: what it refuses (a row that a note or a formula needs,
 * a locked cell) is left out and told, and the rest is done. `start` sees what is about to be applied.
 */
export async function applySafeFixes(
  host: WorkbookHost,
  snapshot: WorkbookSnapshot,
  { start, ...options }: ReadOptions & { readonly start?: (played: PlayedFixes) => void },
): Promise<SafeFixResult> {
  const spared = new Set<string>();
  const left: Conflict[] = [];
  for (;;) {
    const played = playSafeFixes(snapshot, options, spared);
    const { patch, count, analysis } = played;
    start?.(played);
    if (count === 0) return { ok: true, applied: 0, analysis, left };
    const result = await host.apply(patch);
    if (result.ok) return { ok: true, applied: count, analysis, left };
    const places = firstPlaces(patch.ops, new Set(result.conflicts.map(({ op }) => op)));
    const isNew = places.some((place) => !spared.has(place));
    if (!isNew || result.conflicts.some(({ reason }) => !LOCAL.has(reason)))
      return { ok: false, conflicts: result.conflicts };
    for (const place of places) spared.add(place);
    left.push(...result.conflicts);
  }
}
