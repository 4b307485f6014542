import type { WorkbookHost } from '../../../shared/host/workbook-host';
import type { HostPort } from '../port/host-messages';
import { OPEN_PROSE } from '../port/host-messages';
import { serveHost } from '../port/serve-host';

/** The pane in its frame. */
export interface PaneFrame {
  /** Gives the pane a workbook in place of the one before. */
  connect(host: WorkbookHost): void;
  /** Opens the page on which the text of a plan is pasted, and gives it the focus. */
  openProse(): void;
}

/** Waits for the pane in a frame and hands it workbooks. */
export function createPaneFrame(frame: HTMLIFrameElement): PaneFrame {
  let isReady = false;
  let host: WorkbookHost | undefined;
  let stop: (() => void) | undefined;
  const connect = (): void => {
    if (!isReady || !host) return;
    stop?.();
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow?.postMessage('workbook', '*', [port2]);
    stop = serveHost(port1 as HostPort, host);
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data !== 'pane-ready') return;
    isReady = true;
    connect();
  });
  // why: either page may be the first to run, so each asks for the other
  frame.contentWindow?.postMessage('desk-ready', '*');
  return {
    connect(next) {
      host = next;
      connect();
    },
    openProse() {
      frame.contentWindow?.postMessage(OPEN_PROSE, '*');
      frame.focus();
    },
  };
}
