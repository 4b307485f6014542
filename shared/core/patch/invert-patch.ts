import type { LocalText } from '../model/local-text';
import type { PatchOp, PlacedContent, PutSheetOp, WorkbookPatch } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import { draftContents } from './sheet-contents';

/**
 * The patch that takes `patch` back: steps inverted, in reverse order.
 * A refreshed or removed sheet needs what the host kept in the step's `hostState` to get its former looks back.
 */
export function invertPatch(patch: WorkbookPatch): WorkbookPatch {
  return { version: 1, label: invertedLabel(patch.label), ops: invertOps(patch.ops) };
}

/** The same of steps alone. */
export const invertOps = (ops: readonly PatchOp[]): readonly PatchOp[] => [...ops].reverse().map(invertOp);

const UNDO: LocalText = { vi: 'Hoàn tác: ', en: 'Undo: ' };

function invertedLabel(label: LocalText): LocalText {
  const isUndo = label.vi.startsWith(UNDO.vi);
  return isUndo
    ? { vi: label.vi.slice(UNDO.vi.length), en: label.en.slice(UNDO.en.length) }
    : { vi: UNDO.vi + label.vi, en: UNDO.en + label.en };
}

function invertOp(op: PatchOp): PatchOp {
  switch (op.kind) {
    case 'set-cell':
      return { ...op, before: op.after, after: op.before };
    case 'delete-rows':
      return { ...op, kind: 'insert-rows' };
    case 'insert-rows':
      return { ...op, kind: 'delete-rows' };
    case 'unmerge':
      return { ...op, kind: 'merge' };
    case 'merge':
      return { ...op, kind: 'unmerge' };
    case 'put-sheet':
      return invertPut(op);
  }
}

function invertPut(op: PutSheetOp): PutSheetOp {
  let before: PutSheetOp['before'] | undefined;
  return {
    kind: 'put-sheet',
    name: op.name,
    // why: few sheets are ever taken back, and listing the cells of a long one costs as much as writing it
    get before() {
      return (before ??= op.after === null ? null : draftContents(op.after));
    },
    after: op.before === null ? null : contentsDraft(op),
    ...(op.before !== null && op.hostState !== undefined ? { hostState: op.hostState } : {}),
  };
}

/** The former contents in the looks of the new draft, for hosts that kept nothing better. */
function contentsDraft(op: PutSheetOp): SheetDraft {
  const cells = op.before ?? [];
  const height = cells.reduce((last, { row }) => Math.max(last, row + 1), 0);
  // why: a filter for each row would take the square of a big table
  const byRow = new Map<number, PlacedContent[]>();
  for (const cell of cells) {
    const inRow = byRow.get(cell.row);
    if (inRow) inRow.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const rows = Array.from({ length: height }, (_, row) => {
    const inRow = byRow.get(row) ?? [];
    const width = inRow.reduce((last, { column }) => Math.max(last, column + 1), 0);
    const looks = op.after?.rows[row];
    return {
      ...(looks?.height === undefined ? {} : { height: looks.height }),
      cells: Array.from({ length: width }, (_unused, column) => {
        const cell = inRow.find((candidate) => candidate.column === column);
        const style = looks?.cells[column]?.style;
        return cell ? { content: cell.content, ...(style === undefined ? {} : { style }) } : null;
      }),
    };
  });
  return {
    name: op.name,
    columnWidths: op.after?.columnWidths ?? [],
    rows,
    styles: op.after?.styles ?? {},
    merges: [],
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
}
