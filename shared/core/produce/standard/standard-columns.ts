import { isPlainNames } from './names-formulas';
import type { StandardOutline } from '../outline/standard-outline';

/** The seven columns of the standard form, always first and in this order. */
export const Column = {
  number: 0,
  content: 1,
  lead: 2,
  coordinators: 3,
  start: 4,
  end: 5,
  result: 6,
} as const;

const SEVEN = [
  'STT',
  'Nội dung công việc',
  'Cơ quan chủ trì',
  'Cơ quan thực hiện hoặc phối hợp',
  'Thời gian bắt đầu',
  'Thời gian hoàn thành',
  'Dự kiến kết quả',
];

/** Columns for following the work through the year. */
export interface TrackingColumns {
  readonly status: number;
  readonly progress: number;
  readonly completed: number;
  readonly note: number;
  /** Formula: how the task stands today. */
  readonly assessment: number;
  /** Formula: days overdue. */
  readonly overdue: number;
}

/** Hidden columns beside the table that the formulas of the summary count on. */
export interface HelperColumns {
  /** First and last day of the task as dates. */
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly section: number;
  /** Name of the task in the summary: "II.4". */
  readonly label: number;
  readonly rank: number;
  readonly key: number;
  readonly trace: number;
}

export interface StandardColumns {
  readonly headers: readonly string[];
  readonly firstExtra: number;
  /** Extra columns of the source. */
  readonly extraCount: number;
  readonly tracking: TrackingColumns | undefined;
  /** Number of columns that are shown and printed. */
  readonly visible: number;
  readonly helpers: HelperColumns;
  /** Hidden columns with the bare names of lead and coordinators; only where a cell says more than names. */
  readonly names: NamesColumns | undefined;
}

export interface NamesColumns {
  readonly lead: number;
  readonly coordinators: number;
}

const HELPER_HEADERS = [
  'Từ ngày',
  'Đến ngày',
  'Loại hạn',
  'Mục',
  'Ký hiệu',
  'Thứ tự',
  'Mã nhiệm vụ',
  'Dấu vết',
];
const NAMES_HEADERS = ['Tên cơ quan chủ trì', 'Tên cơ quan phối hợp'];
/** Headers by which an earlier build of the sheet is known. */
export const KEY_HEADER = 'Mã nhiệm vụ';
export const TRACE_HEADER = 'Dấu vết';

/** Where each column of the standard table stands. */
export function standardColumns(outline: StandardOutline, tracking: boolean): StandardColumns {
  const firstExtra = SEVEN.length;
  const extraCount = outline.extraHeaders.length;
  const first = firstExtra + extraCount;
  const isTracked = tracking || outline.hasProgress;
  const visible = isTracked ? first + 6 : first;
  const hasNames = outline.rows.some(
    (row) =>
      row.kind === 'task' &&
      (!isPlainNames(row.lead.text, row.lead.names) ||
        !isPlainNames(row.coordinators.text, row.coordinators.names)),
  );
  const last = visible + HELPER_HEADERS.length;
  return {
    headers: [
      ...SEVEN,
      ...distinctHeaders(outline.extraHeaders),
      ...(isTracked ? trackingHeaders(outline.extraHeaders) : []),
      ...HELPER_HEADERS,
      ...(hasNames ? NAMES_HEADERS : []),
    ],
    firstExtra,
    extraCount,
    tracking: isTracked
      ? {
          status: first,
          progress: first + 1,
          completed: first + 2,
          note: first + 3,
          assessment: first + 4,
          overdue: first + 5,
        }
      : undefined,
    visible,
    helpers: {
      from: visible,
      to: visible + 1,
      kind: visible + 2,
      section: visible + 3,
      label: visible + 4,
      rank: visible + 5,
      key: visible + 6,
      trace: visible + 7,
    },
    names: hasNames ? { lead: last, coordinators: last + 1 } : undefined,
  };
}

/** why: a refresh finds columns by their headers, so that no two may be the same */
const distinctHeaders = (extras: readonly string[]): readonly string[] =>
  extras.map((header) => (header === '' || SEVEN.includes(header) ? `${header} (cột thêm)`.trim() : header));

function trackingHeaders(extras: readonly string[]): readonly string[] {
  const headers = ['Tình trạng', 'Tỷ lệ (%)', 'Ngày hoàn thành', 'Ghi chú', 'Đánh giá', 'Số ngày quá hạn'];
  const taken = new Set(extras.map((header) => header.toLocaleLowerCase('vi')));
  return headers.map((header) =>
    taken.has(header.toLocaleLowerCase('vi')) ? `${header} (theo dõi)` : header,
  );
}
