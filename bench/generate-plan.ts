import type { CalendarDate } from '../shared/core/model/calendar-date';
import type { WorkbookSnapshot } from '../shared/core/model/snapshot';
import { pick, seededRandom } from './random';

export const HEADER = [
  'STT',
  'Nội dung công việc',
  'Cơ quan chủ trì',
  'Cơ quan thực hiện hoặc phối hợp',
  'Thời gian bắt đầu',
  'Thời gian hoàn thành',
  'Dự kiến kết quả',
];

const VERBS = [
  'Rà soát',
  'Niêm yết công khai',
  'Tuyên truyền',
  'Tập huấn',
  'Kiểm tra',
  'Tổng hợp',
  'Cập nhật',
  'Khảo sát',
];
const MATTERS = [
  'thủ tục hộ tịch',
  'thủ tục đất đai',
  'hồ sơ chứng thực',
  'dịch vụ công trực tuyến',
  'phản ánh, kiến nghị',
];
const WAYS = [
  'trên hệ thống truyền thanh',
  'tại Bộ phận Một cửa',
  'qua trang thông tin điện tử',
  'tại hội nghị khu phố',
];
const PURPOSES = [
  'nhằm rút ngắn thời gian giải quyết và giảm giấy tờ trùng lặp cho người dân',
  'để doanh nghiệp nắm rõ thành phần hồ sơ trước khi nộp',
  'bảo đảm việc tiếp nhận và trả kết quả đúng hẹn trong năm',
];
const FIRST = 'An Bình Tân Phú Long Hòa Mỹ Đông Vĩnh Thanh Nam Hưng Xuân Đại Cẩm Kỳ Quảng Hải Gia Sơn'.split(
  ' ',
);
const SECOND =
  'Tiến Minh Lập Tâm Lộc Thạnh Phong Hải Hiệp Giang Thành Trung Thủy Châu Lợi Khánh Phúc Đức Thọ Lâm Điền'.split(
    ' ',
  );
const THIRD = ['', ' Đông', ' Tây', ' Thượng'];

/** Tasks of one commune: its plan lies in one block of rows. */
const TASKS_PER_COMMUNE = 50;

/** One of 3,360 made-up communes, about as many as the country has. */
export function communeName(index: number): string {
  const number = Math.floor(index / TASKS_PER_COMMUNE);
  const first = FIRST[number % FIRST.length] ?? '';
  const second = SECOND[Math.floor(number / FIRST.length) % SECOND.length] ?? '';
  const kind = Math.floor(number / FIRST.length / SECOND.length) % 8;
  return `${kind < 4 ? 'xã' : 'phường'} ${first} ${second}${THIRD[kind % 4] ?? ''}`;
}

const BODIES = [
  'Văn phòng HĐND và UBND',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Trung tâm Phục vụ hành chính công',
  'Công an',
  'Ban Chỉ huy Quân sự',
];
const SETS = ['các khu phố', 'Các đoàn thể chính trị - xã hội', 'các cơ quan, đơn vị liên quan'];

/** A plan table of `rows` tasks as a host would hand it over: about 140 characters of content, one dirty cell in twenty. */
export function generateRows(rows: number, seed: number): readonly (readonly string[])[] {
  const head = [['KẾ HOẠCH'], ['Cải cách thủ tục hành chính năm 2026'], [], HEADER];
  return [...head, ...generateTasks(rows, 0, seed)];
}

/** The rows of `count` tasks from task number `first` on, 0-based. */
export function generateTasks(count: number, first: number, seed: number): readonly (readonly string[])[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => taskRow(random, first + index));
}

function taskRow(random: () => number, index: number): string[] {
  const commune = communeName(index);
  const content =
    `${pick(random, VERBS)} ${pick(random, MATTERS)} ${pick(random, WAYS)} ${commune} ${pick(random, PURPOSES)}` +
    ` đợt ${String(index)}.`;
  const lead = pick(random, BODIES);
  const helpers = BODIES.filter((body) => body !== lead).map((body) => `${body} ${commune}`);
  const others = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, random() < 0.3 ? SETS : helpers),
  );
  const month = 1 + Math.floor(random() * 9);
  return [
    String(index + 1),
    dirty(random, content),
    dirty(random, `${lead} ${commune}`),
    dirty(random, others.join('; ')),
    `Tháng ${String(month).padStart(2, '0')}/2026`,
    pick(random, [
      `Tháng ${String(month + 3)}/2026`,
      'Quý IV/2026',
      'Thường xuyên',
      '15/12/2026',
      'Năm 2026',
    ]),
    `${String(1 + Math.floor(random() * 200))} hồ sơ, báo cáo kết quả thực hiện của ${commune} gửi đúng hạn`,
  ];
}

function dirty(random: () => number, text: string): string {
  const roll = random();
  if (roll > 0.05) return text;
  if (roll > 0.035) return text.replace(' ', '  ');
  if (roll > 0.02) return text.normalize('NFD');
  if (roll > 0.01) return text.replace('và', 'và và');
  return text.replace('ò', 'o');
}

export const planSnapshot = (values: readonly (readonly string[])[]): WorkbookSnapshot => ({
  sheets: [
    {
      id: 'plan',
      name: 'Kế hoạch',
      origin: { row: 0, column: 0 },
      values,
      formulas: [],
      displayed: [],
      merges: [],
      hiddenRows: [],
    },
  ],
  today: '2026-03-02' as CalendarDate,
  dateSystem: 1900,
});
