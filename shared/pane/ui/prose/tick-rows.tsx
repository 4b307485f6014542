import { useEffect, useRef } from 'preact/hooks';

import type { OfferedRow } from '../../state/prose/prose-state';
import { countTicked, tickRows } from '../../state/prose/tick-rows';
import { useProse } from './use-prose';

/** The tick of several rows: full, empty, or in between. */
export function TickRows({ rows, id }: { readonly rows: readonly OfferedRow[]; readonly id?: string }) {
  const { prose, change } = useProse();
  const box = useRef<HTMLInputElement>(null);
  const ticked = countTicked(rows, prose);
  const some = ticked > 0 && ticked < rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      {...(id === undefined ? {} : { id })}
      type="checkbox"
      checked={ticked === rows.length}
      onChange={() => {
        change((before) => tickRows(before, rows, ticked < rows.length));
      }}
    />
  );
}
