import type { LocalText } from '../../shared/core';
import { localTime } from '../../shared/host/local-time';
import { mountPane } from '../../shared/pane/mount-pane';
import '../../shared/pane/pane.css';
import { associateCommands } from '../commands/associate-commands';
import { createExcelHost } from '../excel-host';
import { associateFunctions } from '../functions/associate-functions';
import { pageClient } from '../host/excel-client';
import { officeTheme } from './office-theme';
import './taskpane.css';
import { today } from './today';

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
  const host = createExcelHost({ client: pageClient(), today });
  const pane = mountPane(root, host, { language, ...(theme === undefined ? {} : { theme }) });
  associateCommands({
    host,
    time: () => localTime(new Date()),
    tell: (message, needsLook) => {
      showNotice(message[language]);
      if (needsLook) void Office.addin.showAsTaskpane();
      else void pane.check();
    },
    async openProse() {
      pane.openProse();
      try {
        await Office.addin.showAsTaskpane();
      } catch {
        showNotice(OPEN_BY_HAND[language]);
      }
    },
  });
  if (Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')) associateFunctions();
}

/** What the person reads who then opens the pane: it stands at the right page already. */
const OPEN_BY_HAND: LocalText = {
  vi: 'Excel không tự mở được khung này. Dán văn bản kế hoạch ở ngay dưới đây.',
  en: 'Excel could not open this pane by itself. Paste the text of the plan right below.',
};

function showNotice(text: LocalText['vi']): void {
  const notice = document.getElementById('notice');
  if (!notice) return;
  notice.textContent = text;
  notice.hidden = false;
}
