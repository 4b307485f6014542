import {
  type ColumnOverride,
  type Field,
  FIELDS,
  isOwnSheet,
  parseColumnLetters,
  readWorkbookSettings,
  rememberColumns,
} from '../../shared/core';
import type { XlsxHost } from '../xlsx/xlsx-host';
import { CliProblem, refusedProblem } from './cli-problem';

/** What `--header` and `--columns` say of the table of one sheet. */
export interface TableChoice {
  /** 0-based. */
  readonly header?: number;
  readonly columns: readonly { readonly column: number; readonly field: Field | null }[];
}

/** Reads `--header 5 --columns "B=content,C=lead"`; `undefined` when neither was given. */
export function readTableChoice(
  header: string | undefined,
  columns: string | undefined,
): TableChoice | undefined {
  if (header === undefined && columns === undefined) return undefined;
  const chosen = (columns ?? '')
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readColumn);
  return { ...(header === undefined ? {} : { header: readRow(header) }), columns: chosen };
}

function readRow(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) {
    throw new CliProblem(`--header cần số dòng của tiêu đề, ví dụ --header 5, không nhận “${text}”.`);
  }
  return Number(text) - 1;
}

function readColumn(part: string): TableChoice['columns'][number] {
  const [, letters = '', name = ''] = /^([a-z]{1,3})\s*=\s*([a-z-]+)$/i.exec(part) ?? [];
  const column = parseColumnLetters(letters.toUpperCase());
  const field = FIELDS.find((one) => one === name.toLowerCase());
  if (column === undefined || (!field && name !== '-')) {
    throw new CliProblem(
      `--columns không nhận “${part}”. Mỗi cột ghi dạng B=content; vai trò là một trong: ${FIELDS.join(', ')}, ` +
        'hoặc - để không dùng cột đó.',
    );
  }
  return { column, field: field ?? null };
}

/** Writes the choice where the workbook remembers such corrections, so that it is read and kept as every other one. */
export async function rememberTableChoice(
  host: XlsxHost,
  { header, columns }: TableChoice,
  sheets: readonly string[] | undefined,
): Promise<void> {
  const snapshot = await host.snapshot({ kind: 'workbook' });
  const shown = snapshot.sheets.filter((sheet) => sheet.hidden !== true && !isOwnSheet(sheet, snapshot));
  const [sheet, ...others] = sheets ? snapshot.sheets.filter(({ id }) => sheets.includes(id)) : shown;
  if (!sheet || others.length > 0) {
    throw new CliProblem(
      'Tệp có nhiều trang. Cần nêu trang có bảng bằng --sheet TÊN cùng với --header, --columns.',
    );
  }
  const bottom = sheet.origin.row + sheet.values.length;
  if (header !== undefined && header >= bottom) {
    throw new CliProblem(
      `Trang “${sheet.name}” chỉ có ${String(bottom)} dòng, không có dòng ${String(header + 1)}.`,
    );
  }
  const known = readWorkbookSettings(snapshot);
  const own: readonly ColumnOverride[] = columns.map(({ column, field }) => ({
    sheet: sheet.id,
    column,
    field,
  }));
  const kept = known.columns.filter(
    (one) => one.sheet !== sheet.id || !own.some(({ column }) => column === one.column),
  );
  const headers = known.headers.filter((one) => one.sheet !== sheet.id || one.row !== header);
  const { patch } = rememberColumns(snapshot, {
    columns: [...kept, ...own],
    headers: header === undefined ? headers : [...headers, { sheet: sheet.id, row: header }],
  });
  const result = await host.apply(patch);
  if (!result.ok) throw refusedProblem(result.conflicts);
}
