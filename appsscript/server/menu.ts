import { BUILD_FUNCTIONS } from './build-functions';

type OpenEvent = GoogleAppsScript.Events.AppsScriptEvent;

/** Captions and the entry points behind them, in order; an empty line parts them. */
const ITEMS: readonly (readonly [string, string] | null)[] = [
  ['Kiểm tra', 'checkPlan'],
  ['Xem trước các sửa an toàn', 'showChanges'],
  ['Sửa lỗi an toàn', 'fixPlan'],
  ['Hoàn tác lần sửa gần nhất', 'undoLast'],
  null,
  ['Dán văn bản kế hoạch', 'showProse'],
  ...BUILD_FUNCTIONS.map(({ caption, name }) => [caption, name] as const),
  ['Hợp nhất các trang kế hoạch', 'mergeSheets'],
  null,
  ['Xóa màu đánh dấu', 'clearMarks'],
  ['Bật/tắt kiểm tra khi gõ', 'toggleLiveCheck'],
  ['Mở thanh bên', 'showSidebar'],
];

/** Puts the menu on the screen: "Kế hoạch" in the bar for a bound script, under Tiện ích mở rộng for an add-on. */
export function showMenu(event: OpenEvent | undefined): void {
  const ui = SpreadsheetApp.getUi();
  const menu = isAddOn(event) ? ui.createAddonMenu() : ui.createMenu('Kế hoạch');
  for (const item of ITEMS) {
    if (item) menu.addItem(...item);
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
