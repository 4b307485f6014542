import type { CalendarDate } from '../model/calendar-date';
import type { Place } from '../model/finding';
import { cellRange } from '../model/range';
import type { PlanReading, SheetReading } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';
import { CellChanges, placeAt } from './cell-changes';
import type { PlanYears } from './move-years';
import type { ClearableField, Renewal, RenewQuestion } from './renewal';
import { clearFields } from './clear-fields';
import { newBodies } from './new-bodies';
import { renewTasks } from './renew-tasks';
import type { RenewPass } from './renew-texts';
import { renewTexts } from './renew-texts';

export interface RenewOptions {
  /** First year of the new plan. */
  readonly year: number;
  /** First year of this plan, where a person says so. */
  readonly from?: number;
  readonly clear?: readonly ClearableField[];
}

/**
 * The plan of a later year made of this one: the plan's own years are moved in times, titles and texts, never those of
 * cited documents; its number and date are left blank; bodies that ended are replaced by their only successor; what is
 * one-off, done, or of a programme is asked about. `undefined` when the plan does not say of which year it is, and nobody
 * else does.
 */
export function renewPlan(reading: PlanReading, options: RenewOptions): Renewal | undefined {
  const years = yearsOf(reading, options.from);
  if (years === undefined) return undefined;
  const { year, clear = [] } = options;
  const next: PlanYears = { from: year, to: year + years.to - years.from };
  const changes = new CellChanges();
  const questions: RenewQuestion[] = [];
  const step = year - years.from;
  for (const sheet of reading.sheets) {
    const pass = { reading, years: options.from === undefined ? ownYears(sheet, years) : years, next, step };
    questions.push(...sheetNames(sheet, pass));
    questions.push(...renewTexts(sheet, pass, changes));
    questions.push(...renewTasks(sheet, pass, changes));
  }
  questions.push(...newBodies(reading, lastDayOf(next), changes), ...endedDistrict(reading, next));
  for (const sheet of reading.sheets) clearFields(sheet, clear, changes);
  const title = `${String(next.from)}${next.to === next.from ? '' : `-${String(next.to)}`}`;
  return {
    from: years,
    to: next,
    changes: inReadingOrder(changes.changes, reading),
    questions: inReadingOrder(onceEach(questions), reading),
    patch: {
      version: 1,
      label: { vi: `Lập kế hoạch năm ${title} từ kế hoạch này`, en: `Make the plan of ${title} of this one` },
      ops: changes.ops,
    },
  };
}

function yearsOf({ header }: PlanReading, from: number | undefined): PlanYears | undefined {
  const { years } = header;
  if (from === undefined) return years;
  return years?.from === from ? years : { from, to: from };
}

const lastDayOf = ({ to }: PlanYears): CalendarDate => `${String(to)}-12-31` as CalendarDate;

/** A plan of a district, or of a town or city below a province: its own unit is no more (Nghị quyết 203/2025/QH15). */
function endedDistrict({ header, sheets }: PlanReading, { to }: PlanYears): readonly RenewQuestion[] {
  const { place, level } = header;
  if (level !== 'district' || place === undefined || to < END_OF_DISTRICTS) return [];
  const told = sheets
    .flatMap(({ view, prose }) => prose.map(({ at, text }) => ({ at: placeAt(view, at), text })))
    .find(({ text }) => foldText(text).includes(foldText(place)));
  if (told === undefined) return [];
  return [
    {
      at: told.at,
      kind: 'body',
      text: place,
      reason: {
        vi: `Từ 01/7/2025 không còn cấp huyện: “${place}” không ban hành kế hoạch năm mới. Cần lập kế hoạch theo xã, phường mới và xem lại mọi cơ quan.`,
        en: `There are no districts since 1 July 2025: “${place}” issues no new plan. Make it for the new communes, and look at every body.`,
      },
    },
  ];
}

const END_OF_DISTRICTS = 2025;

/** The name of a sheet is not written by a patch. */
const sheetNames = ({ view }: SheetReading, { years: { from, to } }: RenewPass): readonly RenewQuestion[] => {
  const year = /(?<!\d)\d{4}(?!\d)/u.exec(view.name)?.[0];
  if (year === undefined || Number(year) < from || Number(year) > to || view.snapshot.fromText) return [];
  return [
    {
      at: { sheet: view.id, range: cellRange({ row: view.top, column: view.left }) },
      kind: 'sheet-name',
      text: view.name,
      reason: {
        vi: `Tên trang tính còn ghi năm ${year}. Cần đổi tên trang.`,
        en: `The name of the sheet still says ${year}. Rename it.`,
      },
    },
  ];
};

/** A sheet of one table that names its years in its own title keeps to those. */
const ownYears = ({ tables }: SheetReading, years: PlanYears): PlanYears =>
  tables.length === 1 ? (tables[0]?.years ?? years) : years;

/** why: one column for the whole time is the start and the end of a task */
const onceEach = (questions: readonly RenewQuestion[]): readonly RenewQuestion[] => [
  ...new Map(
    questions.map((one) => [JSON.stringify([one.at, one.kind, one.text, one.reason.vi]), one]),
  ).values(),
];

function inReadingOrder<Item extends { readonly at: Place }>(
  items: readonly Item[],
  { sheets }: PlanReading,
): readonly Item[] {
  const order = new Map(sheets.map(({ view }, index) => [view.id, index]));
  const key = ({ at: { sheet, range } }: Item) => [order.get(sheet) ?? 0, range.top, range.left];
  return [...items].sort((a, b) => {
    const [one, two] = [key(a), key(b)];
    return one.map((value, index) => value - (two[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}
