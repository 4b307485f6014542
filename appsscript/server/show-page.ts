const PAGE = 'sidebar';

/** Pixels. */
const DIALOG = { width: 900, height: 600 } as const;

const TITLE = 'Kế hoạch Chuẩn';

/** Opens the pane beside the spreadsheet; the page is served as it is, never as a template. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(PAGE).setTitle(TITLE));
}

/** Opens the pane where the text of a plan is pasted. */
export function showProse(): void {
  SpreadsheetApp.getUi().showSidebar(pageFor('prose').setTitle(TITLE));
}

/** Opens the changes in a wide window over the spreadsheet, which can be looked at meanwhile. */
export function showChanges(): void {
  const page = pageFor('changes').setWidth(DIALOG.width).setHeight(DIALOG.height);
  SpreadsheetApp.getUi().showModelessDialog(page, 'Kế hoạch Chuẩn – xem trước các sửa an toàn');
}

/** why: one file is served for all; it finds in its first element what it is opened for, whatever the width of its frame */
function pageFor(use: 'prose' | 'changes'): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(PAGE);
  return page.setContent(page.getContent().replace('<html', `<html data-page="${use}"`));
}
