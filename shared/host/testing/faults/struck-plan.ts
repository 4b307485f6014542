import type { CalendarDate } from '../../../core/model/calendar-date';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import { snapshotFromText } from '../../../core/table/snapshot-from-text';

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tKết quả';

const TEXT = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  HEADER,
  '1\tRà soát  thủ tục hành chính\tPhòng Kinh tế\tCông an phường\tTháng 6/2026\t01 báo cáo',
  HEADER,
  '2\tTập huấn kỹ năng số cho công chức\tPhòng Văn hoá\tCông an phường\tquý III năm 2026\t02 lớp',
  '3\tCông khai quy trình giải quyết hồ sơ\t\tPhòng Kinh tế\tTháng 13/2026\tBáo cáo',
].join('\n');

/** The sheet of the plan. */
export const STRUCK_SHEET = 'Kế hoạch năm';

/** A cell that safe fixes correct, into which somebody else types; 0-based. */
export const STRUCK_CELL = { row: 4, column: 1 } as const;

/** What somebody else types there. */
export const TYPED = 'Rà soát theo ý kiến lãnh đạo';

/** A small plan with a word to correct, a header to remove, bodies to ask about, and a sheet that looks at it. */
export function struckPlan(): WorkbookSnapshot {
  const { sheets, ...rest } = snapshotFromText(TEXT, { today: '2026-03-02' as CalendarDate });
  const [plan] = sheets;
  if (!plan) throw new Error('no plan');
  const named = { ...plan, id: STRUCK_SHEET, name: STRUCK_SHEET, fromText: false };
  const other = {
    ...named,
    id: 'Ghi chú',
    name: 'Ghi chú',
    values: [['Việc thứ ba', 3]],
    formulas: [{ row: 0, column: 1, formula: `='${STRUCK_SHEET}'!A8` }],
    displayed: [],
    merges: [],
    hiddenRows: [],
  };
  return { ...rest, sheets: [named, other] };
}
