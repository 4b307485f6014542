import type { ColumnOverride, HeaderChoice } from '../../core/model/plan';
import { doCommand } from './do-command';
import type { PaneContext } from './pane-context';

/** `overrides` with one column of one sheet understood as the person says. */
export const correctColumn = (
  overrides: readonly ColumnOverride[],
  correction: ColumnOverride,
): readonly ColumnOverride[] => [
  ...overrides.filter(({ sheet, column }) => sheet !== correction.sheet || column !== correction.column),
  correction,
];

/** `choices` with one row of one sheet taken for a header, or no longer. */
export const toggleHeader = (
  choices: readonly HeaderChoice[],
  { sheet, row }: HeaderChoice,
): readonly HeaderChoice[] => {
  const others = choices.filter((choice) => choice.sheet !== sheet || choice.row !== row);
  return others.length < choices.length ? others : [...choices, { sheet, row }];
};

/** Keeps the chosen headers and the corrected columns in the workbook. */
export async function rememberColumns(context: PaneContext): Promise<boolean> {
  const { result, columns, headers } = context.store.get();
  if (!result) return false;
  return doCommand(context, {
    run: ({ rememberColumns: remember }, snapshot) => remember(snapshot, { columns, headers }),
  });
}
