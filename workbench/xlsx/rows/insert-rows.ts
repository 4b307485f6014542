import type { RowsOp } from '../../../shared/core';
import { cellParts } from '../draft/cell-xml';
import type { OpOutcome } from '../op-outcome';
import type { SheetEntry } from '../package/workbook-part';
import type { SheetEditor } from '../sheet/sheet-editor';
import type { WorkbookEditor } from '../workbook-editor';
import { blocksOf, RowShift } from './row-shift';
import type { RowState } from './row-state';
import { leftHash, readRowState } from './row-state';
import type { PartChange } from './shift-workbook';
import { shiftWorkbook } from './shift-workbook';

export type InsertRows = RowsOp<'insert-rows'>;

/**
 * Puts the rows of several steps into a sheet at once; rows that were taken out before come back with all that went
 * with them. The steps go from above downwards, or each stands alone.
 */
export function insertRows(
  editor: WorkbookEditor,
  sheet: SheetEntry,
  ops: readonly InsertRows[],
): readonly OpOutcome[] {
  const blocks = blocksOf(ops.flatMap(({ row, rows }) => rows.map((_, index) => row + index)));
  const shift = new RowShift('insert', sheet.name, blocks);
  const shifted = shiftWorkbook(editor, sheet, shift);
  if ('needs' in shifted) {
    const [first] = shifted.needs;
    return ops.map(() => ({ refused: 'unsupported', ...(first ? { by: first.by } : {}) }));
  }
  const cells = editor.editorOf(sheet);
  cells.shiftRows(shift);
  const states = ops.map((op) => readRowState(op.hostState));
  cells.putRowTexts(
    ops.flatMap((op, at) => (states[at]?.rows ?? []).map((xml, index) => ({ row: op.row + index, xml }))),
  );
  ops.forEach((op, at) => {
    if (states[at]) return;
    op.rows.forEach((row, index) => {
      fillRow(cells, op.row + index, row);
    });
  });
  // why: the step that was done first knows the texts before all of them
  for (const state of states.reverse()) {
    if (state) restoreParts(editor, { state, shifted: shifted.parts });
  }
  cells.touch();
  if (ops.some(hasFormulas)) editor.formulasChanged('added');
  return ops.map((op) => ({ done: op }));
}

const hasFormulas = ({ rows }: InsertRows): boolean =>
  rows.some((row) => row.cells.some(({ content }) => content.kind === 'formula'));

/** New rows look like the row above them. */
function fillRow(cells: SheetEditor, row: number, { cells: contents }: InsertRows['rows'][number]): void {
  const above = row > 0 ? cells.openRow(row - 1)?.cells : undefined;
  for (const { column, content } of contents) {
    const style = above?.find((cell) => cell.column === column)?.attributes.match(/\ss="\d+"/)?.[0] ?? '';
    const { attributes, body } = cellParts(content);
    cells.setCell({ row, column }, { attributes: style + attributes, body });
  }
}

/** Gives texts back that the general way only approximates, as far as nothing else changed them meanwhile. */
function restoreParts(
  editor: WorkbookEditor,
  { state, shifted }: { readonly state: RowState; readonly shifted: readonly PartChange[] },
): void {
  const earlier = new Map(shifted.map(({ part, before }) => [part, before]));
  for (const { part, before, afterHash } of state.parts) {
    const current = earlier.get(part) ?? readText(editor, part);
    if (current !== undefined && leftHash(current) === afterHash) writeText(editor, part, before);
  }
  if (state.lost.length === 0) return;
  const entries = new Map(editor.sheets().map((entry) => [entry.part, entry]));
  for (const { part, row, column, body } of state.lost) {
    const entry = entries.get(part);
    if (entry) editor.editorOf(entry).putBody({ row, column }, body);
  }
}

function splitPart(editor: WorkbookEditor, name: string): { cells?: SheetEditor; side?: string } {
  const [part, side] = name.split('#');
  const entry = editor.sheets().find((sheet) => sheet.part === part);
  return entry && side !== undefined ? { cells: editor.editorOf(entry), side } : {};
}

function readText(editor: WorkbookEditor, name: string): string | undefined {
  const { cells, side } = splitPart(editor, name);
  if (!cells) return editor.file.text(name);
  return side === 'head' ? cells.head : cells.tail;
}

function writeText(editor: WorkbookEditor, name: string, text: string): void {
  const { cells, side } = splitPart(editor, name);
  if (!cells) editor.file.setText(name, text);
  else if (side === 'head') cells.head = text;
  else cells.tail = text;
}
