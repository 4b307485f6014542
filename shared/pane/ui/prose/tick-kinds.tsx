import type { DraftTaskKind } from '../../../core/draft/plan-draft';
import type { OfferedRow } from '../../state/prose/prose-state';
import { TickRows } from './tick-rows';
import { useProse } from './use-prose';

const KINDS: readonly DraftTaskKind[] = ['duty', 'request', 'budget'];

/** One tick for all rows of a kind. */
export function TickKinds({ rows }: { readonly rows: readonly OfferedRow[] }) {
  const { p, say } = useProse();
  return (
    <fieldset class="kh-options">
      <legend>{p.kinds}</legend>
      {KINDS.map((kind) => {
        const own = rows.filter(({ kindId }) => kindId === kind);
        const [first] = own;
        return (
          first && (
            <label key={kind}>
              <TickRows rows={own} />
              <span>{p.all(say(first.kind), own.length)}</span>
            </label>
          )
        );
      })}
    </fieldset>
  );
}
