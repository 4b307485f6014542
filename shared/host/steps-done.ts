import { formulaCell, sameContent } from '../core/model/cell';
import type { PatchOp, PlacedContent, PutSheetOp, RowsOp, SetCellOp } from '../core/model/patch';
import type { SheetSnapshot } from '../core/model/snapshot';
import { applyOps } from '../core/patch/apply-op';
import { sameContents, snapshotContents } from '../core/patch/sheet-contents';
import { WorkbookEdit } from '../core/patch/workbook-edit';
import { isCellStage, stagesOf } from './stages';

/** Which steps a writing did before it broke off, told by what stood `before` and what stands `now`. */
export function stepsDone(
  before: readonly SheetSnapshot[],
  now: readonly SheetSnapshot[],
  ops: readonly PatchOp[],
): readonly PatchOp[] {
  const movesRows = ops.some(({ kind }) => kind === 'delete-rows' || kind === 'insert-rows');
  if (movesRows) return doneInOrder(before, now, ops);
  const workbook = new WorkbookEdit(now);
  const cells = new Set<PatchOp>(
    cellsDone(
      workbook,
      ops.filter((op) => op.kind === 'set-cell'),
    ),
  );
  return ops.filter((op) => cells.has(op) || (op.kind === 'put-sheet' && isDrawn(workbook, op)));
}

/** Of changes of cells those that were done: of each cell, up to the step whose content stands there. */
function cellsDone(now: WorkbookEdit, ops: readonly SetCellOp[]): readonly SetCellOp[] {
  const byCell = new Map<string, SetCellOp[]>();
  for (const op of ops) {
    const key = [op.sheet, op.at.row, op.at.column].join(' ');
    const own = byCell.get(key);
    if (own) own.push(op);
    else byCell.set(key, [op]);
  }
  return [...byCell.values()].flatMap((own) => {
    const [first] = own;
    const found = first && now.find(first.sheet)?.get(first.at);
    if (!found || sameContent(found, first.before)) return [];
    const last = own.map(({ after }) => sameContent(after, found)).lastIndexOf(true);
    return own.slice(0, last + 1);
  });
}

function isDrawn(now: WorkbookEdit, { name, before, after }: PutSheetOp): boolean {
  const sheet = now.named(name);
  if (after === null) return sheet === undefined && before !== null;
  return sheet !== undefined && (before === null || !sameContents(sheet.contents(), before));
}

/** The steps that, played one after the other, give what stands now. */
function doneInOrder(
  before: readonly SheetSnapshot[],
  now: readonly SheetSnapshot[],
  ops: readonly PatchOp[],
): readonly PatchOp[] {
  const found = now.map((sheet) => ({ sheet, cells: withoutFormulaText(snapshotContents(sheet)) }));
  const isNow = (workbook: WorkbookEdit): boolean =>
    found.every(({ sheet, cells }) => {
      const played = workbook.find(sheet.id) ?? workbook.named(sheet.name);
      return sameContents(withoutFormulaText(played?.contents() ?? []), cells);
    });
  const workbook = new WorkbookEdit(before);
  const done: PatchOp[] = [];
  for (const stage of stagesOf(ops)) {
    // why: cells are written in blocks, so that any of a stage may stand and any may not
    const part = isCellStage(stage) ? cellsDone(new WorkbookEdit(now), stage) : [];
    const trial = new WorkbookEdit(workbook.close());
    if (applyOps(trial, part).length === 0 && isNow(trial)) return [...done, ...part];
    for (const op of stage) {
      if (isNow(workbook)) return done;
      const begun = op.kind === 'insert-rows' ? begunRows(now, op) : undefined;
      if (begun) {
        const partial = new WorkbookEdit(workbook.close());
        if (applyOps(partial, [begun]).length === 0 && isNow(partial)) return [...done, begun];
      }
      applyOps(workbook, [op]);
      done.push(op);
    }
  }
  if (!isNow(workbook)) throw new Error('the sheets are in no state on the way');
  return done;
}

/** Rows that came in with only some of their cells filled, as they stand now. */
function begunRows(now: readonly SheetSnapshot[], op: RowsOp): RowsOp | undefined {
  const sheet = new WorkbookEdit(now).find(op.sheet);
  if (!sheet) return undefined;
  const rows = op.rows.map(({ cells }, index) => ({
    cells: cells.filter(({ column, content }) =>
      sameContent(sheet.get({ row: op.row + index, column }), content),
    ),
  }));
  return { ...op, rows };
}

/** why: hosts move the references in formulas along with the rows, which playing the steps does not */
const withoutFormulaText = (cells: readonly PlacedContent[]): readonly PlacedContent[] =>
  cells.map((cell) => (cell.content.kind === 'formula' ? { ...cell, content: formulaCell('=') } : cell));
