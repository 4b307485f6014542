import { findCitations } from '../citations/find-citations';
import type { Citation } from '../model/citation';
import type { PlanTable } from '../model/plan';
import type { CellPosition } from '../model/range';
import type { PlanReading, SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { edited } from '../model/text-edit';
import { foldText } from '../text/fold-vietnamese';
import type { CellChanges } from './cell-changes';
import { placeAt } from './cell-changes';
import type { PlanYears } from './move-years';
import { moveYears, tearsTitle } from './move-years';
import { blankOwnDocument } from './own-document';
import type { RenewQuestion } from './renewal';
import { yearQuestions } from './year-questions';

/** What a pass over a sheet knows. */
export interface RenewPass {
  readonly reading: PlanReading;
  readonly years: PlanYears;
  /** The years of the new plan. */
  readonly next: PlanYears;
  readonly step: number;
}

const BASIS = /^(?:[-+*•]\s*)?(?:căn cứ|thực hiện|theo)(?!\p{L})/u;

/** Moves the years of all texts outside the tasks: prose, headers, section titles, notes; asks about bases of the old year. */
export function renewTexts(
  { view, prose, tables }: SheetReading,
  pass: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] {
  const others = tables.flatMap((table) => textsBesideTasks(view, table));
  let above = '';
  return [...prose.map(({ at }) => at), ...others].flatMap((at) => {
    const written = view.valueAt(at.row, at.column);
    if (typeof written !== 'string') return [];
    const isTornTitle = tearsTitle(above, written, findCitations(above));
    above = written;
    if (blankOwnDocument(view, at, written, pass.step, changes)) return [];
    return renewText(view, at, pass, changes, isTornTitle);
  });
}

/** The cells of a table's rows that are no tasks. */
function textsBesideTasks(view: SheetView, { range, rows, tasks }: PlanTable): readonly CellPosition[] {
  const ofTasks = new Set(tasks.flatMap((task) => task.rows));
  return rows
    .filter(({ row }) => !ofTasks.has(row))
    .flatMap(({ row }) =>
      Array.from({ length: range.right - range.left + 1 }, (_, index) => ({
        row,
        column: range.left + index,
      })),
    )
    .filter(({ row, column }) => typeof view.valueAt(row, column) === 'string');
}

/** Moves the years of one text cell; what is left of them is asked about. A formula that shows the plan's year is named. */
export function renewText(
  view: SheetView,
  at: CellPosition,
  { years, next, step }: RenewPass,
  changes: CellChanges,
  isTornTitle = false,
): readonly RenewQuestion[] {
  const written = view.valueAt(at.row, at.column);
  if (typeof written !== 'string' || changes.has(view, at)) return [];
  const citations = findCitations(written);
  const { edits, left } = moveYears(written, years, step, citations, isTornTitle);
  const after = edited(written, edits);
  const isFormula = view.formulaAt(at.row, at.column) !== undefined;
  if (isFormula && edits.length > 0) return [formulaQuestion(view, at)];
  if (after !== undefined && edits.length > 0)
    changes.write(view, at, after, {
      kind: 'text',
      reason: { vi: 'Năm của kế hoạch được chuyển sang năm mới.', en: 'The year of the plan moves on.' },
    });
  const place = placeAt(view, at);
  const isBasis = BASIS.test(foldText(written).trim()) && citations.some((one) => isOfYears(one, years));
  const asked = yearQuestions(place, written, left, { ...years, new: next });
  return isBasis
    ? [
        ...asked.filter(({ kind }) => kind === 'phase'),
        { at: place, kind: 'basis', text: written, reason: OLD_BASIS },
      ]
    : asked;
}

export const formulaQuestion = (view: SheetView, at: CellPosition): RenewQuestion => ({
  at: placeAt(view, at),
  kind: 'formula',
  text: view.textAt(at.row, at.column) || (view.formulaAt(at.row, at.column) ?? ''),
  reason: {
    vi: 'Ô này là công thức nên được giữ nguyên. Cần xem công thức có theo năm mới không.',
    en: 'This cell is a formula and stays. See whether it follows the new year.',
  },
});

/** A document of the plan's year or the one before; a law or decree holds until another takes its place. */
function isOfYears({ year, date }: Citation, { from, to }: PlanYears): boolean {
  if (year !== undefined) return false;
  const of = date === undefined ? undefined : Number(date.slice(0, 4));
  return of !== undefined && of >= from - 1 && of <= to;
}

const OLD_BASIS = {
  vi: 'Căn cứ này ban hành cho năm cũ. Cần thay bằng văn bản của năm mới nếu đã có.',
  en: 'This basis was issued for the old year. Replace it when there is one of the new year.',
};
