import type { Fix } from '../../model/finding';
import type { ColumnReading, Field, PlanTable } from '../../model/plan';
import { columnLetters } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { headerPlace } from '../kit/header-place';
import { carriesTwoRoles, fieldName, rivalOf } from './column-roles';
import { tableNature } from '../kit/table-nature';
import { placeOfRows } from './row-ops';
import { textFix } from '../kit/set-text';
import { foldText } from '../../text/fold-vietnamese';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

/** Without a coordinator, a number or a start a plan still can be followed; without these it hardly can. */
const REQUIRED: readonly Field[] = ['content', 'lead', 'end', 'result'];

/** The required columns that a table of its kind lacks: indicators are no tasks, a person stands for the lead. */
function missingFields(table: PlanTable): readonly Field[] {
  const { columns } = table.mapping;
  const nature = tableNature(table);
  if (nature === 'indicators') return [];
  return REQUIRED.filter((field) => {
    if (columns[field] !== undefined) return false;
    if (field === 'lead') return columns.person === undefined;
    if (field === 'end') return !saysByTick(table);
    return field !== 'result' || (nature === 'tasks' && !saysOtherwise(table));
  });
}

/** Columns that say what shall come of a task in other words: a target, the kind of document, what has come of it. */
const saysOtherwise = ({ mapping: { readings } }: PlanTable): boolean =>
  readings.some(
    ({ field, header }) =>
      field === null &&
      /^(?:chỉ tiêu|mục tiêu|kết quả|khối lượng|số lượng|quy mô|(?:hình thức|loại) văn bản)(?!\p{L})/u.test(
        foldText(header),
      ),
  );

const TICKED =
  /^(?:năm )?20\d\d$|(?<!\p{L})(?:(?:tháng|th|t)(?:\) |[ .])?\d{1,2}(?:\/\d{2,4})?|(?:quý|q)(?:\) |[ .])?(?:i{1,3}|iv|[1-4])|tuần(?:\) | )\d)$/u;

/** Columns "2026", "2027" or "T1" to "T12" that are ticked say when. */
const saysByTick = ({ mapping: { readings } }: PlanTable): boolean =>
  readings.filter(({ field, header }) => field === null && TICKED.test(foldText(header))).length > 1;

const messages = {
  missing: {
    vi: 'Bảng không có cột "{name}". Cần thêm cột này, hoặc chọn cột đang giữ vai trò đó.',
    en: 'The table has no column for "{name}". Add it, or choose the column that plays this role.',
  },
  rival: {
    vi: 'Cột {column} "{header}" và cột {other} đều có thể là "{name}"; công cụ đang dùng cột {other}. Cần chọn đúng cột hoặc sửa tiêu đề.',
    en: 'Column {column} "{header}" and column {other} may both be "{name}"; column {other} is used. Choose the right one or change the header.',
  },
  combined: {
    vi: 'Cột {column} "{header}" mang hai vai trò: không rõ cơ quan nào thực hiện, cơ quan nào phối hợp. Đang hiểu là "{name}".',
    en: 'Column {column} "{header}" carries two roles: who does the work and who helps is unclear. It is read as "{name}".',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, ColumnReading>;

/** A role without a column, two columns for one role, or one column with two roles. */
export const requireColumn = defineRule<'table', typeof messages, ColumnReading>({
  id: 'require-column',
  meta: {
    group: 'structure',
    // why: what has no column may be said in the text or the title, so nothing is sure to fail
    severity: 'warning',
    scope: 'table',
    docs: {
      title: { vi: 'Bảng thiếu cột hoặc cột chưa rõ vai trò', en: 'Missing or unclear column' },
      why: 'Trong phương châm "6 rõ" (rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền), bảng nhiệm vụ cho thấy người, việc, thời gian và sản phẩm; mỗi nội dung cần một cột riêng.',
      howToFix:
        'Thêm cột còn thiếu, tách cột mang hai vai trò, hoặc chọn lại vai trò của cột trong khung làm việc.',
      whenNot:
        'Không bắt buộc cột số thứ tự, cơ quan phối hợp và thời gian bắt đầu. Không báo bảng chỉ tiêu; không đòi cột kết quả ở danh mục dự án, đề án, văn bản và ở bảng theo dõi, đôn đốc việc đã giao.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{}] },
      { lines: ['TT\tChỉ tiêu\tChủ trì', '1\tTỷ lệ hồ sơ trực tuyến đạt 80%\tVăn phòng'] },
      {
        lines: [
          'STT\tTên dự án\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tXây dựng nhà văn hóa\tPhòng Kinh tế\tQuý IV/2026',
        ],
      },
      {
        lines: [
          'STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\tHình thức văn bản',
          '1\tQuy định chi tiết Luật Nhà ở\tSở Xây dựng\tQuý II/2026\tQuyết định',
        ],
      },
      {
        lines: [
          'STT\tNội dung\tChủ trì\tPhối hợp\t2026\t2027\tSản phẩm',
          '1\tLập bản đồ số\tSở Nội vụ\t\tx\t\tBản đồ',
        ],
      },
      {
        lines: ['STT\tNội dung\tChủ trì\tKết quả\tT1\tT2\tT3', '1\tLập bản đồ\tSở Nội vụ\tBản đồ\t\tx\tx'],
      },
      {
        lines: [
          'TIẾN ĐỘ CHUẨN BỊ NGÀY HỘI VĂN HÓA',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian',
          '1\tDuyệt kịch bản\tPhòng Văn hóa - Xã hội\t10/6/2026',
        ],
      },
      {
        lines: [
          'STT\tNội dung\tChủ trì\tTiến độ năm 2026 (quý)\t\tKết quả',
          '\t\t\tI\tII\t',
          '1\tLập bản đồ\tSở Nội vụ\tx\t\tBản đồ',
        ],
      },
      {
        lines: [
          'STT\tNội dung trình kỳ họp\tCơ quan chủ trì\tThời hạn gửi hồ sơ',
          '1\tMức thu học phí\tSở Giáo dục và Đào tạo\t10/6/2026',
        ],
      },
      {
        lines: [
          'Thứ, ngày\tThời gian\tNội dung\tChủ trì\tThành phần',
          'Thứ Hai 16/3\t7h30\tHọp giao ban\tVăn phòng\tCác phòng',
        ],
      },
      {
        lines: [
          'STT\tNội dung\tNgười phụ trách\tThời hạn\tTình trạng',
          '1\tRà soát thủ tục hành chính\tNguyễn Văn A\tTháng 3/2026\tĐang thực hiện',
        ],
      },
    ],
    invalid: [
      {
        lines: [
          'STT\tNội dung\tCơ quan chủ trì\tKết quả',
          '1\tRà soát thủ tục hành chính\tVăn phòng\t01 báo cáo',
        ],
        finds: [{ messageId: 'missing', cell: 'A1' }],
      },
      {
        lines: [
          'STT\tNội dung\tCơ quan chủ trì\tĐơn vị chủ trì\tThời hạn\tKết quả',
          '1\tRà soát thủ tục hành chính\tVăn phòng\tCông an\tTháng 3/2026\t01 báo cáo',
        ],
        finds: [{ messageId: 'rival', cell: 'D1' }],
      },
      {
        lines: [
          'STT\tNội dung\tCơ quan chủ trì\tĐơn vị thực hiện hoặc phối hợp\tThời hạn\tKết quả',
          '1\tRà soát thủ tục hành chính\tVăn phòng\tCông an\tTháng 3/2026\t01 báo cáo',
        ],
        finds: [{ messageId: 'combined', cell: 'D1' }],
        fixed: { D1: 'Cơ quan phối hợp' },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    const { readings, columns } = table.mapping;
    for (const field of missingFields(table))
      signals.push(missing(view, table, field, field === 'result' ? 'hint' : 'warning'));
    for (const reading of readings) {
      const rival = rivalOf(reading, columns);
      if (rival) signals.push({ ...about(table, reading, 'rival', rival.field), payload: reading });
      if (carriesTwoRoles(reading))
        signals.push(about(table, reading, 'combined', reading.field ?? 'coordinators'));
    }
    return signals;
  },
  fix: (signal, { view, table }) =>
    signal.messageId === 'combined' && table.mapping.columns.lead !== undefined
      ? renameHeader(view, table, signal.at.range.left)
      : [],
});

const missing = (view: SheetView, table: PlanTable, field: Field, severity: 'warning' | 'hint'): Signal => ({
  messageId: 'missing',
  severity,
  at: placeOfRows(view, table, table.range.top),
  data: { name: fieldName(field) },
  expected: [fieldName(field)],
});

const about = (
  table: PlanTable,
  { column, header }: ColumnReading,
  messageId: 'rival' | 'combined',
  field: Field,
): Signal => {
  const data = {
    column: columnLetters(column),
    header,
    other: columnLetters(table.mapping.columns[field] ?? column),
    name: fieldName(field),
  };
  return { messageId, severity: 'hint', at: headerPlace(table, column), data, actual: header };
};

function renameHeader(view: SheetView, table: PlanTable, column: number): readonly Fix[] {
  if (table.headerRows.length > 1 || table.mapping.columns.coordinators !== column) return [];
  const name = fieldName('coordinators');
  const title = { vi: `Đổi tiêu đề thành "${name}"`, en: `Rename the header to "${name}"` };
  return textFix(view, { row: table.range.top, column }, name, 'suggestion', title);
}
