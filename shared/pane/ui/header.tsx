import { usePane } from './pane-scope';
import { Icon } from './parts/icon';

/** The name and the way to the settings; the right corner stays free for the host's own menu. */
export function Header() {
  const { context, state, t } = usePane();
  const open = state.page?.kind === 'settings';
  return (
    <header class="kh-header">
      <h1>{t.title}</h1>
      <button
        type="button"
        class="kh-icon-button"
        aria-label={t.settings}
        aria-pressed={open}
        onClick={() => {
          context.store.set({ page: open ? null : { kind: 'settings' } });
        }}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
