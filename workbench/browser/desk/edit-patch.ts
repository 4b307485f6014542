import {
  type CellContent,
  type DateSystem,
  formatCell,
  type PatchOp,
  sameContent,
  sheetView,
  type SheetView,
  valueCell,
  type WorkbookPatch,
  type WorkbookSnapshot,
} from '../../../shared/core';
import { isDateFormat } from '../../xlsx/styles/format-date';
import { formatNumber } from '../../xlsx/styles/format-number';
import type { CellEdit } from '../grid/grid';

export interface EditPatch {
  readonly patch: WorkbookPatch;
  /** Edits that change no content: only looks, which the file does not take. */
  readonly untouched: readonly CellEdit[];
}

/** What a person did in the grid as a change of the file. */
export function editPatch(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): EditPatch {
  const views = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheetView(sheet)]));
  const ops: PatchOp[] = [];
  const untouched: CellEdit[] = [];
  for (const edit of edits) {
    const view = views.get(edit.sheet);
    const before = view?.contentAt(edit.at.row, edit.at.column);
    const after = view && typedContent(edit, view, snapshot.dateSystem);
    if (!before || !after || sameContent(before, after)) untouched.push(edit);
    else ops.push({ kind: 'set-cell', sheet: edit.sheet, at: edit.at, before, after });
  }
  return { patch: { version: 1, label: labelOf(ops), ops }, untouched };
}

/** A date typed into a cell that shows no dates stays the text that a person reads. */
function typedContent(
  { content, dateFormat, at }: CellEdit,
  view: SheetView,
  dateSystem: DateSystem,
): CellContent {
  if (content.kind === 'formula' || typeof content.value !== 'number') return content;
  if (dateFormat === undefined || !isDateFormat(dateFormat)) return content;
  const shown = view.displayedAt(at.row, at.column);
  if (shown !== undefined && isDateFormat(shown.format)) return content;
  return valueCell(formatNumber(content.value, 'dd/mm/yyyy', dateSystem) ?? content.value);
}

function labelOf(ops: readonly PatchOp[]): WorkbookPatch['label'] {
  const [first] = ops;
  const cell = first?.kind === 'set-cell' ? formatCell(first.at) : '';
  return ops.length === 1
    ? { vi: `Sửa ô ${cell}`, en: `Edit of ${cell}` }
    : { vi: `Sửa ${String(ops.length)} ô`, en: `Edit of ${String(ops.length)} cells` };
}
