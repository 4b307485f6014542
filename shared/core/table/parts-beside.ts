import type { CitationPart } from '../citations/missing-parts';
import type { PlanTable } from '../model/plan';
import type { PlacedCitation, PlanReading, SheetReading } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';

const HEADERS: readonly (readonly [CitationPart, RegExp])[] = [
  [
    'date',
    /(?<!\p{L})ngày(?:,? tháng(?:,? năm)?)? (?:ban hành|ký|văn bản|vb)(?!\p{L})|^ngày,? tháng(?:,? năm)?$/u,
  ],
  ['issuer', /(?<!\p{L})(?:cơ quan|đơn vị|nơi|cấp) ban hành(?!\p{L})/u],
];
const ISSUER =
  /^(?:ubnd|hđnd|ủy ban|hội đồng|chính phủ|thủ tướng|quốc hội|chủ tịch|bộ|sở|phòng|ban|tỉnh ủy|thành ủy|đảng ủy|văn phòng|cục)(?!\p{L})/u;

/** The parts of a citation that its row tells in columns of their own: "Ngày ban hành", "Cơ quan ban hành". */
export function partsBeside(plan: PlanReading, placed: PlacedCitation): ReadonlySet<CitationPart> {
  const sheet = plan.sheets.find(({ view }) => view.id === placed.sheet);
  const table = sheet?.tables.find(({ range }) => range.top <= placed.row && placed.row <= range.bottom);
  if (!sheet) return new Set();
  return table ? fromColumns(sheet, table, placed) : fromRow(plan, sheet, placed);
}

function fromColumns(
  { view }: SheetReading,
  { mapping }: PlanTable,
  { row }: PlacedCitation,
): ReadonlySet<CitationPart> {
  const filled = mapping.readings.filter(({ column }) => view.textAt(row, column).trim() !== '');
  return new Set(
    HEADERS.filter(([, header]) => filled.some((column) => header.test(foldText(column.header)))).map(
      ([part]) => part,
    ),
  );
}

/** A row of a list that is no task table: a cell that is a day and nothing else, a cell that opens with a body. */
function fromRow(plan: PlanReading, { view }: SheetReading, { row, column }: PlacedCitation) {
  const parts = new Set<CitationPart>();
  for (let other = view.left; other < view.right; other++) {
    const text = view.textAt(row, other).trim();
    if (other === column || text === '' || text.length > 120) continue;
    const value = view.valueAt(row, other);
    const period = typeof value === 'number' ? plan.periods.readSerial(value) : plan.periods.readText(text);
    const isDay = period.kind === 'interval' && period.precision === 'day' && period.from === period.to;
    if (isDay && (typeof value === 'string' || view.displayedAt(row, other))) parts.add('date');
    else if (ISSUER.test(foldText(text))) parts.add('issuer');
  }
  return parts;
}
