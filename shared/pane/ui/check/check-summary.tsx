import { usePane } from '../pane-scope';
import { NoTable } from '../parts/no-table';
import { FindingsOut } from '../late-pages';
import { ProseButton } from '../parts/prose-button';

/** What was read, whether it still holds, and the way to the columns. */
export function CheckSummary() {
  const { context, state, t } = usePane();
  if (!state.result) return null;
  const tables = state.result.analysis.reading.sheets.flatMap((sheet) => sheet.tables);
  const tasks = tables.reduce((sum, table) => sum + table.tasks.length, 0);
  return (
    <>
      {state.outdated && <p class="kh-outdated">{t.check.outdated}</p>}
      <p class="kh-quiet">
        {t.check.read(tasks, tables.length)}{' '}
        <button
          type="button"
          class="kh-link"
          onClick={() => {
            context.store.set({ page: { kind: 'columns' } });
          }}
        >
          {t.check.columns}
        </button>
      </p>
      <FindingsOut />
      {/* why: with nothing found either, the list's place says it */}
      {tables.length === 0 && state.result.items.length > 0 && (
        <>
          <NoTable text={t.check.noTableTitle} />
          <ProseButton />
        </>
      )}
    </>
  );
}
