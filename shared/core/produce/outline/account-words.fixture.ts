import type { PutSheetOp } from '../../model/patch';
import type { PlanTable } from '../../model/plan';
import { formatCell } from '../../model/range';
import { sheetView } from '../../model/sheet-view';
import type { WorkbookSnapshot } from '../../model/snapshot';
import type { SheetsPlan } from '../../commands/plan-sheets';
import { playSafeFixes } from '../../commands/play-safe-fixes';
import { lostWords, unexplained, wordsOf } from './lost-words.fixture';

/** A cell whose words are neither in its row of the standard table nor in a listed difference. */
export interface Unaccounted {
  readonly cell: string;
  readonly text: string;
  readonly missing: readonly string[];
}

/** The rows of the standard table by what they stand for, each as one text of its shown cells. */
interface BuiltRows {
  readonly tasks: readonly string[];
  readonly others: string;
}

const OTHER_KEY =
  /^(?:Mã nhiệm vụ|muc:|bang|ngay-tinh|quoc-hieu|phu-luc|ten-phu-luc|kem-theo|cuoi-bang|cach|dau-bang|dong:|ghi-chu|giu-lai)/;

function builtRows({ patch }: SheetsPlan): BuiltRows {
  const put = patch.ops.find(
    (op): op is PutSheetOp => op.kind === 'put-sheet' && op.name.startsWith('Bảng chuẩn'),
  );
  const { rows = [], hiddenColumns } = put?.after ?? {};
  const visible = hiddenColumns?.first ?? 0;
  const texts = rows.map(({ cells }) =>
    cells
      .slice(0, visible)
      .map((cell) => (cell?.content.kind === 'value' ? String(cell.content.value ?? '') : ''))
      .join('\n'),
  );
  const keyOf = (index: number): string => {
    const content = rows[index]?.cells[visible + 6]?.content;
    return content?.kind === 'value' ? String(content.value ?? '') : '';
  };
  const isTask = (index: number): boolean => keyOf(index) !== '' && !OTHER_KEY.test(keyOf(index));
  return {
    tasks: texts.filter((_, index) => isTask(index)),
    others: texts.filter((_, index) => keyOf(index) !== '' && !isTask(index)).join('\n'),
  };
}

/** Every cell of the plan's tables of which a word is lost in silence, and every difference without a true reason. */
export function accountForWords(snapshot: WorkbookSnapshot, plan: SheetsPlan): readonly Unaccounted[] {
  const { trail } = playSafeFixes(snapshot);
  const built = builtRows(plan);
  const views = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheetView(sheet)]));
  const changes = new Map(
    plan.changes.map((change) => [`${change.sheet}!${formatCell(change.at)}`, change] as const),
  );
  const lost: Unaccounted[] = [];
  let task = 0;
  const look = (table: PlanTable, row: number, into: string, first = row): void => {
    const source = trail.sourceRow(table.sheet, row);
    for (let column = table.range.left; column <= table.range.right; column++) {
      const text = views.get(table.sheet)?.textAt(source, column).trim() ?? '';
      const cell = formatCell({ row: source, column });
      const missing = lostWords(text, into);
      // why: what goes on in the rows below is told with the first of them
      const told = [source, trail.sourceRow(table.sheet, first)].flatMap((at) => {
        const change = changes.get(`${table.sheet}!${formatCell({ row: at, column })}`);
        return change ? lostWords(change.before, change.after) : [];
      });
      const silent = missing.filter((word) => !told.includes(word));
      if (silent.length > 0) lost.push({ cell, text, missing: silent });
    }
  };
  for (const { tables } of plan.analysis.reading.sheets) {
    for (const table of tables) {
      if (table.tasks.length === 0) continue;
      for (const { rows } of table.tasks) {
        for (const row of rows) look(table, row, built.tasks[task] ?? '', rows[0]);
        task++;
      }
      for (const { row, kind } of table.rows) {
        if (kind === 'section' || kind === 'note' || kind === 'unread') look(table, row, built.others);
      }
    }
  }
  for (const { at, before, after, causes } of plan.changes) {
    const missing = unexplained(before, after, causes);
    const alone = wordsOf(after).length > 0 && causes.length === 0;
    if (missing.length > 0 || alone) lost.push({ cell: formatCell(at), text: before, missing });
  }
  return lost;
}
