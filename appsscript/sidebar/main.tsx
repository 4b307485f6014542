import { render } from 'preact';

import { createCallServer } from '../client/call-server';
import type { ScriptRunner } from '../client/call-server';
import { createSheetsHost } from '../sheets-host';
import { mountPane } from '../../shared/pane/mount-pane';
import { ChangesPage } from './changes/changes-page';
import '../../shared/pane/pane.css';
import './changes/changes-page.css';
import './sidebar.css';

declare const google: {
  readonly script: { readonly run: ScriptRunner; readonly host: { close(): void } };
};

/** why: Google serves one file for both; the side bar is always 300 px wide, the dialog far more */
const DIALOG_WIDTH = 600;

const root = document.getElementById('root');
if (root) {
  const host = createSheetsHost(createCallServer(() => google.script.run));
  const close = (): void => {
    google.script.host.close();
  };
  if (window.innerWidth >= DIALOG_WIDTH) render(<ChangesPage host={host} close={close} />, root);
  else {
    // why: the theme of Google Sheets itself is light, whatever the browser prefers
    const pane = mountPane(root, host, { theme: 'light' });
    // why: Google serves one file for every line of the menu; the server marks the one that was chosen
    if (document.documentElement.dataset['page'] === 'prose') pane.openProse();
  }
}
