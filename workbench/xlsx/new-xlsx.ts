import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { addContentType, CONTENT_TYPES } from './package/content-types';
import { TRANSITIONAL } from './package/namespaces';
import { addRelationship } from './package/relationships';
import { XlsxPackage } from './package/xlsx-package';
import { addDraftSheet } from './put-sheet';
import { textSheet } from './text-sheet';
import { WorkbookEditor } from './workbook-editor';
import type { XlsxHost } from './xlsx-host';
import { createXlsxHost } from './xlsx-host';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A host over a new workbook with the contents of a snapshot: for inputs that are no workbook yet. */
export function newXlsx(snapshot: WorkbookSnapshot): XlsxHost {
  const editor = new WorkbookEditor(emptyPackage());
  for (const sheet of snapshot.sheets) addDraftSheet(editor, textSheet(sheet));
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
