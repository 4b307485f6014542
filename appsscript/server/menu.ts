import { BUILD_FUNCTIONS } from './build-functions';

type OpenEvent = GoogleAppsScript.Events.AppsScriptEvent;

/** Captions in Vietnamese and English, and the entry points behind them, in order; an empty line parts them. */
const ITEMS: readonly (readonly [string, string, string] | null)[] = [
  ['Kiểm tra', 'Check', 'checkPlan'],
  ['Xem trước các sửa an toàn', 'Preview safe fixes', 'showChanges'],
  ['Sửa lỗi an toàn', 'Fix safely', 'fixPlan'],
  ['Hoàn tác lần sửa gần nhất', 'Undo the last change', 'undoLast'],
  null,
  ['Dán văn bản kế hoạch', 'Paste the text of a plan', 'showProse'],
  ...BUILD_FUNCTIONS.map(({ caption, english, name }) => [caption, english, name] as const),
  ['Hợp nhất các trang kế hoạch', 'Consolidate the plan sheets', 'mergeSheets'],
  null,
  ['Xóa màu đánh dấu', 'Clear the marks', 'clearMarks'],
  ['Bật/tắt kiểm tra khi gõ', 'Check while typing: on/off', 'toggleLiveCheck'],
  ['Mở thanh bên', 'Open the side bar', 'showSidebar'],
];

/** Puts the menu on the screen: "Kế hoạch" in the bar for a bound script, under Tiện ích mở rộng for an add-on. */
export function showMenu(event: OpenEvent | undefined): void {
  const ui = SpreadsheetApp.getUi();
  const english = speaksEnglish();
  const menu = isAddOn(event) ? ui.createAddonMenu() : ui.createMenu(english ? 'Plans' : 'Kế hoạch');
  for (const item of ITEMS) {
    if (item) menu.addItem(english ? item[1] : item[0], item[2]);
    else menu.addSeparator();
  }
  menu.addToUi();
}

/** why: an add-on that is not yet allowed here (AuthMode.NONE) may not ask any service what it is */
function isAddOn(event: OpenEvent | undefined): boolean {
  if (event && String(event.authMode) === 'NONE') return true;
  try {
    return ScriptApp.getInstallationSource() !== ScriptApp.InstallationSource.NONE;
  } catch {
    return false;
  }
}

/** Whether the person uses Google in English; Vietnamese where Google does not say. */
function speaksEnglish(): boolean {
  try {
    return Session.getActiveUserLocale().startsWith('en');
  } catch {
    return false;
  }
}
