import { findCitations } from '../citations/find-citations';
import type { CellPosition } from '../model/range';
import type { PlanReading, SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { edited } from '../model/text-edit';
import { foldText } from '../text/fold-vietnamese';
import type { CellChanges } from './cell-changes';
import { placeAt } from './cell-changes';
import type { PlanYears, YearLeft } from './move-years';
import { moveYears } from './move-years';
import type { RenewQuestion } from './renewal';

/** What a pass over a sheet knows. */
export interface RenewPass {
  readonly reading: PlanReading;
  readonly years: PlanYears;
  readonly step: number;
}

/** "Tân Phú, ngày 20 tháng 01 năm 2026": the line of place and date. */
const ISSUED = /^(\s*[\p{L}\s.'-]{2,40},\s*ngày)\s*\d{1,2}\s*(tháng)\s*\d{1,2}\s*(năm)\s*(\d{4})\s*$/u;
const OWN_NUMBER = /^(\s*Số(?:\s*:)?\s*)\d+(\s*\/\s*(?:KH|QĐ|CTr)[-–\p{L}\d]*)\s*$/u;
const BASIS = /^(?:căn cứ|thực hiện|theo)(?!\p{L})/u;

/** Moves the years of the texts outside the tables and of section titles; asks about bases of the old year. */
export function renewTexts(
  { view, prose, tables }: SheetReading,
  pass: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] {
  const titles = tables.flatMap(({ sections }) =>
    sections.map(({ at }) => ({ at, text: view.textAt(at.row, at.column) })),
  );
  return [...prose, ...titles].flatMap(({ at, text }) =>
    ownDocument(view, at, text, pass, changes) ? [] : renewText(view, at, text, pass, changes),
  );
}

/** The plan's own number and day: the new plan has others, which nobody knows yet. */
function ownDocument(
  view: SheetView,
  at: CellPosition,
  text: string,
  { step }: RenewPass,
  changes: CellChanges,
): boolean {
  const issued = ISSUED.exec(text);
  const number = OWN_NUMBER.exec(text);
  if (!issued && !number) return false;
  const after = issued
    ? `${issued[1] ?? ''}      ${issued[2] ?? ''}      ${issued[3] ?? ''} ${String(Number(issued[4]) + step)}`
    : `${number?.[1] ?? ''}     ${number?.[2] ?? ''}`;
  changes.write(view, at, after, {
    kind: 'own-document',
    reason: {
      vi: 'Kế hoạch mới có số và ngày ban hành riêng: để trống, điền khi ký.',
      en: 'The new plan has a number and a date of its own: left blank until it is signed.',
    },
  });
  return true;
}

/** Moves the years of one text cell; what is left of them is asked about. */
export function renewText(
  view: SheetView,
  at: CellPosition,
  text: string,
  { years, step }: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] {
  const written = view.valueAt(at.row, at.column);
  if (typeof written !== 'string') return [];
  const citations = findCitations(written);
  const { edits, left } = moveYears(written, years, step, citations);
  const after = edited(written, edits);
  if (after !== undefined && edits.length > 0)
    changes.write(view, at, after, {
      kind: 'text',
      reason: { vi: 'Năm của kế hoạch được chuyển sang năm mới.', en: 'The year of the plan moves on.' },
    });
  const basis = BASIS.test(foldText(text)) && citations.some(({ year, date }) => isOfYear(year, date, years));
  return [
    ...left.filter(({ why }) => why === 'phase').map((one) => phaseQuestion(view, at, one)),
    ...(basis ? [basisQuestion(view, at, text)] : []),
  ];
}

const isOfYear = (year: number | undefined, date: string | undefined, { from, to }: PlanYears): boolean => {
  const of = year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
  return of !== undefined && of >= from - 1 && of <= to;
};

const phaseQuestion = (view: SheetView, at: CellPosition, { text }: YearLeft): RenewQuestion => ({
  at: placeAt(view, at),
  kind: 'phase',
  text,
  reason: {
    vi: `“${text}” là thời gian của một chương trình riêng nên được giữ nguyên. Cần xem chương trình còn hiệu lực trong năm mới không.`,
    en: `“${text}” belongs to a programme and stays. See whether it still runs in the new year.`,
  },
});

const basisQuestion = (view: SheetView, at: CellPosition, text: string): RenewQuestion => ({
  at: placeAt(view, at),
  kind: 'basis',
  text,
  reason: {
    vi: 'Căn cứ này ban hành cho năm cũ. Cần thay bằng văn bản của năm mới nếu đã có.',
    en: 'This basis was issued for the old year. Replace it when there is one of the new year.',
  },
});
