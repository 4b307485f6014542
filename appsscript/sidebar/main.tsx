import { createCallServer } from '../client/call-server';
import type { ScriptRunner } from '../client/call-server';
import { createSheetsHost } from '../sheets-host';
import { mountPane } from '../../shared/pane/mount-pane';
import '../../shared/pane/pane.css';
import './sidebar.css';

declare const google: { readonly script: { readonly run: ScriptRunner } };

const root = document.getElementById('root');
// why: the theme of Google Sheets itself is light, whatever the browser prefers
if (root) mountPane(root, createSheetsHost(createCallServer(() => google.script.run)), { theme: 'light' });
