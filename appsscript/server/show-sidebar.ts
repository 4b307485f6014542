/** Opens the pane beside the spreadsheet; the page is served as it is, never as a template. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Kế hoạch Chuẩn');
  SpreadsheetApp.getUi().showSidebar(page);
}
