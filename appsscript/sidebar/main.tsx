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

const root = document.getElementById('root');
if (root) {
  const host = createSheetsHost(createCallServer(() => google.script.run));
  const close = (): void => {
    google.script.host.close();
  };
  // why: Google serves one file for every line of the menu; the server marks the one that was chosen
  const use = document.documentElement.dataset['page'];
  if (use === 'changes') render(<ChangesPage host={host} close={close} />, root);
  else {
    // why: the theme of Google Sheets itself is light, whatever the browser prefers
    const pane = mountPane(root, host, { theme: 'light', around: { welcome: {} } });
    if (use === 'prose') pane.openProse();
  }
}
