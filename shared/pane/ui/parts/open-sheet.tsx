import type { SheetSnapshot } from '../../../core/model/snapshot';
import { revealPlace, startOf } from '../../state/reveal-place';
import { usePane } from '../pane-scope';

/** The way to a sheet of the workbook. */
export function OpenSheet({ id, name }: Pick<SheetSnapshot, 'id' | 'name'>) {
  const { context, t } = usePane();
  return (
    <button type="button" class="kh-link" onClick={() => void revealPlace(context, startOf(id))}>
      {t.open(name)}
    </button>
  );
}
