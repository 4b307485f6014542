import { usePane } from '../pane-scope';

/** The way to the page for a plan in prose, wherever there may be no table to work on. */
export function ProseButton() {
  const { context, t } = usePane();
  return (
    <button
      type="button"
      class="kh-secondary"
      onClick={() => {
        context.store.set({ page: { kind: 'prose' } });
      }}
    >
      {t.prose.open}
    </button>
  );
}
