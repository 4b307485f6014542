import type { CellContent, CellPosition, PatchOp, PlacedContent, SetCellOp } from '../../shared/core';
import { draftToDraw } from '../../shared/host/known-drafts';
import { isCellStage, stagesOf } from '../../shared/host/stages';
import { draftPieces } from './draft/draft-pieces';
import type { ExcelTarget } from './patch-target';
import { targetOf } from './patch-target';
import { cellPieces } from './write-cells';
import type { WritePiece } from './write-piece';
import { mergePiece, rowsPiece } from './write-rows';

/** What Excel really made of a patch. */
export interface Found {
  /** Content of a cell after the step that wrote it last. */
  readonly cells: Map<SetCellOp, CellContent>;
  /** Contents of each sheet that was made, by name. */
  readonly sheets: Map<string, PlacedContent[]>;
}

/** The work of a patch, stage by stage. */
export const patchPieces = (
  target: ExcelTarget,
  ops: readonly PatchOp[],
  found: Found,
): readonly WritePiece[] =>
  stagesOf(ops).flatMap((stage) =>
    isCellStage(stage)
      ? cellStagePieces(target, stage, found)
      : stage.flatMap((op) => stepPieces(target, op, found)),
  );

function cellStagePieces(
  target: ExcelTarget,
  ops: readonly SetCellOp[],
  { cells }: Found,
): readonly WritePiece[] {
  const [first] = ops;
  if (!first) return [];
  const sheet = targetOf(target, first);
  const last = new Map(ops.map((op) => [placeKey(op.at), op]));
  return cellPieces({
    sheet: sheet?.id ?? first.sheet,
    ops,
    isTextCell: sheet?.isTextCell ?? (() => false),
    isHidden: (op) => sheet?.isHiddenRow(target.rowBefore(op)) ?? false,
    found: (at, content) => {
      const op = last.get(placeKey(at));
      if (op) cells.set(op, content);
    },
  });
}

const placeKey = ({ row, column }: CellPosition): string => `${String(row)}:${String(column)}`;

function stepPieces(target: ExcelTarget, op: PatchOp, found: Found): readonly WritePiece[] {
  const present = targetOf(target, op);
  switch (op.kind) {
    case 'set-cell':
      return [];
    case 'delete-rows':
    case 'insert-rows':
      return [rowsPiece(present?.id ?? op.sheet, op, present?.tableSteps.get(op))];
    case 'merge':
    case 'unmerge':
      return [mergePiece(present?.id ?? op.sheet, op)];
    case 'put-sheet': {
      const draft = draftToDraw(op);
      if (op.after === null || draft === null) return [removePiece(op.name)];
      const cells: PlacedContent[] = [];
      found.sheets.set(op.name, cells);
      const { names, features } = target;
      return draftPieces(draft, {
        present: present && {
          charts: present.charts,
          tables: present.obstacles.tables.map((table) => table.name),
        },
        names,
        features,
        found: (cell) => cells.push(cell),
      });
    }
  }
}

function removePiece(name: string): WritePiece {
  return {
    bytes: 1000,
    write: (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      // why: Excel does not remove a sheet that is hidden so that only programs see it
      sheet.visibility = 'Visible';
      sheet.delete();
      return undefined;
    },
  };
}
