import type { WorkbookSnapshot } from '../model/snapshot';
import { keepInStore } from '../store/workbook-store';
import type { WorkbookSettings } from '../store/workbook-settings';
import { withSettings } from '../store/workbook-settings';
import { choiceOutcome } from './choice-outcome';
import type { CommandOutcome } from './command-outcome';

/** Keeps the header rows that a person chose and the columns that they corrected in the workbook. */
export const rememberColumns = (
  snapshot: WorkbookSnapshot,
  { columns, headers }: Pick<WorkbookSettings, 'columns' | 'headers'>,
): CommandOutcome =>
  choiceOutcome(
    {
      version: 1,
      label: { vi: 'Nhớ cách hiểu cột', en: 'Remember columns' },
      ops: keepInStore(snapshot, withSettings(snapshot, { columns, headers })),
    },
    { vi: 'Đã nhớ cách hiểu cột trong sổ tính.', en: 'The columns are remembered in the workbook.' },
  );
