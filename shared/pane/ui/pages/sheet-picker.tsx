import type { SheetSnapshot } from '../../../core/model/snapshot';
import { usePane } from '../pane-scope';
import { Visible } from '../parts/visible';

/** Which of the workbook's sheets are to be checked. */
export function SheetPicker({ sheets }: { readonly sheets: readonly SheetSnapshot[] }) {
  const { context, state, t } = usePane();
  const picked = state.sheets ?? sheets.map(({ id }) => id);
  const toggle = (id: string): void => {
    const next = picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id];
    // why: no sheet at all would check nothing and say that all is well
    if (next.length > 0) context.store.set({ sheets: next.length === sheets.length ? null : next });
  };
  return (
    <fieldset class="kh-options">
      <legend>{t.columns.sheets}</legend>
      {sheets.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={picked.includes(id)}
            onChange={() => {
              toggle(id);
            }}
          />
          <span>
            <Visible text={name} room={60} fixed />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
