import { useCallback } from 'preact/hooks';

import type { ListRow } from '../../state/list-rows';
import { revealPlace } from '../../state/reveal-place';
import { usePane } from '../pane-scope';
import { VirtualList } from '../parts/virtual-list';
import { FindingRowView } from './finding-row-view';
import { groupHeight, GroupRowView } from './group-row-view';

/** The findings in groups; Enter or a click goes to the cell, left and right fold and unfold. */
export function FindingTree({ rows }: { readonly rows: readonly ListRow[] }) {
  const { context, state, t } = usePane();
  const { store } = context;
  const { language } = state;
  const heightOf = useCallback(
    (row: ListRow): number => (row.kind === 'group' ? groupHeight(row, language) : 64),
    [language],
  );
  const fold = useCallback(
    (key: string, closed: boolean): void => {
      const { filter } = store.get();
      const next = new Set(filter.closed);
      if (closed) next.add(key);
      else next.delete(key);
      store.set({ filter: { ...filter, closed: next } });
    },
    [store],
  );
  if (rows.length === 0) {
    return state.busy ? <div class="kh-list" /> : <NothingShown />;
  }
  return (
    <VirtualList
      id="kh-findings"
      role="tree"
      label={t.check.list}
      rows={rows}
      active={state.selected}
      heightOf={heightOf}
      attributesOf={(row) => ({
        role: 'treeitem',
        class: `kh-row-${row.kind}`,
        'aria-level': row.kind === 'group' ? 1 : 2,
        'aria-setsize': row.size,
        'aria-posinset': row.position,
        'aria-selected': row.key === state.selected,
        ...(row.kind === 'group' ? { 'aria-expanded': row.open } : {}),
      })}
      drawRow={(row) => (row.kind === 'group' ? <GroupRowView row={row} /> : <FindingRowView row={row} />)}
      onMove={({ key }) => {
        store.set({ selected: key });
      }}
      onOpen={(row) => {
        if (row.kind === 'group') fold(row.key, row.open);
        else void revealPlace(context, row.item.finding.at);
      }}
      onKey={(key, row) => {
        if (row.kind !== 'group' || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
        fold(row.key, key === 'ArrowLeft');
        return true;
      }}
    />
  );
}

function NothingShown() {
  const { context, t } = usePane();
  return (
    <div class="kh-scroll kh-empty">
      <p>{t.check.nothingFound}</p>
      <button
        type="button"
        class="kh-secondary"
        onClick={() => {
          const { filter } = context.store.get();
          context.store.set({ filter: { ...filter, query: '', severities: [], onlyNew: false } });
        }}
      >
        {t.check.clearFilter}
      </button>
    </div>
  );
}
