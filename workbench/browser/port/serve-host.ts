import { HostError } from '../../../shared/host/workbook-host';
import type { WorkbookHost } from '../../../shared/host/workbook-host';
import type { HostCall, HostFault, HostMessage, HostPort, HostRequest } from './host-messages';

/** Answers the calls that come over a port with a host; returns how to stop. */
export function serveHost(port: HostPort, host: WorkbookHost): () => void {
  const send = (message: HostMessage): void => {
    port.postMessage(message);
  };
  port.onmessage = ({ data }) => {
    const { id, call } = data as HostRequest;
    answer(host, call).then(
      (value) => {
        send({ kind: 'answer', id, value });
      },
      (error: unknown) => {
        send({ kind: 'fault', id, fault: faultOf(error) });
      },
    );
  };
  const stopWatching = host.onChange?.((change) => {
    send({ kind: 'change', change });
  });
  send({ kind: 'ready', capabilities: host.capabilities });
  return () => {
    stopWatching?.();
    port.onmessage = null;
  };
}

async function answer(host: WorkbookHost, call: HostCall): Promise<unknown> {
  switch (call.method) {
    case 'snapshot':
      return host.snapshot(call.scope);
    case 'apply':
      return host.apply(call.patch);
    case 'reveal':
      return host.reveal(call.place);
    case 'mark':
      return host.mark(call.marks);
  }
}

const faultOf = (error: unknown): HostFault =>
  error instanceof HostError
    ? { code: error.code, vi: error.vi, en: error.en }
    : {
        code: 'unknown',
        vi: 'Bảng tính gặp lỗi. Đề nghị lưu tệp, tải lại trang rồi thử lại.',
        en: `The workbench failed: ${error instanceof Error ? error.message : String(error)}`,
      };
