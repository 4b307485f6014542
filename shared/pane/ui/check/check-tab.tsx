import { useMemo } from 'preact/hooks';

import { filterItems, groupItems } from '../../state/list-rows';
import type { FindingItem } from '../../state/number-findings';
import { CheckButton } from '../parts/check-button';
import { EmptyState } from '../parts/empty-state';
import { ProseButton } from '../parts/prose-button';
import { usePane } from '../pane-scope';
import { CheckSummary } from './check-summary';
import { FilterBar } from './filter-bar';
import { FindingCard } from './finding-card';
import { FindingTree } from './finding-tree';
import { NoFindings } from './no-findings';
import { SetAside } from './set-aside';

const NONE: readonly FindingItem[] = [];
const NO_KEYS: ReadonlySet<string> = new Set();

/** Check, read what was found, and go to the cells. */
export function CheckTab() {
  const { state, t } = usePane();
  const { partial, result, filter, language, selected } = state;
  const items = partial ?? result?.items ?? NONE;
  const fresh = result?.fresh ?? NO_KEYS;
  const shown = useMemo(() => filterItems(items, filter, fresh, language), [items, filter, fresh, language]);
  const rows = useMemo(() => groupItems(shown, filter), [shown, filter]);
  const current = items.find(({ key }) => key === selected);
  if (!result && !partial) {
    return (
      <div class="kh-body kh-scroll">
        <EmptyState title={t.check.introTitle} text={t.check.intro}>
          <CheckButton />
          <p>{t.prose.offer}</p>
          <ProseButton />
        </EmptyState>
      </div>
    );
  }
  return (
    <div class={current ? 'kh-body kh-with-card' : 'kh-body'}>
      <div class="kh-toolbar">
        <CheckButton />
        <CheckSummary />
      </div>
      {items.length === 0 && !state.busy ? (
        <NoFindings />
      ) : (
        <>
          <FilterBar items={items} shown={shown.length} />
          <FindingTree rows={rows} />
        </>
      )}
      {current ? <FindingCard key={current.key} item={current} /> : <SetAside />}
    </div>
  );
}
