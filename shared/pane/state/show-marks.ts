import { marksOf } from '../../host/marks-of';
import { unmarkedMessage } from '../../host/unmarked-message';
import type { PaneContext } from './pane-context';
import { explainError } from './explain-error';

/** Colours the cells of all findings, or takes the colours off. */
export async function showMarks({ host, store }: PaneContext, shown: boolean): Promise<void> {
  const marks = marksOf((store.get().result?.items ?? []).map(({ finding }) => finding));
  try {
    const skipped = unmarkedMessage(await host.mark(shown ? marks : []));
    store.set({ marksShown: shown, ...(skipped ? { notice: { kind: 'info', text: skipped } } : {}) });
  } catch (error) {
    store.set({ notice: { kind: 'error', text: explainError(error) } });
  }
}
