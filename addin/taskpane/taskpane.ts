import type { LocalText } from '../../shared/core';
import { localTime } from '../../shared/host/local-time';
import { mountPane } from '../../shared/pane/mount-pane';
import '../../shared/pane/pane.css';
import { associateCommands } from '../commands/associate-commands';
import { loadCoreCommands } from '../commands/load-core-commands';
import { enableUndo } from '../commands/undo-button';
import { createExcelHost } from '../excel-host';
import { associateFunctions } from '../functions/associate-functions';
import { pageClient } from '../host/excel-client';
import { aboutExcel } from './about-excel';
import { autoOpen, withAutoOpen } from './auto-open';
import { officeTheme } from './office-theme';
import './taskpane.css';
import { annexSaving } from './save-annex';
import { today } from './today';

/** Milliseconds after which the pane has been drawn, and what checks has come. */
const SETTLED = 2000;

/** The one page of the add-in: pane, ribbon commands and worksheet functions share it. */
void Office.onReady(({ host: application }) => {
  const root = document.getElementById('pane');
  if (!root) return;
  if (application !== Office.HostType.Excel) {
    root.textContent = 'Đề nghị mở Kế hoạch Chuẩn trong Excel. / Open Kế hoạch Chuẩn in Excel.';
    return;
  }
  start(root);
});

function start(root: HTMLElement): void {
  const language = Office.context.displayLanguage.startsWith('en') ? 'en' : 'vi';
  const theme = officeTheme(Office.context.officeTheme);
  const host = withAutoOpen(createExcelHost({ client: pageClient(), today }));
  const pane = mountPane(root, host, {
    language,
    around: { autoOpen, about: aboutExcel, welcome: { guide: 'ho-tro.html' }, ...annexSaving() },
    onUndoable: (isUndoable) => void enableUndo(isUndoable),
    ...(theme === undefined ? {} : { theme }),
  });
  const show = async (): Promise<void> => {
    try {
      await Office.addin.showAsTaskpane();
    } catch {
      showNotice(OPEN_BY_HAND[language]);
    }
  };
  associateCommands({
    host,
    pane,
    journal: pane.journal,
    show,
    time: () => localTime(new Date()),
    tell: (message, needsLook) => {
      showNotice(message[language]);
      void show();
      // why: the workbook is another one now, so the list of the pane is of before
      if (!needsLook) void pane.check();
    },
  });
  if (Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.2')) associateFunctions();
  // why: a ribbon button may be pressed when the network is gone; the pane is drawn first
  setTimeout(() => void loadCoreCommands().catch(() => undefined), SETTLED);
}

/** What the person reads who then opens the pane: it stands at the right page already. */
const OPEN_BY_HAND: LocalText = {
  vi: 'Excel không tự mở được khung này. Kết quả ở ngay dưới đây.',
  en: 'Excel could not open this pane by itself. The result stands right below.',
};

function showNotice(text: LocalText['vi']): void {
  const notice = document.getElementById('notice');
  if (!notice) return;
  notice.textContent = text;
  notice.hidden = false;
}
