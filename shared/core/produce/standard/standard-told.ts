import type { LocalText } from '../../model/local-text';
import { isFilledContent } from '../../model/cell';
import { isAsWritten } from '../sheet/row-trace';
import type { StandardColumns } from './columns/column';
import { START_HEADER } from './columns/plan-columns';
import { HEADER_KEY, type PreviousStandard } from './previous-standard';

/** What a person should know of the form of the table: columns that were left out, facts that are blank. */
export function toldOf(columns: StandardColumns, blanks: readonly LocalText[]): readonly LocalText[] {
  const told: LocalText[] = [];
  if (columns.find('start') === undefined) told.push(NO_START);
  if (blanks.length > 0) {
    const list = (language: keyof LocalText): string => blanks.map((blank) => blank[language]).join(', ');
    told.push({
      vi: `Phụ lục còn để trống: ${list('vi')}; cần điền trước khi ký.`,
      en: `Blank in the annex: ${list('en')}; fill in before it is signed.`,
    });
  }
  return told;
}

const NO_START: LocalText = {
  vi: `Kế hoạch không ghi việc nào bắt đầu khi nào, nên bảng không có cột “${START_HEADER}”.`,
  en: `The plan says of no task when it begins, so the table has no column “${START_HEADER}”.`,
};

/** Whether an earlier build has beginnings that a person wrote. */
export function hasWrittenStart(previous: PreviousStandard): boolean {
  const { view, rows } = previous;
  const column = previous.columnOf(START_HEADER);
  if (column === undefined) return false;
  return rows.some(
    ({ row, key, trace }) =>
      key !== HEADER_KEY &&
      isFilledContent(view.contentAt(row, column)) &&
      !isAsWritten(view, row, column, trace),
  );
}
