import { checkWorkbook } from './check-workbook';
import type { PaneContext } from './pane-context';

/** Milliseconds of rest after the last change before a check starts by itself. */
const REST = 2000;

/** Tells when the table has changed since the check and, if the person wants it, checks again; returns how to stop. */
export function watchChanges(context: PaneContext): () => void {
  const { host, store } = context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = host.onChange?.(() => {
    if (store.get().busy) return;
    if (store.get().result) store.set({ outdated: true });
    clearTimeout(timer);
    if (!store.get().liveCheck) return;
    timer = setTimeout(() => {
      if (!store.get().busy) void checkWorkbook(context, { isLive: true });
    }, REST);
  });
  return () => {
    clearTimeout(timer);
    stop?.();
  };
}
