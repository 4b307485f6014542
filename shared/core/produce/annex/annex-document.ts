import type {
  AnnexText,
  AnnexBodyRow,
  AnnexColumn,
  AnnexDocument,
  AnnexLine,
} from '../../model/annex-document';
import type { DateSystem } from '../../model/snapshot';
import { serialToDate } from '../../dates/read-serial';
import { formatDate } from '../../text/written-date';
import { MARGINS, paperFor } from '../sheet/print-pages';
import { leastPrinted } from '../standard/column-widths';
import type { CarriedCell, CarriedRow } from '../standard/carry-over';
import type { StandardColumn, StandardColumns } from '../standard/columns/column';
import { halfOf } from '../standard/row-spans';
import type { StandardRow } from '../standard/standard-rows';
import { standardStyles } from '../standard/standard-styles';

/** The standard table with what a person wrote in it, before it becomes a sheet. */
export interface AnnexSource {
  readonly rows: readonly StandardRow[];
  /** The same rows with what a person wrote in them. */
  readonly carried: readonly CarriedRow[];
  readonly columns: StandardColumns;
  /** Of all columns, in characters. */
  readonly widths: readonly number[];
  readonly system: DateSystem;
}

/**
 * What "Bảng chuẩn" prints, for writers of other files: the same words, what a person changed on the sheet included.
 * The day of the figures, the columns for following the work and their note are not printed, and are not in it.
 */
export function annexDocument({ rows, carried, columns, widths, system }: AnnexSource): AnnexDocument {
  const printed = columns.all.slice(0, columns.printed);
  const [head, close]: [AnnexLine[], AnnexLine[]] = [[], []];
  const body: AnnexBodyRow[] = [];
  let headers: readonly string[] | undefined;
  rows.forEach((row, index) => {
    const texts = shownTexts(carried[index]?.cells ?? [], { columns, system });
    if (row.role === 'header') headers = texts;
    const line = lineOf(row, texts, halfOf(columns));
    if (line) (headers ? close : head).push(line);
    const inBody = bodyRow(row, texts);
    if (inBody) body.push(inBody);
  });
  return {
    title: titleOf(head),
    paper: paperFor(leastPrinted(columns)),
    margins: MARGINS,
    head,
    columns: printed.map((column, index): AnnexColumn => ({
      header: headers?.[index] ?? column.header,
      width: widths[index] ?? 0,
      isCentred: standardStyles[column.style(null)]?.horizontal === 'center',
    })),
    body,
    close,
  };
}

/** What stands around the table as it is now, a person's own words included. */
export const annexTexts = (source: Omit<AnnexSource, 'widths'>): readonly AnnexText[] =>
  source.rows.flatMap((row, index) => {
    if (row.source) return [];
    const texts = shownTexts(source.carried[index]?.cells ?? [], source);
    return lineOf(row, texts, halfOf(source.columns)) ?? [];
  });

/** What the printed cells of a row show to who reads them. */
const shownTexts = (
  cells: readonly CarriedCell[],
  { columns, system }: Pick<AnnexSource, 'columns' | 'system'>,
): readonly string[] =>
  columns.all.slice(0, columns.printed).map((column, index) => shownText(cells[index], column, system));

/** What a cell shows to who reads it. */
function shownText(cell: CarriedCell | undefined, column: StandardColumn, system: DateSystem): string {
  const value = cell?.value ?? '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const date = column.style(value) === 'date' ? serialToDate(value, system) : undefined;
  return date === undefined ? String(value) : formatDate(date);
}

/** why: what a person wrote beside the one text of a line is a part of it, and not lost */
const whole = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

function lineOf(
  { role, styles }: StandardRow,
  texts: readonly string[],
  half: number,
): AnnexLine | undefined {
  switch (role) {
    case 'annex':
    case 'title':
    case 'subtitle':
      return [{ text: whole(texts), look: role }];
    case 'letterhead':
    case 'closing': {
      const [left, right] = styles ?? ['letterhead', 'letterhead'];
      return [
        { text: whole(texts.slice(0, half)), look: left },
        { text: whole(texts.slice(half)), look: right },
      ];
    }
    case 'space':
      // why: a blank line is no line of the annex, but a person may have written on it
      return whole(texts) === '' ? undefined : [{ text: whole(texts), look: 'plain' }];
    case 'day':
    case 'header':
    case 'part':
    case 'section':
    case 'task':
    case 'remark':
    case 'note':
      return undefined;
  }
}

function bodyRow({ role }: StandardRow, texts: readonly string[]): AnnexBodyRow | undefined {
  if (role === 'task') return { kind: role, texts };
  if (role === 'part' || role === 'remark') return { kind: role, text: whole(texts) };
  if (role !== 'section') return undefined;
  const [numeral = '', ...title] = texts;
  return { kind: role, numeral, title: whole(title) };
}

const titleOf = (head: readonly AnnexLine[]): string =>
  head
    .flatMap((line) => line)
    .filter(({ look }) => look === 'annex' || look === 'title')
    .map(({ text }) => text)
    .join(' – ');
