import type { ColumnOverride } from '../../core/model/plan';
import { withSettings } from '../../core/store/workbook-settings';
import { applyPatch } from './apply-patch';
import type { PaneContext } from './pane-context';

/** `overrides` with one column of one sheet understood as the person says. */
export const correctColumn = (
  overrides: readonly ColumnOverride[],
  correction: ColumnOverride,
): readonly ColumnOverride[] => [
  ...overrides.filter(({ sheet, column }) => sheet !== correction.sheet || column !== correction.column),
  correction,
];

/** Keeps the corrected columns in the workbook. */
export async function rememberColumns(context: PaneContext): Promise<boolean> {
  const { result, columns } = context.store.get();
  if (!result) return false;
  const label = { vi: 'Nhớ cách hiểu cột', en: 'Remember columns' };
  const empty = { version: 1, label, ops: [] } as const;
  const patch = withSettings(empty, result.snapshot, { columns });
  return applyPatch(context, patch, {
    done: {
      vi: 'Đã nhớ cách hiểu cột trong sổ tính.',
      en: 'The columns are remembered in the workbook.',
    },
  });
}
