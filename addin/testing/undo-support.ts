/** The two makes of Excel that differ in what they can undo. */
export type UndoPlatform = 'web' | 'desktop';

/**
 * Members of Excel's JavaScript API that cannot be undone, so that a group of undo with one of them in it fails with
 * `UndoNotSupported`. Those of sheets, workbooks, names, styles and charts, which are all that an add-in like this may
 * come near. Source: Microsoft Learn, "Undo support with the Excel JavaScript API", table "Unsupported APIs" (15 May 2025).
 */
const NOT_UNDOABLE: Readonly<Record<string, readonly UndoPlatform[]>> = {
  'Chart.categoryLabelLevel': ['web', 'desktop'],
  'Chart.seriesNameLevel': ['web', 'desktop'],
  'ChartTrendlineLabel.formula': ['web'],
  'NamedItem.comment': ['web'],
  'Style.horizontalAlignment': ['web'],
  'Style.numberFormat': ['web'],
  'Style.verticalAlignment': ['web'],
  'Style.wrapText': ['web'],
  'Workbook.close': ['web', 'desktop'],
  'Workbook.insertWorksheetsFromBase64': ['web', 'desktop'],
  'Workbook.save': ['web', 'desktop'],
  'WorkbookProtection.protect': ['web', 'desktop'],
  'WorkbookProtection.unprotect': ['web', 'desktop'],
  'Worksheet.copy': ['web', 'desktop'],
  'Worksheet.delete': ['web', 'desktop'],
  'Worksheet.name': ['desktop'],
  'Worksheet.position': ['desktop'],
  'Worksheet.standardWidth': ['web'],
  'Worksheet.visibility': ['desktop'],
  'WorksheetCollection.addFromBase64': ['web', 'desktop'],
  'WorksheetProtection.protect': ['web', 'desktop'],
  'WorksheetProtection.unprotect': ['web', 'desktop'],
};

/** Whether Excel can take a call or a setting back; `name` as on the wire (`Visibility`). */
export const isUndoable = (type: string, name: string, platform: UndoPlatform): boolean =>
  NOT_UNDOABLE[`${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`]?.includes(platform) !== true;
