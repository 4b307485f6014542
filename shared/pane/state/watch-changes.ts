import { checkWorkbook } from './check-workbook';
import type { PaneContext } from './pane-context';

/** Milliseconds of rest after the last change before a check starts by itself. */
const REST = 2000;

/** Tells when the table has changed since the check and, if the person wants it, checks again; returns how to stop. */
export function watchChanges(context: PaneContext): () => void {
  const { host, store } = context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    if (!store.get().liveCheck) return;
    timer = setTimeout(() => {
      if (store.get().busy) rest();
      else void checkWorkbook(context, { isLive: true });
    }, REST);
  };
  const stop = host.onChange?.(({ mayBeOwn }) => {
    const { busy, result, edits } = store.get();
    // why: a check follows whatever the tool writes; one that is under way may have read before the person's edit
    if (busy && (mayBeOwn || busy.work !== 'check')) return;
    store.set({ edits: edits + 1, outdated: result !== null });
    rest();
  });
  return () => {
    clearTimeout(timer);
    stop?.();
  };
}
