import type { ApplyResult, Place, SheetCell, WorkbookPatch } from '../../shared/core';
import type { Mark, MarkOutcome } from '../../shared/host/workbook-host';
import type { Answer, PageRequest, SnapshotPage } from '../wire/server-api';
import type { ProducedSheetId } from '../../shared/data/produced-sheets';
import { agencyName, splitAgencyNames } from '../../shared/custom-functions/agency-functions';
import { citedDocuments } from '../../shared/custom-functions/citation-functions';
import { periodEnd, periodName, periodStart } from '../../shared/custom-functions/period-functions';
import { answer } from './answer';
import type { CellArgument } from './answer-cells';
import { answerCells, asDate } from './answer-cells';
import {
  buildSheets,
  checkPlan as checkBook,
  fixPlan as fixBook,
  mergeSheets as mergeBook,
  undoLast as undoLastIn,
} from './commands/plan-commands';
import { runCommand } from './commands/run-command';
import { checkEdit, toggleLiveCheck as toggle } from './live-check';
import { showMenu } from './menu';
import {
  showChanges as showChangesPage,
  showProse as showProsePage,
  showSidebar as showPane,
} from './show-page';
import { applyWorkbookPatch as applyTo } from './apply-workbook-patch';
import { brokenOff, interruptedWrite } from './journal/run-flag';
import { readPage as readFrom } from './read-page';
import { findRichCells } from './rich-cells';
import { revealPlace as revealIn } from './reveal-place';
import { showMarks as showIn } from './marks';
import { withDocumentLock } from './with-document-lock';

// Every function exported here becomes a function that Google can call; the build writes a stub for each of them.

const activeBook = () => SpreadsheetApp.getActiveSpreadsheet();

/** Reads a part of the spreadsheet for the pane. */
export function readPage(request: PageRequest): Answer<SnapshotPage> {
  return answer(() => {
    const book = activeBook();
    const broken = interruptedWrite();
    if (broken !== null) book.toast(brokenOff(broken), 'Kế hoạch Chuẩn', -1);
    return readFrom(book, request);
  });
}

/** Applies a patch of the pane: all of it or nothing. */
export function applyWorkbookPatch(patch: WorkbookPatch): Answer<ApplyResult> {
  return answer(() => withDocumentLock(() => applyTo(activeBook(), patch), { flushes: true }));
}

/** Replaces the marks on the cells. */
export function showMarks(marks: readonly Mark[]): Answer<MarkOutcome> {
  return answer(() => showIn(activeBook(), marks));
}

/** Tells in which of the cells a new text would lose looks or links of single words. */
export function richCells(cells: readonly SheetCell[]): Answer<readonly SheetCell[]> {
  return answer(() => findRichCells(activeBook(), cells));
}

/** Selects a place. */
export function revealPlace(place: Place): Answer<null> {
  return answer(() => {
    revealIn(activeBook(), place);
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
  checkEdit(event);
}

/** Menu: Kiểm tra. */
export function checkPlan(): void {
  runCommand(checkBook);
}

/** Menu: Xem trước các sửa an toàn. */
export function showChanges(): void {
  showChangesPage();
}

/** Menu: Sửa lỗi an toàn. */
export function fixPlan(): void {
  runCommand(fixBook);
}

/** Menu: Hợp nhất các trang kế hoạch. */
export function mergeSheets(): void {
  runCommand(mergeBook);
}

/** Menu: Hoàn tác lần sửa gần nhất. */
export function undoLast(): void {
  runCommand(undoLastIn);
}

/** What the menu's lines for the produced sheets call: `buildStandard`, `buildSummary`… (build-functions.ts). */
export function buildSheet(id: ProducedSheetId): void {
  runCommand((book) => buildSheets(book, id));
}

/** Menu: Xóa màu đánh dấu. */
export function clearMarks(): void {
  runCommand((book) => {
    showIn(book, []);
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
  return answerCells(ten, agencyName);
}

/**
 * Tách các cơ quan, đơn vị trong một ô, mỗi đơn vị một cột.
 * @param {string|Array<Array<string>>} o Ô ghi các cơ quan; có thể là một vùng ô.
 * @return Tên các cơ quan.
 * @customfunction
 */
export function KEHOACH_TACHDONVI(o: CellArgument) {
  return answerCells(o, splitAgencyNames);
}

/**
 * Ngày bắt đầu của một thời gian như “Quý II/2026”.
 * @param {string|Array<Array<string>>} thoiGian Thời gian; có thể là một vùng ô.
 * @return Ngày bắt đầu.
 * @customfunction
 */
export function KEHOACH_BATDAU(thoiGian: CellArgument) {
  return answerCells(thoiGian, periodStart, asDate);
}

/**
 * Ngày kết thúc của một thời gian như “Quý II/2026”.
 * @param {string|Array<Array<string>>} thoiGian Thời gian; có thể là một vùng ô.
 * @return Ngày kết thúc.
 * @customfunction
 */
export function KEHOACH_KETTHUC(thoiGian: CellArgument) {
  return answerCells(thoiGian, periodEnd, asDate);
}

/**
 * Thời gian viết thống nhất, ngày và tháng ghi như Nghị định 30/2020/NĐ-CP (08/6/2026, Quý II/2026).
 * @param {string|Array<Array<string>>} thoiGian Thời gian; có thể là một vùng ô.
 * @return Thời gian dạng chuẩn.
 * @customfunction
 */
export function KEHOACH_THOIGIAN(thoiGian: CellArgument) {
  return answerCells(thoiGian, periodName);
}

/**
 * Các văn bản được viện dẫn trong một ô, mỗi văn bản một cột.
 * @param {string|Array<Array<string>>} o Ô có viện dẫn văn bản; có thể là một vùng ô.
 * @return Loại, số, ký hiệu, ngày và cơ quan ban hành.
 * @customfunction
 */
export function KEHOACH_VANBAN(o: CellArgument) {
  return answerCells(o, citedDocuments);
}
