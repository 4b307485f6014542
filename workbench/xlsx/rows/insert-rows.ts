import type { PatchOp } from '../../../shared/core/model/patch';
import { cellParts } from '../draft/cell-xml';
import type { OpOutcome } from '../op-outcome';
import type { SheetEntry } from '../package/workbook-part';
import type { SheetEditor } from '../sheet/sheet-editor';
import type { WorkbookEditor } from '../workbook-editor';
import type { RowState } from './row-state';
import { hashText, readRowState } from './row-state';
import type { PartChange } from './shift-workbook';
import { shiftWorkbook } from './shift-workbook';

type InsertOp = Extract<PatchOp, { kind: 'insert-rows' }>;

/** Puts rows into a sheet; rows that were taken out before come back with all that went with them. */
export function insertRows(editor: WorkbookEditor, sheet: SheetEntry, op: InsertOp): OpOutcome {
  const shift = { kind: 'insert', sheet: sheet.name, row: op.row, count: op.rows.length } as const;
  const shifted = shiftWorkbook(editor, sheet, shift);
  if ('refused' in shifted) return shifted;
  const cells = editor.editorOf(sheet);
  cells.makeRoom(op.row, op.rows.length);
  const state = readRowState(op.hostState);
  op.rows.forEach((row, index) => {
    const text = state?.rows[index];
    if (typeof text === 'string') cells.putRowText(op.row + index, text);
    else if (!state) fillRow(cells, op.row + index, row);
  });
  if (state) restoreParts(editor, sheet, { state, shifted: shifted.parts });
  const hasFormulas = op.rows.some((row) => row.cells.some(({ content }) => content.kind === 'formula'));
  if (hasFormulas) editor.formulasChanged('added');
  return { done: op };
}

/** New rows look like the row above them. */
function fillRow(cells: SheetEditor, row: number, { cells: contents }: InsertOp['rows'][number]): void {
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
  sheet: SheetEntry,
  { state, shifted }: { readonly state: RowState; readonly shifted: readonly PartChange[] },
): void {
  const earlier = new Map(shifted.map(({ part, before }) => [part, before]));
  for (const { part, before, afterHash } of state.parts) {
    const current = earlier.get(part) ?? readText(editor, part);
    if (current !== undefined && hashText(current) === afterHash) writeText(editor, part, before);
  }
  const entries = new Map(editor.sheets().map((entry) => [entry.part, entry]));
  for (const { part, row, column, body } of state.lost) {
    const entry = entries.get(part);
    if (entry) editor.editorOf(entry).putBody({ row, column }, body);
  }
  editor.editorOf(sheet).touch();
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
