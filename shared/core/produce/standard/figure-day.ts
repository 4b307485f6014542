import { dateToSerial, serialToDate } from '../../dates/read-serial';
import type { CalendarDate } from '../../model/calendar-date';
import type { CellContent } from '../../model/cell';
import { formulaCell, isFilledContent, valueCell } from '../../model/cell';
import type { DraftCell } from '../../model/sheet-draft';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { fixedCell } from '../sheet/sheet-formula';
import type { PreviousStandard } from './previous-standard';
import { DAY_COLUMN } from './row-spans';
import { DAY_KEY } from './standard-rows';

/** The day of which all figures tell. */
export interface FigureDay {
  readonly serial: number;
  readonly date: CalendarDate;
  /** What stands in the cell that a person may change: a day, or that it is today. */
  readonly content: CellContent;
  /** What a person had written there and a day that was asked for takes the place of. */
  readonly replaced?: string;
}

const TODAY_FORMULA = '=TODAY()';
const TODAY = formulaCell(TODAY_FORMULA);

/** The day that was asked for, else what a person wrote on the earlier build, else today whenever the sheet is open. */
export function figureDay(
  { today, dateSystem }: WorkbookSnapshot,
  previous: PreviousStandard | undefined,
  isAsked: boolean,
): FigureDay {
  const serial = dateToSerial(today, dateSystem);
  const written = writtenDay(previous);
  if (isAsked) {
    const text = typeof written?.value === 'string' ? { replaced: written.value } : {};
    return { serial, date: today, content: valueCell(serial), ...text };
  }
  if (!written) return { serial, date: today, content: TODAY };
  const date = typeof written.value === 'number' ? serialToDate(written.value, dateSystem) : undefined;
  // why: a text is no day, and the formulas take today; it stays for its writer to mend
  return date
    ? { serial: Number(written.value), date, content: written.content }
    : { serial, date: today, content: written.content };
}

function writtenDay(previous: PreviousStandard | undefined) {
  const row = previous?.rows.find(({ key }) => key === DAY_KEY)?.row;
  if (!previous || row === undefined) return undefined;
  const content = previous.view.contentAt(row, DAY_COLUMN);
  const isToday = content.kind === 'formula' && content.formula === TODAY_FORMULA;
  return isToday || !isFilledContent(content)
    ? undefined
    : { content, value: previous.view.valueAt(row, DAY_COLUMN) };
}

/** The cell that a person may change. */
export const dayCell = ({ serial, content }: FigureDay): DraftCell =>
  content.kind === 'formula' ? { content, cached: serial, style: 'day' } : { content, style: 'day' };

/** The hidden cells that every formula takes the day from: that of the first row, or today where none stands there. */
export function todayCells({ serial }: FigureDay): readonly DraftCell[] {
  const cell = fixedCell(0, DAY_COLUMN);
  return [
    { content: valueCell('Ngày tính'), style: 'helper' },
    { content: formulaCell(`=IF(ISNUMBER(${cell}),${cell},TODAY())`), cached: serial, style: 'helperDate' },
  ];
}
