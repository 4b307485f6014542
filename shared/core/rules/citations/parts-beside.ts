import type { CitationPart } from '../../citations/missing-parts';
import type { ColumnReading, PlanTable } from '../../model/plan';
import type { PlacedCitation, PlanReading, SheetReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import { foldText } from '../../text/fold-vietnamese';

const HEADERS: readonly (readonly [CitationPart, RegExp])[] = [
  [
    'date',
    /(?<!\p{L})ngày(?:,? tháng(?:,? năm)?)? (?:ban hành|ký|văn bản|vb)(?!\p{L})|^ngày,? tháng(?:,? năm)?$/u,
  ],
  ['issuer', /(?<!\p{L})(?:cơ quan|đơn vị|nơi|cấp) ban hành(?!\p{L})/u],
];
const ISSUER =
  /^(?:ubnd|hđnd|ủy ban|hội đồng|chính phủ|thủ tướng|quốc hội|chủ tịch|bộ|sở|phòng|ban|tỉnh ủy|thành ủy|đảng ủy|văn phòng|cục)(?!\p{L})/u;

/** A register of documents by their signs, which carry the issuer: "Số, ký hiệu văn bản giao". */
const REGISTER = /(?<!\p{L})ký hiệu(?!\p{L})|^(?:số )?văn bản (?:giao|chỉ đạo)/u;

const DONE: ReadonlySet<ColumnReading['field']> = new Set(['status', 'progress', 'completed']);
const DONE_HEADER =
  /^(?:kết quả|tình hình|tiến độ) (?:thực hiện|giải quyết|xử lý|triển khai|đạt được)|^(?:số )?(?:văn bản|công văn) (?:trả lời|giải quyết|xử lý|báo cáo|đã|triển khai)/u;

/** A log of papers that the office itself has sent: nobody looks for them by their issuer. */
const tellsWhatWasDone = ({ field, header }: ColumnReading): boolean =>
  DONE.has(field) || DONE_HEADER.test(foldText(header));

/** The parts of a citation that its row tells in columns of their own: "Ngày ban hành", "Cơ quan ban hành". */
export function partsBeside(plan: PlanReading, placed: PlacedCitation): ReadonlySet<CitationPart> {
  const sheet = plan.sheets.find(({ view }) => view.id === placed.sheet);
  const table = sheet?.tables.find(({ range }) => range.top <= placed.row && placed.row <= range.bottom);
  if (!sheet) return new Set();
  return table ? fromColumns(plan, sheet, table, placed) : fromRow(plan, sheet, placed);
}

/** What the columns of a task table are called; a day in a column of no known meaning is the document's too. */
function fromColumns(
  plan: PlanReading,
  { view }: SheetReading,
  { mapping }: PlanTable,
  placed: PlacedCitation,
): ReadonlySet<CitationPart> {
  const { row } = placed;
  const parts = new Set<CitationPart>();
  const own = mapping.readings.find(({ column }) => column === placed.column);
  if (own && tellsWhatWasDone(own)) return new Set(['number', 'date', 'issuer']);
  if (own && REGISTER.test(foldText(own.header))) parts.add('issuer');
  for (const { column, header, field } of mapping.readings) {
    if (view.textAt(row, column).trim() === '') continue;
    for (const [part, pattern] of HEADERS) if (pattern.test(foldText(header))) parts.add(part);
    if (field === null && isDay(plan, view, row, column)) parts.add('date');
  }
  return parts;
}

function isDay(plan: PlanReading, view: SheetView, row: number, column: number): boolean {
  const value = view.valueAt(row, column);
  if (typeof value === 'number' && !view.displayedAt(row, column)) return false;
  const text = view.textAt(row, column).trim();
  if (text.length > 40) return false;
  const period = typeof value === 'number' ? plan.periods.readSerial(value) : plan.periods.readText(text);
  return period.kind === 'interval' && period.precision === 'day' && period.from === period.to;
}

/** A row of a list that is no task table: a cell that is a day and nothing else, a cell that opens with a body. */
function fromRow(plan: PlanReading, { view }: SheetReading, { row, column }: PlacedCitation) {
  const parts = new Set<CitationPart>();
  for (let other = view.left; other < view.right; other++) {
    const text = view.textAt(row, other).trim();
    if (other === column || text === '' || text.length > 120) continue;
    if (isDay(plan, view, row, other)) parts.add('date');
    else if (ISSUER.test(foldText(text))) parts.add('issuer');
  }
  return parts;
}
