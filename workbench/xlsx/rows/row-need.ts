import type { LocalText } from '../../../shared/core';
import type { RowSpread } from './row-shift';

/** Why rows cannot go: something in the workbook needs them, and what it is. */
export interface RowNeed {
  readonly reason: 'rows-in-use' | 'unsupported';
  readonly rows: RowSpread;
  readonly by: LocalText;
}

const KINDS: Readonly<Record<string, LocalText>> = {
  comment: { vi: 'ghi chú (comment)', en: 'a note' },
  threadedComment: { vi: 'trao đổi (comment)', en: 'a threaded comment' },
  table: { vi: 'bảng (Table) của Excel', en: 'an Excel table' },
  autoFilter: { vi: 'bộ lọc (Filter)', en: 'a filter' },
  location: { vi: 'PivotTable', en: 'a pivot table' },
  worksheetSource: { vi: 'nguồn của PivotTable', en: 'the source of a pivot table' },
  definedName: { vi: 'tên đã đặt (Name Manager)', en: 'a defined name' },
  formula: { vi: 'định dạng có điều kiện', en: 'a conditional format' },
  formula1: { vi: 'quy tắc nhập liệu (Data Validation)', en: 'a data validation' },
  formula2: { vi: 'quy tắc nhập liệu (Data Validation)', en: 'a data validation' },
  inputCells: { vi: 'kịch bản (Scenario)', en: 'a scenario' },
  f: { vi: 'biểu đồ hoặc đối tượng', en: 'a chart or an object' },
};

const OTHER: LocalText = { vi: 'một thành phần khác của sổ tính', en: 'another part of the workbook' };

/** What an element that needs rows is called, with the place or name that it states. */
export function elementText(element: string, where: string | undefined): LocalText {
  const { vi, en } = KINDS[element] ?? OTHER;
  const tail = where === undefined || where === '' ? '' : ` ${where}`;
  return { vi: vi + tail, en: en + tail };
}

export const cellText = (cell: string, sheet: string): LocalText => ({
  vi: `công thức ở ô ${cell} trang “${sheet}”`,
  en: `the formula in ${cell} of “${sheet}”`,
});
