import type { CalendarDate } from '../model/calendar-date';
import { dayOf, monthOf, yearOf } from '../model/calendar-date';
import type { LocalText } from '../model/local-text';
import type { ExportLayout, LayoutColumn, LayoutSource, TimeSource } from '../model/profile';
import { foldText } from '../text/fold-vietnamese';
import type { ExportTask } from './export-task';
import type { AgencyRecord, PeriodRecord } from './task-record';

/** A table as a portal wants it, and what the portal will not take. */
export interface LayoutTable {
  /** The header, then a row for each task. */
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly LocalText[];
}

/** The tasks under the columns of a layout. What is missing or has no code is told by its task; nothing is made up. */
export function layoutTable({ columns }: ExportLayout, tasks: readonly ExportTask[]): LayoutTable {
  const problems: LocalText[] = [];
  const makers = columns.map((column) => cellMaker(column, (one) => problems.push(one)));
  return {
    rows: [columns.map(({ name }) => name), ...tasks.map((task) => makers.map((make) => make(task)))],
    problems,
  };
}

function cellMaker(column: LayoutColumn, tell: (problem: LocalText) => void): (task: ExportTask) => string {
  const { name, required, codes } = column;
  const codeOf = codes && new Map(Object.entries(codes).map(([text, code]) => [foldText(text), code]));
  return (task) => {
    const text = plainValue(column, task);
    const value = codeOf ? (codeOf.get(foldText(text)) ?? column.otherwise) : text;
    if (value === undefined && text !== '') {
      tell({
        vi: `Cột “${name}”, ${placeOf(task).vi}: chưa có mã cho “${text}”. Cần thêm vào codes của mẫu cột, hoặc sửa ô.`,
        en: `Column “${name}”, ${placeOf(task).en}: no code for “${text}”. Add one to codes, or change the cell.`,
      });
    }
    if (required === true && (value ?? '') === '' && text === '') {
      tell({
        vi: `Cột “${name}” bắt buộc, ${placeOf(task).vi} chưa có. Cần bổ sung trong kế hoạch.`,
        en: `Column “${name}” is required and ${placeOf(task).en} has none. Add it to the plan.`,
      });
    }
    return value ?? '';
  };
}

const placeOf = ({ number, rows, sheet }: ExportTask): LocalText => {
  const row = String(rows[0] ?? '');
  return {
    vi: `việc ${number === '' ? '' : `số ${number} `}(trang “${sheet}”, dòng ${row})`,
    en: `task ${number === '' ? '' : `${number} `}(sheet “${sheet}”, row ${row})`,
  };
};

function plainValue({ from, value, extra, date = 'yyyy-MM-dd' }: LayoutColumn, task: ExportTask): string {
  if (value !== undefined) return value;
  if (extra !== undefined) return ownText(task.extras, extra);
  if (from === undefined) return '';
  return isTime(from) ? timeText(from, date, task) : TEXTS[from](task);
}

/** why: a header of the plan is whatever somebody typed, "constructor" too */
const ownText = (extras: ExportTask['extras'], header: string): string => {
  const wanted = foldText(header);
  const found = Object.entries(extras ?? {}).find(([one]) => foldText(one) === wanted);
  return found?.[1] ?? '';
};

const isTime = (from: LayoutSource): from is TimeSource => /^(?:start|end|completed)(?:\.|$)/u.test(from);

function timeText(from: TimeSource, format: string, task: ExportTask): string {
  const [field, bound] = from.split('.') as ['start' | 'end' | 'completed', 'from' | 'to' | undefined];
  const time: PeriodRecord | undefined = task[field];
  if (bound === undefined) return time?.text ?? '';
  const day = time?.[bound] ?? null;
  return day === null ? '' : writtenAs(format, day as CalendarDate);
}

const writtenAs = (format: string, date: CalendarDate): string =>
  format.replace(/yyyy|MM|dd/gu, (part) => {
    if (part === 'yyyy') return String(yearOf(date));
    return String(part === 'MM' ? monthOf(date) : dayOf(date)).padStart(2, '0');
  });

const agencies = (list: readonly AgencyRecord[]): string =>
  list.map(({ agency, text }) => agency ?? text).join('; ');

const TEXTS: Readonly<Record<Exclude<LayoutSource, TimeSource>, (task: ExportTask) => string>> = {
  number: ({ number }) => number,
  content: ({ content }) => content,
  lead: ({ lead }) => agencies(lead),
  coordinators: ({ coordinators }) => agencies(coordinators),
  result: ({ result }) => result,
  status: ({ status }) => status ?? '',
  progress: ({ progress }) => progress ?? '',
  person: ({ person }) => person,
  note: ({ note }) => note,
  section: ({ section }) => section ?? '',
  'section-title': ({ sectionTitle }) => sectionTitle,
  unit: ({ unit }) => unit,
  sheet: ({ sheet }) => sheet,
  row: ({ rows }) => String(rows[0] ?? ''),
};
