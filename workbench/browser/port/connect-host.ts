import type { ApplyResult, WorkbookSnapshot } from '../../../shared/core';
import { plainPatch } from '../../../shared/host/plain-patch';
import type {
  HostCapabilities,
  HostChange,
  WorkbookHost,
  MarkOutcome,
} from '../../../shared/host/workbook-host';
import { HostError } from '../../../shared/host/workbook-host';
import type { HostCall, HostMessage, HostPort, HostRequest } from './host-messages';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: HostError) => void;
}

/** The host at the other end of a port, once that end has said what it can do. */
export function connectHost(port: HostPort): Promise<WorkbookHost> {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(change: HostChange) => void>();
  let last = 0;
  const ask = (call: HostCall): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      port.postMessage({ id: last, call } satisfies HostRequest);
    });
  return new Promise((resolve) => {
    port.onmessage = ({ data }) => {
      const message = data as HostMessage;
      if (message.kind === 'ready') resolve(hostOver(message.capabilities, ask, listeners));
      else if (message.kind === 'change') for (const listener of listeners) listener(message.change);
      else settle(waiting, message);
    };
  });
}

function settle(
  waiting: Map<number, Waiting>,
  message: Extract<HostMessage, { kind: 'answer' | 'fault' }>,
): void {
  const call = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'answer') call?.resolve(message.value);
  else call?.reject(new HostError(message.fault.code, message.fault.vi, message.fault.en));
}

const hostOver = (
  capabilities: HostCapabilities,
  ask: (call: HostCall) => Promise<unknown>,
  listeners: Set<(change: HostChange) => void>,
): WorkbookHost => ({
  capabilities,
  snapshot: (scope) => ask({ method: 'snapshot', scope }) as Promise<WorkbookSnapshot>,
  apply: (patch) => ask({ method: 'apply', patch: plainPatch(patch) }) as Promise<ApplyResult>,
  reveal: (place) => ask({ method: 'reveal', place }) as Promise<void>,
  mark: (marks) => ask({ method: 'mark', marks }) as Promise<MarkOutcome>,
  onChange(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
});
