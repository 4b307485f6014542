import { DATA_SHEET } from '../../../data/produced-sheets';
import type { CellValue } from '../../model/cell';
import { valueCell } from '../../model/cell';
import type { DraftCell, DraftRow, SheetDraft } from '../../model/sheet-draft';
import type { SheetView } from '../../model/sheet-view';
import { hashText } from '../../work/hash';
import { MARGINS } from '../sheet/print-pages';
import { standardStyles } from '../standard/standard-styles';
import type { StandardTable } from '../standard/standard-table';
import type { StandardTask } from '../standard/standard-task';

interface DataColumn {
  /** No two alike: a table of Excel needs that. */
  readonly header: string;
  /** Characters of the default font. */
  readonly width: number;
  /** A style of the standard table for its texts; numbers are days. */
  readonly style: string;
  readonly value: (task: StandardTask, section: string) => CellValue;
}

const COLUMNS: readonly DataColumn[] = [
  { header: 'STT', width: 8, style: 'label', value: ({ label }) => label },
  { header: 'Mục', width: 28, style: 'text', value: (_, section) => section },
  { header: 'Nội dung công việc', width: 46, style: 'text', value: ({ content }) => content },
  { header: 'Cơ quan chủ trì', width: 26, style: 'text', value: ({ lead }) => lead },
  { header: 'Cơ quan phối hợp', width: 26, style: 'text', value: ({ coordinators }) => coordinators },
  { header: 'Thời gian bắt đầu', width: 18, style: 'label', value: ({ times }) => times.start },
  { header: 'Thời gian hoàn thành', width: 18, style: 'label', value: ({ times }) => times.end },
  { header: 'Từ ngày', width: 13, style: 'date', value: ({ times }) => times.from },
  { header: 'Đến ngày', width: 13, style: 'date', value: ({ times }) => times.to },
  { header: 'Kết quả, sản phẩm', width: 30, style: 'text', value: ({ result }) => result },
];
const ASSESSMENT: DataColumn = {
  header: 'Đánh giá',
  width: 18,
  style: 'assessment',
  value: ({ assessment }) => assessment,
};

const CODE = 'Mã của trang:';
const NOTE =
  `Trang này để lọc, sắp xếp và lập bảng tổng hợp (PivotTable): mỗi nhiệm vụ một dòng, mục là một cột, không có ô gộp. ` +
  `Cần sửa thì sửa ở kế hoạch rồi lập lại; trang có chỗ sửa tay được giữ nguyên, bản mới ở trang khác.`;

/**
 * The tasks as the standard table writes them, as data: a row each, the section in a column of its own, nothing merged.
 * The standard table keeps the form of an annex, whose section rows and merged heads no table of Excel can hold.
 * `undefined` of a plan without tasks.
 */
export function dataSheet(
  { tasks, sections }: Pick<StandardTable, 'tasks' | 'sections'>,
  name: string = DATA_SHEET,
): SheetDraft | undefined {
  if (tasks.length === 0) return undefined;
  const titles = new Map(sections.map(({ section, numeral, title }) => [section, joined(numeral, title)]));
  const isFollowed = tasks.some(({ assessment }) => assessment !== '');
  const columns = isFollowed ? [...COLUMNS, ASSESSMENT] : COLUMNS;
  const header = columns.map((column) => column.header);
  const values = tasks.map((task) =>
    columns.map((column) => column.value(task, titles.get(task.section) ?? '')),
  );
  const rows: DraftRow[] = [
    { cells: header.map((text) => ({ content: valueCell(text), style: 'header' })) },
    ...values.map((row) => ({
      cells: row.map((value, at) => dataCell(value, columns[at]?.style ?? 'text')),
    })),
    { cells: [] },
    { cells: [{ content: valueCell(`${NOTE} ${CODE} ${codeOf([header, ...values])}`), style: 'plainNote' }] },
  ];
  const {
    header: headerStyle = {},
    label = {},
    text = {},
    date = {},
    assessment = {},
    note = {},
  } = standardStyles;
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows,
    styles: { header: headerStyle, label, text, date, assessment, plainNote: { ...note, wrap: false } },
    merges: [],
    frozenRows: 1,
    table: {
      name: 'BangDuLieu',
      range: { top: 0, left: 0, bottom: tasks.length, right: columns.length - 1 },
    },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: { first: 0, last: 0 },
      margins: MARGINS,
    },
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
}

const joined = (numeral: string, title: string): string => (numeral === '' ? title : `${numeral}. ${title}`);

const dataCell = (value: CellValue, style: string): DraftCell => ({
  content: valueCell(value === '' ? null : value),
  style: typeof value === 'number' ? 'date' : style,
});

/** The same for the same rows in whatever order: a table that somebody sorted holds nothing of theirs. */
const codeOf = (rows: readonly (readonly CellValue[])[]): string =>
  hashText(
    rows
      .map(rowText)
      .filter((row) => row !== '[]')
      .sort()
      .join('\n'),
  );

/** A row without the empty cells at its end. */
function rowText(row: readonly CellValue[]): string {
  const texts = row.map((value) => String(value ?? ''));
  while (texts[texts.length - 1] === '') texts.pop();
  return JSON.stringify(texts);
}

/** Whether a sheet is the data of an earlier build in which nobody wrote; any other holds somebody's work. */
export function isUntouchedData(view: SheetView): boolean {
  const rows: CellValue[][] = [];
  let code: string | undefined;
  for (let row = view.top; row < view.bottom; row++) {
    const first = view.valueAt(row, 0);
    const at = typeof first === 'string' ? first.indexOf(CODE) : -1;
    if (at >= 0)
      code = String(first)
        .slice(at + CODE.length)
        .trim();
    else rows.push(Array.from({ length: view.right }, (_, column) => view.valueAt(row, column)));
  }
  return code !== undefined && code === codeOf(rows);
}
