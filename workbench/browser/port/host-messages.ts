import type { Place, WorkbookPatch } from '../../../shared/core';
import type {
  HostCapabilities,
  HostChange,
  HostError,
  Mark,
  SnapshotScope,
} from '../../../shared/host/workbook-host';

/** One call of the port as it travels. */
export type HostCall =
  | { readonly method: 'snapshot'; readonly scope: SnapshotScope }
  | { readonly method: 'apply'; readonly patch: WorkbookPatch }
  | { readonly method: 'reveal'; readonly place: Place }
  | { readonly method: 'mark'; readonly marks: readonly Mark[] };

/** From the pane to the desk. */
export interface HostRequest {
  readonly id: number;
  readonly call: HostCall;
}

/** A `HostError` as it travels: errors lose their fields on the way. */
export type HostFault = Pick<HostError, 'code' | 'vi' | 'en'>;

/** From the desk to the pane. */
export type HostMessage =
  | { readonly kind: 'ready'; readonly capabilities: HostCapabilities }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: HostFault }
  | { readonly kind: 'change'; readonly change: HostChange };

/** The desk asks the pane for the page on which the text of a plan is pasted. */
export const OPEN_PROSE = 'open-prose';

/** What both ends need of a message port; the browser's and Node's ports fit. */
export interface HostPort {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}
