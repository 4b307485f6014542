import type { PatchOp, WorkbookSnapshot } from '../../shared/core';
import type { PatchPort } from '../../shared/host/patch-port';
import { stagesOf } from '../../shared/host/stages';
import { writeStage } from './write-stage';
import type { OpOutcome } from './op-outcome';
import type { XlsxPackage } from './package/xlsx-package';
import { textFinder } from './sheet/shared-strings';
import { WorkbookEditor } from './workbook-editor';
import type { WorkbookReader } from './workbook-reader';

/** What a patch needs of a workbook file. All is written on a copy of the parts, so that a refusal leaves no trace. */
export interface XlsxPatchPort extends PatchPort<WorkbookSnapshot> {
  /** The parts with what was written. */
  written(): XlsxPackage;
}

/** The port over the parts of a file, which are not changed. */
export function xlsxPatchPort(reader: WorkbookReader, file: XlsxPackage): XlsxPatchPort {
  let written = file;
  return {
    read: () => reader.read(file),
    // why: what a file protects or cannot do is seen where the step would be written
    refusals: () => [],
    write(_target, ops) {
      const editor = new WorkbookEditor(file, textFinder(reader.strings(file)));
      const outcomes = writeStages(editor, ops);
      const refused = ops.flatMap((op) => {
        const outcome = outcomes.get(op);
        if (!outcome || !('refused' in outcome) || outcome.refused === 'with-others') return [];
        const { refused: reason, by } = outcome;
        return [{ op, reason, ...(by ? { by } : {}) }];
      });
      if (refused.length > 0) return { refused };
      written = editor.finish();
      return {
        done: ops.map((op) => {
          const outcome = outcomes.get(op);
          return outcome && 'done' in outcome ? outcome.done : op;
        }),
      };
    },
    written: () => written,
  };
}

/** Does the steps on the editor's copy, and tells of each what became of it. */
function writeStages(editor: WorkbookEditor, ops: readonly PatchOp[]): ReadonlyMap<PatchOp, OpOutcome> {
  const outcomes = new Map<PatchOp, OpOutcome>();
  for (const stage of stagesOf(ops)) {
    const reached = writeStage(editor, stage);
    stage.forEach((op, index) => {
      const outcome = reached[index];
      if (outcome) outcomes.set(op, outcome);
    });
    const movesRows = stage[0]?.kind === 'delete-rows' || stage[0]?.kind === 'insert-rows';
    // why: after rows that could not go, the places of later steps no longer count
    if (movesRows && reached.some((outcome) => 'refused' in outcome)) break;
  }
  return outcomes;
}
