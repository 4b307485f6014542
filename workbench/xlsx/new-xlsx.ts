import { valueCell } from '../../shared/core/model/cell';
import type { SheetDraft } from '../../shared/core/model/sheet-draft';
import { sheetView } from '../../shared/core/model/sheet-view';
import type { SheetSnapshot, WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { addContentType, CONTENT_TYPES } from './package/content-types';
import { TRANSITIONAL } from './package/namespaces';
import { addRelationship } from './package/relationships';
import { XlsxPackage } from './package/xlsx-package';
import { addDraftSheet } from './put-sheet';
import { WorkbookEditor } from './workbook-editor';
import type { XlsxHost } from './xlsx-host';
import { createXlsxHost } from './xlsx-host';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A host over a new workbook with the contents of a snapshot: for inputs that are no workbook yet. */
export function newXlsx(snapshot: WorkbookSnapshot): XlsxHost {
  const editor = new WorkbookEditor(emptyPackage());
  for (const sheet of snapshot.sheets) addDraftSheet(editor, draftOf(sheet));
  const fromText = snapshot.sheets.filter((sheet) => sheet.fromText === true).map(({ name }) => name);
  return createXlsxHost(editor.finish(), { today: snapshot.today, fromText: new Set(fromText) });
}

function emptyPackage(): XlsxPackage {
  const file = XlsxPackage.empty();
  file.setText(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  const part = 'xl/workbook.xml';
  file.setText(
    part,
    `${HEAD}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  );
  addContentType(file, part, CONTENT_TYPES.workbook);
  addRelationship(file, '', `${TRANSITIONAL.relationships}/officeDocument`, part);
  return file;
}

/** The contents of a sheet in a plain look: text wraps in columns as wide as a table needs. */
function draftOf(sheet: SheetSnapshot): SheetDraft {
  const view = sheetView(sheet);
  const rows = Array.from({ length: view.bottom }, (_, row) => ({
    cells: Array.from(
      { length: sheet.origin.column + (sheet.values[row - sheet.origin.row]?.length ?? 0) },
      (_unused, column) => {
        const content = view.contentAt(row, column);
        if (content.kind === 'formula') return { content, cached: view.valueAt(row, column), style: 'text' };
        return content.value === null ? null : { content: valueCell(content.value), style: 'text' };
      },
    ),
  }));
  return {
    name: sheet.name,
    ...(sheet.hidden ? { hidden: true } : {}),
    columnWidths: Array.from({ length: Math.min(view.right, 26) }, (_, column) => (column === 0 ? 8 : 24)),
    rows,
    styles: { text: { fontName: 'Times New Roman', fontSize: 12, vertical: 'top' } },
    merges: sheet.merges,
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
}
