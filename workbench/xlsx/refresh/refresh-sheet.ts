import { draftContents, type PlacedContent, type PutSheetOp, type SheetDraft } from '../../../shared/core';
import { clearSheet, isNameOf } from '../keep-sheet';
import { addDefinedNames, findDefinedNames } from '../package/defined-names';
import type { SheetEntry } from '../package/workbook-part';
import { writeDraftSheet } from '../put-sheet';
import { tableNameOn } from '../table/add-table';
import type { WorkbookEditor } from '../workbook-editor';
import { keptWidths } from './kept-widths';
import { matchRows } from './match-rows';
import { putNotes, takeNotes } from './notes';
import { putPictures, takePictures } from './pictures';

type Refresh = PutSheetOp & { readonly after: SheetDraft };

/**
 * Writes a sheet of the tool's own anew and keeps what a person attached to it: notes and links go with their rows,
 * pictures and shapes stay where they were, columns keep their widths, and names keep their meaning.
 */
export function refreshSheet(
  editor: WorkbookEditor,
  { sheet, index }: { readonly sheet: SheetEntry; readonly index: number },
  { before, after }: Refresh,
): void {
  editor.flushSheets();
  const old: readonly PlacedContent[] = before ?? [];
  const rows = matchRows(old, draftContents(after));
  const names = findDefinedNames(
    editor.file.text(editor.workbook) ?? '',
    (name) => isNameOf(sheet.name, index)(name) && !isRemade(name.name, after),
  );
  const notes = takeNotes(editor, sheet);
  const pictures = takePictures(editor, sheet);
  const columnWidths = keptWidths(editor.file.text(sheet.part) ?? '', {
    name: sheet.name,
    before: old,
    after,
  });
  // why: formulas and PivotTables speak of a table by its name, which a person may have changed
  const tableName = tableNameOn(editor, sheet.part);
  clearSheet(editor, sheet.name);
  const table = after.table && { ...after.table, name: tableName ?? after.table.name };
  writeDraftSheet(
    editor,
    { ...after, columnWidths, ...(table ? { table } : {}) },
    { part: sheet.part, index },
  );
  putNotes(editor, sheet, notes, rows);
  putPictures(editor, sheet, pictures);
  editor.changeWorkbook((xml) => addDefinedNames(xml, names));
}

/** Names that the draft or the application writes anew. */
const isRemade = (name: string, { names = {} }: SheetDraft): boolean =>
  name.toLowerCase().startsWith('_xlnm.') || name in names;
