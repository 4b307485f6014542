import { chooseFix, chosenFix } from '../../state/choose-fixes';
import type { FindingItem } from '../../state/number-findings';
import { revealPlace } from '../../state/reveal-place';
import { usePane } from '../pane-scope';
import { VirtualList } from '../parts/virtual-list';
import { FixRow } from './fix-row';

const heightOf = (): number => 76;

/** All changes; the space key ticks, Enter or a click shows the cell. */
export function FixList({ items }: { readonly items: readonly FindingItem[] }) {
  const { context, state, t } = usePane();
  const { store } = context;
  const toggle = (item: FindingItem): void => {
    const { choices } = store.get();
    const first = item.finding.fixes.findIndex(({ applicability }) => applicability === 'safe');
    const index = chosenFix(item, choices) ? null : Math.max(0, first);
    store.set({ choices: chooseFix(choices, item.key, index) });
  };
  return (
    <VirtualList
      id="kh-fixes"
      role="listbox"
      multiple
      label={t.fix.list}
      rows={items}
      active={state.selected}
      heightOf={heightOf}
      attributesOf={(item) => ({
        role: 'option',
        class: 'kh-row-fix',
        'aria-selected': chosenFix(item, state.choices) !== undefined,
        'aria-setsize': items.length,
        'aria-posinset': items.indexOf(item) + 1,
      })}
      drawRow={(item) => (
        <FixRow
          item={item}
          onToggle={() => {
            toggle(item);
          }}
        />
      )}
      onMove={({ key }) => {
        store.set({ selected: key });
      }}
      onOpen={({ finding }) => void revealPlace(context, finding.at)}
      onKey={(key, item) => {
        if (key !== ' ') return false;
        // why: among several candidates the person picks one by name, a tick would pick blindly
        if (item.finding.fixes.length > 1 && !chosenFix(item, store.get().choices)) return true;
        toggle(item);
        return true;
      }}
    />
  );
}
