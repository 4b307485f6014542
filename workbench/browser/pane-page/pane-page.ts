import type { PaneHandle } from '../../../shared/pane/mount-pane';
import { mountPane } from '../../../shared/pane/mount-pane';
import '../../../shared/pane/pane.css';
import { connectHost } from '../port/connect-host';
import type { HostPort } from '../port/host-messages';

/** The pane of the workbench: each workbook comes as a new port from the page around. */
const root = document.getElementById('pane');
let mounted: PaneHandle | undefined;

async function showWorkbook(port: MessagePort): Promise<void> {
  const host = await connectHost(port as HostPort);
  mounted?.unmount();
  if (root) mounted = mountPane(root, host);
}

addEventListener('message', (event) => {
  const [port] = event.ports;
  // why: only the page around may hand over a workbook
  if (event.source === parent && port) void showWorkbook(port);
});
parent.postMessage('pane-ready', '*');
