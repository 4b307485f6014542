import type { CellValue } from '../../../model/cell';
import { DEADLINE_WORD } from '../../outline/deadline';
import { cellInAnyRow, formulaText } from '../../sheet/sheet-formula';
import { dayFormulas, type ReadDays, readDays, type Writing, WRITINGS } from '../day-formula';
import type { WrittenTimes } from '../standard-task';
import type { FormulaPlace, StandardColumn } from './column';
import { HIDDEN } from './hidden';
import { type TimeColumn, timeFormula } from './time-formula';

export type TimeColumnId = 'from' | 'to' | 'kind';

const timeColumn = (
  id: TimeColumnId,
  header: string,
  style: string,
  columnOf: (sheet: FormulaPlace) => TimeColumn,
): StandardColumn => ({
  ...HIDDEN,
  ...{ id, header },
  style: () => style,
  formula: (sheet) => timeFormula(columnOf(sheet), sheet),
});

/** why: a time typed anew is read inside the sheet, so that every figure moves at once */
const anew = (formula: string): string => `IFERROR(${formula},"")`;

function fromColumn(sheet: FormulaPlace): TimeColumn {
  const { content, start, end } = cells(sheet);
  const daysOf = readerOf(sheet);
  const isAtEnd = ({ start: written }: WrittenTimes): boolean =>
    start === undefined || written === null || written === '';
  const ends = dayFormulas(
    end,
    writings(sheet, (times) => isAtEnd(times) && daysOf(times.end)),
  ).first;
  const startsOf = (cell: string): string =>
    dayFormulas(
      cell,
      writings(sheet, (times) => daysOf(times.start)),
    ).first;
  const fresh = anew(start === undefined ? ends : `IF(${start}="",${ends},${startsOf(start)})`);
  return {
    content,
    known: ({ from }) => from ?? '',
    said: (times) => [
      ...(start === undefined ? [] : [{ cell: start, value: times.start }]),
      { cell: end, value: times.end },
    ],
    fresh,
    reads: (times) => daysOf(isAtEnd(times) ? times.end : times.start)?.first,
    freshAlone: alone(fresh, sheet),
  };
}

function toColumn(sheet: FormulaPlace): TimeColumn {
  const { content, end } = cells(sheet);
  const daysOf = readerOf(sheet);
  const fresh = anew(
    dayFormulas(
      end,
      writings(sheet, (times) => daysOf(times.end)),
    ).last,
  );
  return {
    content,
    known: ({ to }) => to ?? '',
    said: (times) => [{ cell: end, value: times.end }],
    fresh,
    reads: (times) => daysOf(times.end)?.last,
    freshAlone: alone(fresh, sheet),
  };
}

const OPEN_WORD = 'thường xuyên';

function kindColumn(sheet: FormulaPlace): TimeColumn {
  const { content, end } = cells(sheet);
  const to = cellInAnyRow(sheet.columns.at('to'));
  const [none, open, dated, unclear] = (['none', 'open', 'dated', 'unclear'] as const).map((kind) =>
    formulaText(DEADLINE_WORD[kind]),
  );
  const fresh =
    `IF(${end}="",${String(none)},IF(ISNUMBER(SEARCH("${OPEN_WORD}",${end})),${String(open)},` +
    `IF(ISNUMBER(${to}),${String(dated)},${String(unclear)})))`;
  return {
    content,
    known: ({ word }) => word,
    said: (times) => [{ cell: end, value: times.end }],
    fresh,
    reads: ({ end: written, to: last }) => {
      if (written === null || written === '') return DEADLINE_WORD.none;
      if (String(written).toLowerCase().includes(OPEN_WORD)) return DEADLINE_WORD.open;
      return DEADLINE_WORD[last === null ? 'unclear' : 'dated'];
    },
    freshAlone: fresh,
  };
}

/** Hidden columns with the first and last day of a task as dates, and what kind of deadline it has. */
export const TIME_COLUMNS: readonly StandardColumn[] = [
  timeColumn('from', 'Từ ngày', 'helperDate', fromColumn),
  timeColumn('to', 'Đến ngày', 'helperDate', toColumn),
  timeColumn('kind', 'Loại hạn', 'helper', kindColumn),
];

const readerOf =
  ({ system }: FormulaPlace) =>
  (value: CellValue): ReadDays | undefined =>
    readDays(value, system);

/** The writings that a formula has to know: all, or in a large plan those that the plan itself has. */
function writings(
  { live: all, times }: FormulaPlace,
  daysOf: (times: WrittenTimes) => ReadDays | false | undefined,
): ReadonlySet<Writing> {
  if (all) return WRITINGS;
  return new Set(
    [...times.keys()].flatMap((own) => {
      const days = daysOf(own);
      return days && days.writing ? [days.writing] : [];
    }),
  );
}

const alone = (fresh: string, { live: all }: FormulaPlace): string => (all ? fresh : '""');

interface TimeCells {
  readonly content: string;
  /** `undefined` where the table has no beginnings. */
  readonly start: string | undefined;
  readonly end: string;
}

function cells({ columns }: FormulaPlace): TimeCells {
  const start = columns.find('start');
  return {
    content: cellInAnyRow(columns.at('content')),
    start: start === undefined ? undefined : cellInAnyRow(start),
    end: cellInAnyRow(columns.at('end')),
  };
}
