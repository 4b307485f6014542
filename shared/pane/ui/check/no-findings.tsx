import { usePane } from '../pane-scope';
import { EmptyState } from '../parts/empty-state';
import { NoTable } from '../parts/no-table';
import { ProseButton } from '../parts/prose-button';

/** Nothing was found: because all is well, or because there was nothing to read. */
export function NoFindings() {
  const { context, state, t } = usePane();
  const hasTable = state.result?.analysis.reading.sheets.some(({ tables }) => tables.length > 0) ?? false;
  if (!hasTable) {
    return (
      <div class="kh-scroll">
        <EmptyState title={t.check.noTableTitle}>
          <NoTable text={t.check.noTable} />
          <p>{t.prose.offer}</p>
          <ProseButton />
        </EmptyState>
      </div>
    );
  }
  return (
    <div class="kh-scroll">
      <EmptyState title={t.check.cleanTitle} text={t.check.clean}>
        <button
          type="button"
          class="kh-secondary"
          onClick={() => {
            context.store.set({ tab: 'build' });
          }}
        >
          {t.tabs.build}
        </button>
      </EmptyState>
    </div>
  );
}
