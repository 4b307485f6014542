import type { AnnexOutcome } from '../../core/commands/annex';
import { ANNEX_STRINGS } from '../strings/annex';
import { readOptions } from './check-workbook';
import { explainError } from './explain-error';
import { loadWriting } from './load-writing';
import type { PaneContext } from './pane-context';
import type { Notice } from './pane-state';
import { nextTurn, runInSlices } from './run-in-slices';
import { chosenShape } from './sheets-shape';

/**
 * Gives the person the annex as a Word file, of the workbook as it stands now, and says what is blank in it; nothing is
 * written into the workbook.
 */
export async function saveAnnex({ host, store, around }: PaneContext): Promise<boolean> {
  const state = store.get();
  if (state.busy || !around?.saveAnnex) return false;
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  store.set({ busy: { work: 'file', done: null, stop }, notice: null });
  try {
    const { annex } = await loadAnnex();
    const snapshot = await host.snapshot({ kind: 'workbook' });
    await nextTurn();
    const choice = { ...readOptions(state, snapshot), ...chosenShape(state) };
    const made = await runInSlices(annex(snapshot, choice), abort);
    if (made?.annex) await around.saveAnnex(made.annex);
    store.set({ busy: null, ...(made ? { notice: noticeOf(made) } : {}) });
    return made?.annex !== undefined;
  } catch (error) {
    store.set({ busy: null, notice: { kind: 'error', text: explainError(error) } });
    return false;
  }
}

const loadAnnex = async () => (await (await loadWriting()).loadBuild()).loadAnnex();

function noticeOf({ annex, message, remarks }: AnnexOutcome): Notice {
  if (!annex) return { kind: 'error', text: message };
  const say = (language: 'vi' | 'en'): string =>
    [...[message, ...remarks].map((text) => text[language]), ANNEX_STRINGS[language].saved].join(' ');
  return { kind: 'success', text: { vi: say('vi'), en: say('en') } };
}
