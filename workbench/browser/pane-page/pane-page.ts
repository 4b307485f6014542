import type { PaneHandle } from '../../../shared/pane/mount-pane';
import { mountPane } from '../../../shared/pane/mount-pane';
import '../../../shared/pane/pane.css';
import { saveAnnexFile } from '../../../shared/pane/save-annex-file';
import { connectHost } from '../port/connect-host';
import type { HostPort } from '../port/host-messages';
import { OPEN_PROSE } from '../port/host-messages';

/** The pane of the workbench: each workbook comes as a new port from the page around. */
const root = document.getElementById('pane');
let mounted: PaneHandle | undefined;
let mounting = Promise.resolve();

async function showWorkbook(port: MessagePort): Promise<void> {
  const host = await connectHost(port as HostPort);
  // why: opening a file takes no text away that a person typed
  const prose = mounted?.proseText();
  mounted?.unmount();
  if (root)
    mounted = mountPane(root, host, { around: { saveAnnex: saveAnnexFile }, ...(prose ? { prose } : {}) });
}

const tellReady = (): void => {
  parent.postMessage('pane-ready', '*');
};

addEventListener('message', ({ source, data, ports: [port] }) => {
  // why: only the page around may hand over a workbook
  if (source !== parent) return;
  if (port) mounting = showWorkbook(port);
  else if (data === OPEN_PROSE) void mounting.then(() => mounted?.openProse());
  else tellReady();
});
tellReady();
