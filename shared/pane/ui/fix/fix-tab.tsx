import { useMemo } from 'preact/hooks';

import { applyFixes } from '../../state/apply-fixes';
import { chooseAllSafe, chosenFix, chosenFixes, isSafelyFixable } from '../../state/choose-fixes';
import type { FindingItem } from '../../state/number-findings';
import { usePane } from '../pane-scope';
import { CheckButton } from '../parts/check-button';
import { EmptyState } from '../parts/empty-state';
import { TickAll } from '../parts/tick-all';
import { FixCard } from './fix-card';
import { FixList } from './fix-list';
import { JournalList } from './journal-list';

/** Every change before it is made: before and after, tick by tick or all safe ones at once. */
export function FixTab() {
  const { context, state, t } = usePane();
  const { result, choices, selected } = state;
  const items = useMemo(() => fixableFirst(result?.items ?? []), [result]);
  const fixes = useMemo(() => chosenFixes(items, choices), [items, choices]);
  if (!result) {
    return (
      <div class="kh-body kh-scroll">
        <EmptyState title={t.fix.noCheckTitle} text={t.fix.noCheck}>
          <CheckButton />
        </EmptyState>
        <JournalList />
      </div>
    );
  }
  if (items.length === 0) {
    return (
      <div class="kh-body kh-scroll">
        <EmptyState title={t.fix.nothingTitle} text={t.fix.nothing} />
        <JournalList />
      </div>
    );
  }
  const safe = items.filter(isSafelyFixable);
  const ticked = safe.filter((item) => chosenFix(item, choices)).length;
  const current = items.find(({ key }) => key === selected);
  return (
    <div class={current ? 'kh-body kh-with-card' : 'kh-body'}>
      <div class="kh-toolbar">
        {safe.length > 0 && (
          <TickAll
            label={t.fix.allSafe(safe.length)}
            hint={t.fix.safeHint}
            ticked={ticked}
            count={safe.length}
            onTick={(all) => {
              context.store.set({ choices: chooseAllSafe(items, choices, all) });
            }}
          />
        )}
        {items.length > safe.length && (
          <p class="kh-quiet">{t.fix.suggestions(items.length - safe.length)}</p>
        )}
      </div>
      <FixList items={items} />
      {current && <FixCard key={current.key} item={current} />}
      <div class="kh-footer">
        <button
          type="button"
          class="kh-primary kh-wide"
          disabled={fixes.length === 0 || state.busy !== null}
          onClick={() => void applyFixes(context, fixes)}
        >
          {t.fix.apply(fixes.length)}
        </button>
        <JournalList />
      </div>
    </div>
  );
}

/** Only what can be corrected, safe ones first. */
function fixableFirst(items: readonly FindingItem[]): readonly FindingItem[] {
  const fixable = items.filter(({ finding }) => finding.fixes.length > 0);
  return [...fixable.filter(isSafelyFixable), ...fixable.filter((item) => !isSafelyFixable(item))];
}
