import type { ColumnOverride, Field } from '../../core/model/plan';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { readStore } from '../../core/store/workbook-store';
import type { PaneState } from './pane-state';

const COLUMNS = 'columns';
const TRACKING = 'tracking';

type Remembered = Partial<Pick<PaneState, 'columns' | 'tracking'>>;

/** What the workbook remembers of the pane's options; what makes no sense is passed over. */
export function readWorkbookSettings(snapshot: WorkbookSnapshot): Remembered {
  const { settings } = readStore(snapshot);
  const columns = (settings[COLUMNS] ?? '').split('\n').flatMap(readColumn);
  return {
    ...(columns.length > 0 ? { columns } : {}),
    ...(settings[TRACKING] === undefined ? {} : { tracking: settings[TRACKING] === 'yes' }),
  };
}

/** The settings that make a workbook remember these options. */
export const rememberedSettings = ({
  columns,
  tracking,
}: Pick<PaneState, 'columns' | 'tracking'>): Readonly<Record<string, string>> => ({
  ...(columns.length > 0 ? { [COLUMNS]: columns.map(writeColumn).join('\n') } : {}),
  [TRACKING]: tracking ? 'yes' : 'no',
});

const writeColumn = ({ sheet, column, field }: ColumnOverride): string =>
  `${String(column)} ${field ?? '-'} ${sheet}`;

function readColumn(line: string): readonly ColumnOverride[] {
  const match = /^(\d{1,5}) ([a-z-]+) (.+)$/.exec(line);
  const [, column, field, sheet] = match ?? [];
  if (column === undefined || field === undefined || sheet === undefined) return [];
  if (field !== '-' && !isField(field)) return [];
  return [{ sheet, column: Number(column), field: field === '-' ? null : field }];
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
