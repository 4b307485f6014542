import { useRef } from 'preact/hooks';

interface TabListProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly count?: number }[];
  readonly current: Id;
  readonly onPick: (id: Id) => void;
}

/** Tabs with one tab stop; arrow keys move and pick. */
export function TabList<Id extends string>({ label, tabs, current, onPick }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === current);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onPick(tab.id);
    list.current?.querySelector<HTMLElement>(`#kh-tab-${tab.id}`)?.focus();
  };
  return (
    <div class="kh-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`kh-tab-${id}`}
          aria-selected={id === current}
          aria-controls={`kh-panel-${id}`}
          tabIndex={id === current ? 0 : -1}
          onClick={() => {
            onPick(id);
          }}
        >
          {name}
          {count !== undefined && count > 0 && <span class="kh-count">{count > 999 ? '999+' : count}</span>}
        </button>
      ))}
    </div>
  );
}
