const PAGE = 'sidebar';

/** Pixels; the page knows by its width that it is the dialog. */
const DIALOG = { width: 900, height: 600 } as const;

const TITLE = 'Kế hoạch Chuẩn';

/** Opens the pane beside the spreadsheet; the page is served as it is, never as a template. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(PAGE).setTitle(TITLE));
}

/** Opens the pane where the text of a plan is pasted; the page finds in its first element that this is wanted. */
export function showProse(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle(TITLE);
  page.setContent(page.getContent().replace('<html', '<html data-page="prose"'));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Opens the changes in a wide window over the spreadsheet, which can be looked at meanwhile. */
export function showChanges(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setWidth(DIALOG.width).setHeight(DIALOG.height);
  SpreadsheetApp.getUi().showModelessDialog(page, 'Kế hoạch Chuẩn – xem trước các sửa an toàn');
}
