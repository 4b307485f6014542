import { applyRewrites, restyleDates, showsBareMonth } from './date-style';
import { findWrittenDates } from '../../dates/find-written-dates';
import { dayOfSerial } from '../../dates/read-serial';
import type { JudgedStyle, PeriodStyle } from './period-style';
import { judgeStyles, periodStyle } from './period-style';
import type { PeriodField, PlanTable } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import type { PlanReading, SheetReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import { dateOrders } from './date-order';
import { textFix } from '../kit/set-text';
import { tableTimes, tasksWhere } from '../kit/shared-times';
import { placeOfCell, timeFields } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { tableKey } from '../kit/table-key';

const messages = {
  zero: {
    vi: 'Ngày, tháng "{found}" nên ghi "{expected}": chỉ ngày nhỏ hơn 10 và tháng 1, 2 có số 0 ở trước.',
    en: 'Write "{expected}" instead of "{found}": only days below 10 and months 1 and 2 take a zero.',
  },
  form: {
    vi: 'Cùng một đoạn có ngày ghi bằng số và bằng chữ: "{found}" nên ghi "{expected}" cho thống nhất.',
    en: 'One passage has dates in figures and in words: write "{expected}" instead of "{found}".',
  },
  column: {
    vi: 'Thời gian trong bảng được ghi theo nhiều cách; ví dụ "{found}" nên ghi "{expected}" cho thống nhất.',
    en: 'This table writes times in several ways: for example, write "{expected}" instead of "{found}".',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, string>;

/** Times of one column, or dates of the text, written in several ways. The payload is the whole new text of the cell. */
export const consistentPeriodStyle = defineRule<'plan', typeof messages, string>({
  id: 'consistent-period-style',
  meta: {
    group: 'time',
    severity: 'hint',
    scope: 'plan',
    docs: {
      title: { vi: 'Một cách viết thời gian', en: 'One way of writing times' },
      why: 'Một cột ghi lúc "Quý III/2026", lúc "Quý 3 năm 2026" thì khó lọc, khó so sánh.',
      basis:
        'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I quy định cách ghi thời gian ban hành văn bản: ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 ở trước. Với thời gian khác trong kế hoạch, đây chỉ là cách viết cho thống nhất.',
      howToFix: 'Dùng một cách viết cho cả cột; ghi 05/3/2026, 15/01/2026.',
      whenNot:
        'Không báo cả cột viết thống nhất theo cách khác, và các chữ kèm thời gian ("Phiên họp tháng 9").',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ start: 'Tháng 01/2026', end: 'Tháng 9/2026' }, { end: 'Quý IV/2026' }] },
      { tasks: [{ end: '30/06/2026' }, { end: '30/09/2026' }] },
      { tasks: [{ end: '2026-2027' }, { end: '2026-2030' }] },
      { tasks: [{ end: 'Quý I-Quý II/2026' }, { end: 'Quý III/2026 - Quý I/2027' }] },
      { tasks: [{ end: 'Quý II/2026 (dự kiến)' }, { end: 'Phiên họp tháng 9/2026' }] },
      { tasks: [{ end: '10/3/2026 - 20/3/2026' }, { end: 'Từ ngày 01/11/2026 đến hết ngày 31/12/2026' }] },
      { tasks: [{ end: '2/28/2026' }, { end: '5/3/2026' }] },
      { lines: ['Theo Nghị định ban hành ngày 08/6/2010 và Quyết định ngày 23/4/2018.'] },
    ],
    invalid: [
      {
        tasks: [{ end: 'Quý III/2026' }, { end: 'Quý 4 năm 2026' }],
        finds: [{ messageId: 'column', cell: 'F6' }],
        fixed: { F6: 'Quý IV/2026' },
      },
      {
        tasks: [{ end: 'Năm 2026-2030' }, { end: 'Năm 2026-2028' }, { end: 'Năm 2026 – 2027' }],
        finds: [{ messageId: 'column', cell: 'F7' }],
        fixed: { F7: 'Năm 2026-2027' },
      },
      {
        tasks: [{ end: '2026 - 2030' }, { end: '2026 - 2028' }, { end: '2027-2030' }],
        finds: [{ messageId: 'column', cell: 'F7' }],
        fixed: { F7: '2027 - 2030' },
      },
      {
        tasks: [{ end: 'Quí IV-2026' }, { end: 'Thường xuyên' }],
        finds: [{ messageId: 'column', cell: 'F5' }],
        fixed: { F5: 'Quý IV/2026' },
      },
      {
        tasks: [{ end: 'Quý III/2026- Quý IV/2026' }],
        finds: [{ messageId: 'column', cell: 'F5' }],
        fixed: { F5: 'Quý III/2026 - Quý IV/2026' },
      },
      {
        tasks: [{ start: 'Tháng 1/2026' }],
        finds: [{ messageId: 'zero', cell: 'E5' }],
        fixed: { E5: 'Tháng 01/2026' },
      },
      {
        lines: ['Quyết định ngày 23/4/2018', 'Quyết định ngày 07/08/2017 và Quyết định ngày 5/11/2019'],
        finds: [{ messageId: 'zero', cell: 'A2' }],
        fixed: { A2: 'Quyết định ngày 07/8/2017 và Quyết định ngày 05/11/2019' },
      },
      {
        lines: ['Quyết định ngày 23/4/2018; ngày 14/5/2013; Thông tư ngày 31 tháng 10 năm 2017.'],
        finds: [{ messageId: 'form', cell: 'A1' }],
        fixed: { A1: 'Quyết định ngày 23/4/2018; ngày 14/5/2013; Thông tư ngày 31/10/2017.' },
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    for (const one of inProse(plan)) signals.push(one);
    for (const { view, tables } of plan.sheets)
      for (const table of tables) for (const one of inColumns(plan, view, table)) signals.push(one);
    return signals;
  },
  fix({ at, payload }, plan) {
    const view = plan.sheets.find((sheet) => sheet.view.id === at.sheet)?.view;
    const cell = { row: at.range.top, column: at.range.left };
    const title = { vi: 'Viết lại ngày, tháng cho thống nhất', en: 'Write the date in the common way' };
    return view && payload !== undefined ? textFix(view, cell, payload, 'safe', title) : [];
  },
});

function inProse({ sheets }: PlanReading): readonly Signal[] {
  const signals: Signal[] = [];
  const datesIn = ({ prose }: SheetReading) => prose.flatMap(({ text }) => findWrittenDates(text));
  const bareMonths = sheets.some((sheet) => datesIn(sheet).some(showsBareMonth));
  for (const { view, prose } of sheets) {
    for (const { at, text } of prose) {
      const rewrites = restyleDates(text, findWrittenDates(text), bareMonths);
      const [first] = rewrites;
      if (!first) continue;
      signals.push({
        messageId: first.reason,
        at: placeOfCell(view, at),
        data: {
          found: rewrites.map(({ date }) => date.text).join('", "'),
          expected: rewrites.map((rewrite) => rewrite.text).join('", "'),
        },
        actual: first.date.text,
        payload: applyRewrites(text, rewrites),
      });
    }
  }
  return signals;
}

function inColumns(plan: PlanReading, view: SheetView, table: PlanTable): readonly Signal[] {
  const signals: Signal[] = [];
  const spared = new Set(
    dateOrders(view, table, dayOfSerial(plan.snapshot.dateSystem)).map(({ column }) => column),
  );
  // why: where day and month may be changed round, no date is rewritten
  const found = [...rewritesByColumn(view, table)].flatMap(([column, cells]) =>
    spared.has(column) ? [] : cells,
  );
  const first = found.find(({ style }) => style.reason === 'column') ?? found[0];
  if (!first) return signals;
  for (const { at, text, style } of found) {
    signals.push({
      messageId: first.style.reason ?? 'column',
      at: placeOfCell(view, at),
      cause: tableKey(view, table),
      data: { found: first.text.trim(), expected: first.style.canonical },
      actual: text,
      expected: [style.canonical],
      payload: style.canonical,
    });
  }
  return signals;
}

interface Rewrite {
  readonly at: CellPosition;
  readonly text: string;
  readonly style: JudgedStyle;
}

interface Writing {
  readonly style: PeriodStyle | undefined;
  count: number;
}

/** The cells of each time column that should be written otherwise; each distinct text is judged once. */
function rewritesByColumn(view: SheetView, table: PlanTable): ReadonlyMap<number, readonly Rewrite[]> {
  const judged = new Map([...writingsOf(view, table)].map(([column, own]) => [column, judgeStyles(own)]));
  const styleOf = ({ text, cells: [at] }: PeriodField): JudgedStyle | undefined => {
    const style = at && isText(view, at) ? judged.get(at.column)?.get(text) : undefined;
    return style?.reason ? style : undefined;
  };
  const rewrites = new Map<number, Rewrite[]>([...judged.keys()].map((column) => [column, []]));
  for (const task of tasksWhere(table, ({ fields }) => fields.some(styleOf))) {
    for (const field of timeFields(task)) {
      const style = styleOf(field);
      const [at] = field.cells;
      if (at && style) rewrites.get(at.column)?.push({ at, text: field.text, style });
    }
  }
  return rewrites;
}

/** How often each text stands in each time column. */
function writingsOf(view: SheetView, table: PlanTable): ReadonlyMap<number, ReadonlyMap<string, Writing>> {
  const writings = new Map<number, Map<string, Writing>>();
  for (const { fields, tasks } of tableTimes(table).groups) {
    for (const { text, period, cells } of fields) {
      const [at] = cells;
      if (!at || !isText(view, at)) continue;
      const known = writings.get(at.column) ?? new Map<string, Writing>();
      writings.set(at.column, known);
      const writing = known.get(text);
      if (writing) writing.count += tasks.length;
      else known.set(text, { style: periodStyle(text, period), count: tasks.length });
    }
  }
  return writings;
}

const isText = (view: SheetView, { row, column }: CellPosition): boolean =>
  typeof view.valueAt(row, column) === 'string';
