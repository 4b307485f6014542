import type { ExportLayout, LayoutColumn, LayoutSource } from '../model/profile';
import type { JsonReader } from './json-reader';
import { join } from './json-reader';

/** What a column of a layout may take of a task. */
export const LAYOUT_SOURCES: readonly LayoutSource[] = [
  'number',
  'section',
  'section-title',
  'content',
  'lead',
  'coordinators',
  'start',
  'start.from',
  'start.to',
  'end',
  'end.from',
  'end.to',
  'result',
  'status',
  'progress',
  'completed',
  'completed.from',
  'completed.to',
  'person',
  'note',
  'unit',
  'sheet',
  'row',
];

const COLUMN_KEYS = ['name', 'from', 'value', 'extra', 'required', 'date', 'codes', 'otherwise'] as const;

/** Reads the columns that a portal wants. */
export function readLayout(reader: JsonReader, value: unknown, path: string): ExportLayout | undefined {
  const layout = reader.object(value, path, ['columns']);
  if (layout === undefined) return undefined;
  const at = join(path, 'columns');
  const columns = reader.list(layout['columns'], at, (item, itemPath) => readColumn(reader, item, itemPath));
  if (columns.length === 0 && reader.problems.length === 0) {
    reader.tell(at, 'cần ít nhất một cột', 'needs a column at least');
    return undefined;
  }
  // why: where a column is left out, the places of the others are no longer those of the file
  if (reader.problems.length > 0) return { columns };
  const names = columns.map(({ name }) => name.toLowerCase());
  columns.forEach(({ name }, index) => {
    if (names.indexOf(name.toLowerCase()) !== index)
      reader.tell(
        `${at}[${String(index)}].name`,
        `hai cột cùng tên “${name}”`,
        `two columns are called “${name}”`,
      );
  });
  return { columns };
}

function readColumn(reader: JsonReader, value: unknown, path: string): LayoutColumn | undefined {
  const column = reader.object(value, path, COLUMN_KEYS);
  const name = column && reader.text(column['name'], join(path, 'name'));
  if (column === undefined || name === undefined) return undefined;
  const given = ['from', 'value', 'extra'].filter((key) => column[key] !== undefined);
  if (given.length !== 1) {
    reader.tell(
      path,
      'cần đúng một trong ba mục “from” (lấy từ kế hoạch), “value” (chữ cố định), “extra” (cột khác của bảng)',
      'needs exactly one of “from”, “value” and “extra”',
    );
    return undefined;
  }
  const codes =
    column['codes'] === undefined ? undefined : readCodes(reader, column['codes'], join(path, 'codes'));
  const read = {
    from: () => reader.oneOf(column['from'], join(path, 'from'), LAYOUT_SOURCES),
    value: () => plain(reader, column['value'], join(path, 'value')),
    extra: () => reader.text(column['extra'], join(path, 'extra')),
    required: () => reader.boolean(column['required'], join(path, 'required')),
    date: () => dateFormat(reader, column['date'], join(path, 'date')),
    otherwise: () => plain(reader, column['otherwise'], join(path, 'otherwise')),
  };
  const parts = Object.entries(read).flatMap(([key, make]) => {
    const made = column[key] === undefined ? undefined : make();
    return made === undefined ? [] : [[key, made] as const];
  });
  return { name, ...(Object.fromEntries(parts) as Partial<LayoutColumn>), ...(codes ? { codes } : {}) };
}

/** A text that may be empty. */
function plain(reader: JsonReader, value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value;
  reader.tell(path, 'cần chữ trong dấu ngoặc kép', 'has to be a text');
  return undefined;
}

function readCodes(reader: JsonReader, value: unknown, path: string): Readonly<Record<string, string>> {
  const codes = reader.object(value, path) ?? {};
  return Object.fromEntries(
    Object.entries(codes).flatMap(([text, code]) => {
      const read = plain(reader, code, join(path, text));
      return read === undefined ? [] : [[text, read] as const];
    }),
  );
}

/** Year, month and day once each, and signs between them. */
function dateFormat(reader: JsonReader, value: unknown, path: string): string | undefined {
  const format = reader.text(value, path);
  if (format === undefined) return undefined;
  const parts = format.match(/yyyy|MM|dd/gu) ?? [];
  if (
    new Set(parts).size === 3 &&
    parts.length === 3 &&
    /^[^A-Za-z]*$/u.test(format.replace(/yyyy|MM|dd/gu, ''))
  )
    return format;
  reader.tell(
    path,
    'cần đủ yyyy, MM, dd, mỗi phần một lần, ví dụ “dd/MM/yyyy”',
    'needs yyyy, MM and dd once each, as in “dd/MM/yyyy”',
  );
  return undefined;
}
