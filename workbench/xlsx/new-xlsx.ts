import { type DrawnSheet, type SheetDraft, textSheet, type WorkbookSnapshot } from '../../shared/core';
import { drawSheet } from './draft/sheet-xml';
import { addContentType, CONTENT_TYPES } from './package/content-types';
import { TRANSITIONAL } from './package/namespaces';
import { addRelationship } from './package/relationships';
import { soundPackage } from './package/self-check';
import { XlsxPackage } from './package/xlsx-package';
import { addDraftSheet } from './put-sheet';
import { WorkbookEditor } from './workbook-editor';
import type { SheetOrigin } from './workbook-reader';
import type { XlsxHost } from './xlsx-host';
import { createXlsxHost } from './xlsx-host';
import type { PackPieces } from './zip/zip-entry';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles of a new workbook: the font that official documents are written in. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${TRANSITIONAL.main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

/** A host over a new workbook with the contents of a snapshot: for inputs that are no workbook yet. */
export function newXlsx(snapshot: WorkbookSnapshot): XlsxHost {
  const editor = new WorkbookEditor(emptyPackage());
  for (const sheet of snapshot.sheets) addDraftSheet(editor, textSheet(sheet));
  const origins = new Map(
    snapshot.sheets.map(({ name, fromText, untyped, fromMarkdown }): [string, SheetOrigin] => [
      name,
      {
        ...(fromText ? { fromText } : {}),
        ...(untyped ? { untyped } : {}),
        ...(fromMarkdown ? { fromMarkdown } : {}),
      },
    ]),
  );
  return createXlsxHost(editor.finish(), { today: snapshot.today, origins });
}

/** The file of a new workbook of sheets that are drawn. Throws when it fails the self-check. */
export function drawnXlsx(drafts: readonly SheetDraft[]): Uint8Array {
  const initial = emptyPackage();
  const editor = new WorkbookEditor(initial);
  for (const draft of drafts) addDraftSheet(editor, draft);
  return soundPackage(editor.finish(), initial).save();
}

/**
 * The same for sheets whose rows are made as they are written: one is packed after the other, and of its text only the
 * piece at hand is held. The self-check is of the frame, without those rows.
 */
export async function streamedXlsx(sheets: readonly DrawnSheet[], pack: PackPieces): Promise<Uint8Array> {
  const initial = emptyPackage();
  const editor = new WorkbookEditor(initial);
  const parts = sheets.map((sheet) => addDraftSheet(editor, { ...sheet, rows: [] }));
  editor.formulasChanged('added');
  const { styles, namespaces } = editor;
  sheets.forEach((sheet, index) => {
    editor.drawPart(parts[index] ?? '', drawSheet(sheet, { styles, namespaces }));
  });
  return soundPackage(editor.finish(), initial).pack(pack);
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
  file.setText('xl/styles.xml', STYLES);
  addContentType(file, 'xl/styles.xml', CONTENT_TYPES.styles);
  addRelationship(file, part, `${TRANSITIONAL.relationships}/styles`, 'xl/styles.xml');
  addRelationship(file, '', `${TRANSITIONAL.relationships}/officeDocument`, part);
  return file;
}
