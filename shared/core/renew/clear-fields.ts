import type { SheetReading } from '../model/reading';
import type { CellChanges } from './cell-changes';
import type { ClearableField } from './renewal';

/** Empties the asked columns of every task; formulas stay. */
export function clearFields(
  { view, tables }: SheetReading,
  fields: readonly ClearableField[],
  changes: CellChanges,
): void {
  const cells = tables.flatMap(({ tasks }) =>
    tasks.flatMap((task) => fields.flatMap((field) => (task[field].ditto ? [] : task[field].cells))),
  );
  for (const at of cells)
    changes.write(view, at, null, {
      kind: 'cleared',
      reason: {
        vi: 'Kết quả của năm cũ được xóa để theo dõi năm mới.',
        en: 'The outcome of the old year is cleared.',
      },
    });
}
