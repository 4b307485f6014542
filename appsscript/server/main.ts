import type { ApplyResult, Place, SheetCell, WorkbookPatch } from '../../shared/core';
import type { Mark, MarkOutcome } from '../../shared/host/workbook-host';
import type { Answer, PageRequest, SnapshotPage } from '../wire/server-api';
import type { ProducedSheetId } from '../../shared/data/produced-sheets';
import defer * as agencies from '../../shared/custom-functions/agency-functions';
import defer * as citations from '../../shared/custom-functions/citation-functions';
import defer * as periods from '../../shared/custom-functions/period-functions';
import { answer } from './answer';
import type { CellArgument } from './answer-cells';
import { answerCells, asDate } from './answer-cells';
import { runCommand } from './commands/run-command';
import { brokenOff, interruptedWrite } from './journal/run-flag';
import { isLiveCheckOn, toggleLiveCheck as toggle } from './live-check-switch';
import { showMenu } from './menu';
import {
  showChanges as showChangesPage,
  showProse as showProsePage,
  showSidebar as showPane,
} from './show-page';
import { whileNobodyWrites, withDocumentLock } from './with-document-lock';
import defer * as work from './work';

// why: Google loads the project anew for every opening of a file, every edit and every custom function. What is imported
// deferred is made ready at its first use, so that who only draws the menu waits for no rules and no directories.

// Every function exported here becomes a function that Google can call; the build writes a stub for each of them.

const activeBook = () => SpreadsheetApp.getActiveSpreadsheet();

/** Reads a part of the spreadsheet for the pane. */
export function readPage(request: PageRequest): Answer<SnapshotPage> {
  return answer(() => {
    const book = activeBook();
    // why: a flag that is up may be that of a run which writes just now
    const broken = interruptedWrite() === null ? null : whileNobodyWrites(interruptedWrite);
    if (typeof broken === 'string') book.toast(brokenOff(broken), 'Kế hoạch Chuẩn', -1);
    return work.readPage(book, request);
  });
}

/** Applies a patch of the pane: all of it or nothing. */
export function applyWorkbookPatch(patch: WorkbookPatch): Answer<ApplyResult> {
  return answer(() =>
    withDocumentLock(() => work.applyWorkbookPatch(activeBook(), patch), { flushes: true }),
  );
}

/** Replaces the marks on the cells. */
export function showMarks(marks: readonly Mark[]): Answer<MarkOutcome> {
  return answer(() => work.showMarks(activeBook(), marks));
}

/** Tells in which of the cells a new text would lose looks or links of single words. */
export function richCells(cells: readonly SheetCell[]): Answer<readonly SheetCell[]> {
  return answer(() => work.findRichCells(activeBook(), cells));
}

/** Selects a place. */
export function revealPlace(place: Place): Answer<null> {
  return answer(() => {
    work.revealPlace(activeBook(), place);
    return null;
  });
}

/** Shows the menu when the spreadsheet is opened. */
export function onOpen(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  showMenu(event);
}

/** Shows the menu as soon as the add-on is installed. */
export function onInstall(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  showMenu(event);
}

/** Checks the row that was edited, where somebody switched that on. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (isLiveCheckOn()) work.checkEdit(event);
}

/** Menu: Kiểm tra. */
export function checkPlan(): void {
  runCommand((book) => work.checkPlan(book));
}

/** Menu: Xem trước các sửa an toàn. */
export function showChanges(): void {
  showChangesPage();
}

/** Menu: Sửa lỗi an toàn. */
export function fixPlan(): void {
  runCommand((book) => work.fixPlan(book));
}

/** Menu: Hợp nhất các trang kế hoạch. */
export function mergeSheets(): void {
  runCommand((book) => work.mergeSheets(book));
}

/** Menu: Hoàn tác lần sửa gần nhất. */
export function undoLast(): void {
  runCommand((book) => work.undoLast(book));
}

/** What the menu's lines for the produced sheets call: `buildStandard`, `buildSummary`… (build-functions.ts). */
export function buildSheet(id: ProducedSheetId): void {
  runCommand((book) => work.buildSheets(book, id));
}

/** Menu: Xóa màu đánh dấu. */
export function clearMarks(): void {
  runCommand((book) => {
    work.showMarks(book, []);
    return { title: 'Đã xóa màu đánh dấu', message: 'Màu nền và định dạng có sẵn giữ nguyên.' };
  });
}

/** Menu: Bật/tắt kiểm tra khi gõ. */
export function toggleLiveCheck(): void {
  runCommand(() => ({
    title: toggle() ? 'Đã bật kiểm tra khi gõ' : 'Đã tắt kiểm tra khi gõ',
    message: 'Áp dụng cho mọi người cùng sửa tệp này.',
  }));
}

/** Menu: Dán văn bản kế hoạch. */
export function showProse(): void {
  showProsePage();
}

/** Menu: Mở thanh bên. */
export function showSidebar(): void {
  showPane();
}

/**
 * Tên đầy đủ của một cơ quan, đơn vị theo danh mục.
 * @param {string|Array<Array<string>>} ten Tên hoặc tên viết tắt; có thể là một vùng ô.
 * @return Tên đầy đủ.
 * @customfunction
 */
export function KEHOACH_DONVI(ten: CellArgument) {
  return answerCells(ten, agencies.agencyName);
}

/**
 * Tách các cơ quan, đơn vị trong một ô, mỗi đơn vị một cột.
 * @param {string|Array<Array<string>>} o Ô ghi các cơ quan; có thể là một vùng ô.
 * @return Tên các cơ quan.
 * @customfunction
 */
export function KEHOACH_TACHDONVI(o: CellArgument) {
  return answerCells(o, agencies.splitAgencyNames);
}

/**
 * Ngày bắt đầu của một thời gian như “Quý II/2026”.
 * @param {string|Array<Array<string>>} thoiGian Thời gian; có thể là một vùng ô.
 * @return Ngày bắt đầu.
 * @customfunction
 */
export function KEHOACH_BATDAU(thoiGian: CellArgument) {
  return answerCells(thoiGian, periods.periodStart, asDate);
}

/**
 * Ngày kết thúc của một thời gian như “Quý II/2026”.
 * @param {string|Array<Array<string>>} thoiGian Thời gian; có thể là một vùng ô.
 * @return Ngày kết thúc.
 * @customfunction
 */
export function KEHOACH_KETTHUC(thoiGian: CellArgument) {
  return answerCells(thoiGian, periods.periodEnd, asDate);
}

/**
 * Thời gian viết thống nhất, ngày và tháng ghi như Nghị định 30/2020/NĐ-CP (08/6/2026, Quý II/2026).
 * @param {string|Array<Array<string>>} thoiGian Thời gian; có thể là một vùng ô.
 * @return Thời gian dạng chuẩn.
 * @customfunction
 */
export function KEHOACH_THOIGIAN(thoiGian: CellArgument) {
  return answerCells(thoiGian, periods.periodName);
}

/**
 * Các văn bản được viện dẫn trong một ô, mỗi văn bản một cột.
 * @param {string|Array<Array<string>>} o Ô có viện dẫn văn bản; có thể là một vùng ô.
 * @return Loại, số, ký hiệu, ngày và cơ quan ban hành.
 * @customfunction
 */
export function KEHOACH_VANBAN(o: CellArgument) {
  return answerCells(o, citations.citedDocuments);
}
