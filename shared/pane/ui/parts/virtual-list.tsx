import type { ComponentChildren, HTMLAttributes } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

import { useVirtualRows } from './use-virtual-rows';

interface VirtualListProps<Row extends { readonly key: string }> {
  /** Prefix of the rows' element ids. */
  readonly id: string;
  readonly role: 'tree' | 'listbox';
  readonly label: string;
  readonly rows: readonly Row[];
  readonly multiple?: boolean;
  readonly active: string | null;
  readonly heightOf: (row: Row) => number;
  readonly attributesOf: (row: Row) => HTMLAttributes<HTMLDivElement>;
  readonly drawRow: (row: Row) => ComponentChildren;
  /** The person moved to a row. */
  readonly onMove: (row: Row) => void;
  /** The person clicked a row or pressed Enter on it. */
  readonly onOpen: (row: Row) => void;
  /** Other keys; true when the key was used. */
  readonly onKey?: (key: string, row: Row) => boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
  Home: -Infinity,
  End: Infinity,
};

/** A list of any length with one tab stop: keys move through it, only what is in view is drawn. */
export function VirtualList<Row extends { readonly key: string }>(props: VirtualListProps<Row>) {
  const { id, rows, active, heightOf } = props;
  const heights = useMemo(() => rows.map(heightOf), [rows, heightOf]);
  const virtual = useVirtualRows(heights);
  const activeIndex = rows.findIndex(({ key }) => key === active);
  const { show } = virtual;
  useEffect(() => {
    if (activeIndex >= 0) show(activeIndex);
    // why: only a move of the person scrolls; growth of the list must not
  }, [active]);
  const drawn = drawnIndexes(virtual.first, virtual.end, activeIndex);
  return (
    <div
      ref={virtual.ref}
      id={id}
      class="kh-list"
      role={props.role}
      aria-label={props.label}
      aria-multiselectable={props.multiple}
      aria-activedescendant={activeIndex < 0 ? undefined : `${id}-${String(activeIndex)}`}
      tabIndex={0}
      onKeyDown={(event) => {
        if (handleKey(props, activeIndex, event)) event.preventDefault();
      }}
    >
      <div role="presentation" class="kh-rows" style={{ height: `${String(virtual.height)}px` }}>
        {drawn.map((index) => {
          const row = rows[index];
          if (!row) return null;
          const { class: look, ...attributes } = props.attributesOf(row);
          const place = { top: `${String(virtual.topOf(index))}px`, height: `${String(heights[index])}px` };
          return (
            <div
              key={row.key}
              id={`${id}-${String(index)}`}
              {...attributes}
              class={`kh-row ${typeof look === 'string' ? look : ''} ${index === activeIndex ? 'is-active' : ''}`}
              style={place}
              onClick={() => {
                props.onMove(row);
                props.onOpen(row);
              }}
            >
              {props.drawRow(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The rows in view, and the active one wherever it is, so that its id can be pointed at. */
function drawnIndexes(first: number, end: number, active: number): readonly number[] {
  const inView = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
  return active >= 0 && (active < first || active >= end) ? [...inView, active] : inView;
}

function handleKey<Row extends { readonly key: string }>(
  { rows, onMove, onOpen, onKey }: VirtualListProps<Row>,
  activeIndex: number,
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  const step = STEPS[key];
  if (step !== undefined) {
    const from = activeIndex < 0 && step > 0 ? -1 : activeIndex;
    const row = rows[Math.max(0, Math.min(rows.length - 1, from + step))];
    if (row) onMove(row);
    return true;
  }
  const row = rows[activeIndex];
  if (!row) return false;
  if (key === 'Enter') {
    onOpen(row);
    return true;
  }
  return onKey?.(key, row) ?? false;
}
