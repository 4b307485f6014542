import { checkWorkbook } from './check-workbook';
import { explainError } from './explain-error';
import { loadWriting } from './load-writing';
import type { PaneContext } from './pane-context';

/** Takes the list of changes out of the workbook, before the file goes to others; the changes themselves stay. */
export async function clearJournal(context: PaneContext): Promise<boolean> {
  const { host, store } = context;
  if (store.get().busy) return false;
  store.set({ busy: { work: 'undo', done: null }, notice: null, refused: null });
  try {
    const { forgetJournal } = await loadWriting();
    const patch = forgetJournal(await host.snapshot({ kind: 'workbook' }));
    const result = patch && (await host.apply(patch));
    store.set({ busy: null });
    if (patch && result?.ok === false) {
      store.set({ refused: { label: patch.label, conflicts: result.conflicts, remaining: [] } });
      return false;
    }
    store.set({ journal: [], loose: [], session: new Map() });
    await checkWorkbook(context);
    store.set({ notice: { kind: 'success', text: CLEARED } });
    return true;
  } catch (error) {
    store.set({ busy: null, notice: { kind: 'error', text: explainError(error) } });
    return false;
  }
}

const CLEARED = {
  vi: 'Đã xóa danh sách hoàn tác khỏi sổ tính. Các sửa đổi vẫn giữ nguyên.',
  en: 'The undo list is no longer in the workbook. The changes themselves stay.',
};
