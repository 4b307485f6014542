import type { Finding } from '../../core/model/finding';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { ReadOptions } from '../../core/read-plan';
import { wholeJournal } from '../../core/store/whole-journal';
import { readWorkbookSettings } from '../../core/store/workbook-settings';
import { withKnownLooks } from '../../host/known-looks';
import { explainError } from './explain-error';
import { prepareSearch } from './list-rows';
import { loadChecking } from './load-checking';
import { loadWriting } from './load-writing';
import { newKeys, numberFindings } from './number-findings';
import type { PaneContext } from './pane-context';
import type { PaneState } from './pane-state';
import { nextTurn, runInSlices } from './run-in-slices';
import { showMarks } from './show-marks';

/** Milliseconds between two looks at the findings of a check that runs. */
const PARTIAL_EVERY = 400;
/** The same for telling how far it is. */
const PROGRESS_EVERY = 80;

/**
 * Reads the workbook and checks it in slices; a check under way is stopped first, other work is not disturbed. True when
 * it came to its end. `isLive` is a check that starts by itself after an edit.
 */
export async function checkWorkbook(
  { host, store }: PaneContext,
  { isLive = false }: { readonly isLive?: boolean } = {},
): Promise<boolean> {
  const { busy, edits, result: earlier } = store.get();
  if (busy && !busy.stop) {
    // why: a change under way checks when it has ended; of two checks side by side the older might end last
    store.set({ outdated: earlier !== null });
    return false;
  }
  busy?.stop?.();
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  store.set({ busy: { work: 'check', done: null, stop }, notice: null, partial: null });
  try {
    const snapshot = await host.snapshot({ kind: 'workbook', ...(isLive ? { isLive } : {}) });
    await nextTurn();
    const remembered = store.get().result ? {} : readWorkbookSettings(snapshot);
    if (!abort.signal.aborted) store.set(remembered);
    const options = readOptions(store.get(), snapshot);
    const { check } = await loadChecking();
    const checked = await runInSlices(check(snapshot, options, earlier?.analysis.reading), {
      signal: abort.signal,
      onPause: showProgress({ host, store }, stop),
    });
    if (!checked) return stopped({ host, store }, stop);
    // why: while the person types nothing more is asked of the host; a fix that would lose looks is refused when it is applied
    const analysis = isLive ? checked.analysis : await withKnownLooks(host, checked.analysis);
    await nextTurn();
    const items = numberFindings(analysis.findings);
    const fresh = newKeys(items, store.get().result?.items);
    await nextTurn();
    if (abort.signal.aborted) return stopped({ host, store }, stop);
    const result = { snapshot, analysis, options, items, fresh };
    store.set({
      result,
      journal: wholeJournal(snapshot, store.get().loose),
      partial: null,
      busy: null,
      outdated: store.get().edits !== edits,
      selected: keepSelected(store.get(), items),
    });
    // why: it is wanted next, and may not be there when the network is not
    void loadWriting().catch(() => undefined);
    void runInSlices(prepareSearch(items, store.get().language), { signal: abort.signal });
    if (store.get().marksShown) await showMarks({ host, store }, true);
    return true;
  } catch (error) {
    if (abort.signal.aborted) return stopped({ host, store }, stop);
    store.set({ busy: null, partial: null, notice: { kind: 'error', text: explainError(error) } });
    return false;
  }
}

/** What of the workbook is read, and how, as the person chose. */
export function readOptions(
  { sheets, columns, headers }: PaneState,
  snapshot: WorkbookSnapshot,
): ReadOptions {
  const present = sheets?.filter((id) => snapshot.sheets.some((sheet) => sheet.id === id)) ?? [];
  return { columns, headers, ...(present.length > 0 ? { sheets: present } : {}) };
}

/** Shows how far the check is, and now and then what it has found; cheap enough for every pause. */
function showProgress({ store }: PaneContext, stop: () => void) {
  let saidAt = performance.now();
  // why: the first findings are shown as soon as there are any
  let shownAt = -Infinity;
  return ({ done, findings }: { readonly done: number; readonly findings: readonly Finding[] }): boolean => {
    const now = performance.now();
    if (now - saidAt < PROGRESS_EVERY) return false;
    saidAt = now;
    const busy = { work: 'check' as const, done, stop };
    if (findings.length === 0 || now - shownAt < PARTIAL_EVERY) {
      store.set({ busy });
      return true;
    }
    shownAt = now;
    store.set({ busy, partial: numberFindings(findings) });
    return true;
  };
}

function stopped({ store }: PaneContext, stop: () => void): false {
  // why: a newer check may have taken over; only our own traces are cleared
  if (store.get().busy?.stop !== stop) return false;
  const text = {
    vi: 'Đã dừng kiểm tra. Kết quả cũ vẫn được giữ.',
    en: 'The check was stopped. Earlier results are kept.',
  };
  store.set({ busy: null, partial: null, notice: { kind: 'info', text } });
  return false;
}

const keepSelected = ({ selected }: PaneState, items: readonly { readonly key: string }[]): string | null =>
  items.some(({ key }) => key === selected) ? selected : null;
