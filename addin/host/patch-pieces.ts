import type { CellContent } from '../../shared/core/model/cell';
import type { PatchOp, PlacedContent, SetCellOp } from '../../shared/core/model/patch';
import type { CellPosition } from '../../shared/core/model/range';
import { draftToDraw } from '../../shared/host/known-drafts';
import { draftPieces } from './draft/draft-pieces';
import type { PatchTarget } from './patch-target';
import { targetOf } from './patch-target';
import { cellPieces } from './write-cells';
import type { WritePiece } from './write-piece';
import { mergePiece, rowsPiece } from './write-rows';

/** What Excel really made of a patch. */
export interface Written {
  /** Content of a cell after the step that wrote it last. */
  readonly cells: Map<SetCellOp, CellContent>;
  /** Contents of each sheet that was made, by name. */
  readonly sheets: Map<string, PlacedContent[]>;
}

/** The work of a patch in its order; neighbouring cell steps go together. */
export function patchPieces(
  target: PatchTarget,
  ops: readonly PatchOp[],
  written: Written,
): readonly WritePiece[] {
  return groupCells(ops).flatMap((group) =>
    Array.isArray(group) ? cellGroupPieces(target, group, written) : stepPieces(target, group, written),
  );
}

function groupCells(ops: readonly PatchOp[]): readonly (PatchOp | SetCellOp[])[] {
  const groups: (PatchOp | SetCellOp[])[] = [];
  for (const op of ops) {
    const last = groups[groups.length - 1];
    if (op.kind !== 'set-cell') groups.push(op);
    else if (Array.isArray(last)) last.push(op);
    else groups.push([op]);
  }
  return groups;
}

function cellGroupPieces(
  target: PatchTarget,
  ops: readonly SetCellOp[],
  written: Written,
): readonly WritePiece[] {
  const sheets = [...new Set(ops.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = ops.filter((op) => op.sheet === sheet);
    const last = new Map(own.map((op) => [placeKey(op.at), op]));
    const [first] = own;
    const found = first && targetOf(target, first);
    return cellPieces({
      sheet: found?.entry.id ?? sheet,
      ops: own,
      isTextCell: found?.isTextCell ?? (() => false),
      found: (at, content) => {
        const op = last.get(placeKey(at));
        if (op) written.cells.set(op, content);
      },
    });
  });
}

const placeKey = ({ row, column }: CellPosition): string => `${String(row)}:${String(column)}`;

function stepPieces(target: PatchTarget, op: PatchOp, written: Written): readonly WritePiece[] {
  const present = targetOf(target, op);
  switch (op.kind) {
    case 'set-cell':
      return [];
    case 'delete-rows':
    case 'insert-rows':
      return [rowsPiece(present?.entry.id ?? op.sheet, op)];
    case 'merge':
    case 'unmerge':
      return [mergePiece(present?.entry.id ?? op.sheet, op)];
    case 'put-sheet': {
      const draft = draftToDraw(op);
      if (op.after === null || draft === null) return [removePiece(op.name)];
      const cells: PlacedContent[] = [];
      written.sheets.set(op.name, cells);
      const { names, features } = target;
      return draftPieces(draft, { present, names, features, found: (cell) => cells.push(cell) });
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
