import type { ColumnOverride, Field, HeaderChoice } from '../model/plan';
import { sheetByName } from '../model/sheet-name';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readHeader, writeHeader } from './remembered-headers';
import type { StoreChange } from './workbook-store';
import { readStore } from './workbook-store';

const COLUMNS = 'columns';
const HEADERS = 'headers';
const TRACKING = 'tracking';
const SIGNED = 'signed';
const DATA_TABLE = 'data-table';

/** Options that a workbook keeps for everyone who opens it, whichever host they use. */
export interface WorkbookSettings {
  /** Columns whose meaning a person corrected. */
  readonly columns: readonly ColumnOverride[];
  /** Rows that a person said are headers. */
  readonly headers: readonly HeaderChoice[];
  /** Whether the standard table gets the columns for following the work; `undefined` when nobody chose. */
  readonly tracking?: boolean;
  /** Whether "Nơi nhận" and the signature stand under it, blank where the plan has none. */
  readonly signed?: boolean;
  /** Whether the tasks also stand as data on a sheet of their own. */
  readonly dataTable?: boolean;
}

/** What the workbook remembers; what makes no sense, or speaks of a sheet that is gone, is passed over. */
export function readWorkbookSettings(snapshot: WorkbookSnapshot): WorkbookSettings {
  const { settings } = readStore(snapshot);
  const columns = (settings[COLUMNS] ?? '').split('\n').flatMap((line) => readColumn(line, snapshot));
  const headers = (settings[HEADERS] ?? '').split('\n').flatMap((line) => readHeader(line, snapshot));
  const { [TRACKING]: tracking, [SIGNED]: signed, [DATA_TABLE]: dataTable } = settings;
  return {
    columns,
    headers,
    ...(tracking === undefined ? {} : { tracking: tracking === 'yes' }),
    ...(signed === undefined ? {} : { signed: signed === 'yes' }),
    ...(dataTable === undefined ? {} : { dataTable: dataTable === 'yes' }),
  };
}

/** Remembers these settings of the workbook; the others stay. */
export const withSettings =
  (snapshot: WorkbookSnapshot, changed: Partial<WorkbookSettings>): StoreChange =>
  (store) => {
    const settings = settingTexts(changed, snapshot);
    const isKnown = Object.entries(settings).every(([name, value]) => (store.settings[name] ?? '') === value);
    return isKnown ? store : { ...store, settings: { ...store.settings, ...settings } };
  };

const settingTexts = (
  { columns, headers, tracking, signed, dataTable }: Partial<WorkbookSettings>,
  snapshot: WorkbookSnapshot,
): Readonly<Record<string, string>> => ({
  ...(columns ? { [COLUMNS]: columns.map((override) => writeColumn(override, snapshot)).join('\n') } : {}),
  ...(headers ? { [HEADERS]: headers.map((choice) => writeHeader(choice, snapshot)).join('\n') } : {}),
  ...(tracking === undefined ? {} : { [TRACKING]: tracking ? 'yes' : 'no' }),
  ...(signed === undefined ? {} : { [SIGNED]: signed ? 'yes' : 'no' }),
  ...(dataTable === undefined ? {} : { [DATA_TABLE]: dataTable ? 'yes' : 'no' }),
});

/** why: an id is the host's own, so that only the name finds the sheet again in another host */
function writeColumn({ sheet, column, field }: ColumnOverride, { sheets }: WorkbookSnapshot): string {
  const name = sheets.find(({ id }) => id === sheet)?.name ?? sheet;
  return `${String(column)} ${field ?? '-'} ${name}\t${sheet}`;
}

function readColumn(line: string, { sheets }: WorkbookSnapshot): readonly ColumnOverride[] {
  const match = /^(\d{1,5}) ([a-z-]+) ([^\t]+)(?:\t(.+))?$/.exec(line);
  const [, column, field, name, id] = match ?? [];
  const found = sheets.find((sheet) => sheet.id === id) ?? sheetByName(sheets, name ?? '');
  if (column === undefined || field === undefined || !found) return [];
  if (field !== '-' && !isField(field)) return [];
  return [{ sheet: found.id, column: Number(column), field: field === '-' ? null : field }];
}

export const FIELDS = [
  'number',
  'content',
  'lead',
  'coordinators',
  'start',
  'end',
  'result',
  'status',
  'progress',
  'completed',
  'person',
  'note',
] as const satisfies readonly Field[];

const isField = (text: string): text is Field => (FIELDS as readonly string[]).includes(text);
