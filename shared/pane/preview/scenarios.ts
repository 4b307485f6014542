import type { CalendarDate } from '../../core/model/calendar-date';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { snapshotFromText } from '../../core/table/snapshot-from-text';
import example from '../../../examples/ke-hoach-mau.txt';

const today = '2026-03-02' as CalendarDate;
const HEADER =
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian bắt đầu\tThời gian hoàn thành\tDự kiến kết quả';

/** The workbooks of the preview page, by the name in its address. */
export const SCENARIOS = {
  example: () => snapshotFromText(example, { today }),
  empty: () => snapshotFromText('Ghi chú\nGiao cho phòng chuyên môn', { today }),
  clean: () => planOf(cleanTasks()),
  hostile: () => planOf(hostileTasks()),
  agencies: () => planOf(doubtfulNames()),
  fifty: () => planOf(manyTasks(50)),
  large: () => planOf(manyTasks(5000)),
  sheets: () => severalSheets(),
} satisfies Record<string, () => WorkbookSnapshot>;

export type Scenario = keyof typeof SCENARIOS;

export const isScenario = (name: string): name is Scenario => name in SCENARIOS;

const planOf = (tasks: readonly string[], name = 'Kế hoạch'): WorkbookSnapshot =>
  snapshotFromText(
    ['KẾ HOẠCH', 'Cải cách hành chính năm 2026 của UBND phường An Hòa', '', HEADER, ...tasks].join('\n'),
    { today, name },
  );

const task = (...cells: readonly string[]): string => cells.join('\t');

const cleanTasks = (): readonly string[] => [
  task(
    '1',
    'Niêm yết danh mục thủ tục hành chính tại Bộ phận Một cửa',
    'Văn phòng HĐND và UBND phường',
    'Phòng Kinh tế',
    'Tháng 01/2026',
    'Tháng 02/2026',
    '100% thủ tục được niêm yết',
  ),
  task(
    '2',
    'Tập huấn kỹ năng số cho công chức tiếp nhận hồ sơ',
    'Phòng Văn hóa - Xã hội',
    'Công an phường',
    'Tháng 02/2026',
    'Tháng 4/2026',
    '02 lớp tập huấn',
  ),
  task(
    '3',
    'Khảo sát mức độ hài lòng của người dân đến làm thủ tục',
    'Trung tâm Phục vụ hành chính công',
    'Phòng Kinh tế',
    'Tháng 5/2026',
    'Tháng 10/2026',
    '200 phiếu khảo sát',
  ),
];

/** Names that the directory knows only nearly, or not at all. */
const doubtfulNames = (): readonly string[] =>
  [
    'Phong Kinh te',
    'Phòng Kinh Tê',
    'Ủy ban Điều phối du lịch xanh',
    'Ủy ban điều phối du lịch xanh',
    'Công An phuong',
  ].map((lead, index) =>
    task(
      String(index + 1),
      `Rà soát danh mục thủ tục hành chính nhóm ${String(index + 1)} tại Bộ phận Một cửa`,
      lead,
      'Phòng Văn hóa - Xã hội',
      'Tháng 02/2026',
      'Tháng 4/2026',
      '01 báo cáo',
    ),
  );

/** Texts that would run, hide or turn around wherever they were taken for more than text. */
const HOSTILE = [
  '<img src=x onerror="window.hacked=1"> Niêm yết danh mục thủ tục',
  '<script>window.hacked=1</script> Rà soát thủ tục hành chính',
  'javascript:window.hacked=1 Tập huấn nghiệp vụ cho công chức',
  'Rà soát \u202Egnọc nɐ\u202C thủ tục \u200Bhành chính',
  '=HYPERLINK("http://example.invalid","Bấm vào đây")',
  '👩🏽‍💻 Tổ chức hội thi tìm hiểu dịch vụ công trực tuyến 🇻🇳',
];

const hostileTasks = (): readonly string[] => [
  ...HOSTILE.map((text, index) => task(String(index + 1), text, text, text, text, text, text)),
  task('7', 'Ạ'.repeat(32767), 'Phòng  Kinh tế', '', 'Tháng 13/2026', '31/02/2026', 'X'.repeat(32767)),
];

const LEADS = [
  'Phòng Kinh tế',
  'Phòng Văn hoá - Xã hội',
  'Phòng Văn hóa - Xã hội',
  'Văn phòng HĐND&UBND phường',
  '',
];
const ENDS = ['Tháng 6/2026', 'Quý II/2026', '31/02/2026', '15/11/2026', 'Kịp thời'];

const manyTasks = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    task(
      String(index + 1),
      `Rà soát  thủ tục nhóm ${String(index)} tại khu phố ${String(index % 97)}, đề xuất cắt giảm giấy tờ`,
      LEADS[index % LEADS.length] ?? '',
      'Công an phường',
      'Tháng 01/2026',
      ENDS[index % ENDS.length] ?? '',
      index % 3 === 0 ? '' : `0${String((index % 9) + 1)} báo cáo kết quả`,
    ),
  );

function severalSheets(): WorkbookSnapshot {
  const first = planOf(cleanTasks(), 'Quý I');
  const second = planOf(
    [task('1', 'Rà soát thủ tục', 'Phòng  Kinh tế', '', 'Tháng 13/2026', '', '')],
    'Quý II',
  );
  return { ...first, sheets: [...first.sheets, ...second.sheets] };
}
