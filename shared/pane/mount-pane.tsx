import { render } from 'preact';

import type { Language } from '../core/model/local-text';
import type { SessionJournal } from '../host/session-journal';
import type { WorkbookHost } from '../host/workbook-host';
import { checkActiveSheet } from './state/check-active-sheet';
import { checkWorkbook } from './state/check-workbook';
import { isFirstRun } from './state/first-run';
import { loadJournal, sessionJournal, watchUndoable } from './state/journal';
import type { Page } from './state/pane-state';
import { INITIAL_STATE } from './state/pane-state';
import { loadChecking } from './state/load-checking';
import type { PaneSurroundings } from './state/pane-context';
import { loadPreferences } from './state/preferences';
import type { ProseText } from './state/prose/prose-state';
import { showMarks } from './state/show-marks';
import { createStore } from './state/store';
import { watchChanges } from './state/watch-changes';
import { Pane } from './ui/pane';

export interface PaneOptions {
  readonly around?: PaneSurroundings;
  /** Told whether there is something to take back, now and after each change of that. */
  readonly onUndoable?: (isUndoable: boolean) => void;
  /** Language of a person who has not chosen yet; Vietnamese when left out. */
  readonly language?: Language;
  /** Theme of the application around; the browser's preference when left out. */
  readonly theme?: 'light' | 'dark';
  /** What was typed or pasted as the text of a plan while another workbook was open. */
  readonly prose?: ProseText;
}

/** A mounted pane. */
export interface PaneHandle {
  /** Follows a change of the application's theme; null goes back to the browser's preference. */
  setTheme(theme: 'light' | 'dark' | null): void;
  /**
   * Starts a check, as the button does; for ribbon and menu commands. `marks` colours what was found, `activeSheet`
   * checks the sheet in front alone.
   */
  check(options?: { readonly marks?: boolean; readonly activeSheet?: boolean }): Promise<boolean>;
  /** Checks and opens the list of fixes, before and after. */
  preview(): Promise<boolean>;
  /** Takes the colours off. */
  clearMarks(): Promise<void>;
  /** Opens the page on which a plan in prose is pasted; for ribbon and menu commands. */
  openProse(): void;
  /** What stands in the box for the text of a plan: for the pane of the next workbook. */
  proseText(): ProseText;
  /** What the pane can take back in this session; commands beside it note their changes here too. */
  readonly journal: SessionJournal;
  unmount(): void;
}

const firstPage = ({ around }: PaneOptions): Page | null =>
  around?.welcome && isFirstRun() ? { kind: 'welcome' } : null;

/** Puts the task pane into `root`, working on `host`; the page around brings `pane.css`. */
export function mountPane(root: HTMLElement, host: WorkbookHost, options: PaneOptions = {}): PaneHandle {
  const store = createStore({
    ...INITIAL_STATE,
    language: options.language ?? INITIAL_STATE.language,
    hostTheme: options.theme ?? null,
    ...loadPreferences(),
    page: firstPage(options),
    prose: { ...INITIAL_STATE.prose, ...options.prose },
  });
  const context = { host, store, around: options.around };
  const stopWatching = watchChanges(context);
  if (options.onUndoable) watchUndoable(context, options.onUndoable);
  render(<Pane context={context} />, root);
  void loadJournal(context);
  // why: the first check should not wait for it; when it fails, the check itself says so
  void loadChecking()
    .then(({ warmUp }) => warmUp(() => store.get().busy !== null || store.get().result !== null))
    .catch(() => undefined);
  return {
    setTheme(theme) {
      store.set({ hostTheme: theme });
    },
    async check({ marks = false, activeSheet = false } = {}) {
      store.set({ page: null, tab: 'check', ...(marks ? { marksShown: true } : {}) });
      return activeSheet ? checkActiveSheet(context) : checkWorkbook(context);
    },
    async preview() {
      const isDone = await checkWorkbook(context);
      if (isDone) store.set({ page: null, tab: 'fix' });
      return isDone;
    },
    clearMarks: () => showMarks(context, false),
    openProse() {
      store.set({ page: { kind: 'prose' } });
    },
    proseText() {
      const { text, laid } = store.get().prose;
      return { text, laid };
    },
    journal: sessionJournal(context),
    unmount() {
      store.get().busy?.stop?.();
      stopWatching();
      render(null, root);
    },
  };
}
