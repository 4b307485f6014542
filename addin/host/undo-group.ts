import type { PatchOp } from '../../shared/core';

/**
 * What may stand in a group of undo. A sheet that is put or removed needs `Worksheet.visibility` and `Worksheet.delete`,
 * which Excel cannot group. Source: Microsoft Learn, "Undo support with the Excel JavaScript API" (15 May 2025).
 */
export const GROUPABLE: Readonly<Record<PatchOp['kind'], boolean>> = {
  'set-cell': true,
  'delete-rows': true,
  'insert-rows': true,
  merge: true,
  unmerge: true,
  'put-sheet': false,
};

/** Whether all steps of a patch may be one group, which a single Ctrl+Z takes back. */
export const canGroup = (ops: readonly PatchOp[]): boolean => ops.every(({ kind }) => GROUPABLE[kind]);
