import type { WorkbookHost } from '../../host/workbook-host';
import type { PaneState } from './pane-state';
import type { Store } from './store';

/** What every action of the pane works on. */
export interface PaneContext {
  readonly host: WorkbookHost;
  readonly store: Store<PaneState>;
  readonly around?: PaneSurroundings | undefined;
}

/** What the application around the pane offers beside the workbook. */
export interface PaneSurroundings {
  /** Kind and version of the application, a line each; nothing of what a workbook holds. */
  readonly about?: () => readonly string[];
  /** Given where a person may meet the tool for the first time in the pane; `guide` is the address of a page to read. */
  readonly welcome?: { readonly guide?: string };
  /** Whether the pane opens by itself with a workbook that has sheets of the tool. */
  readonly autoOpen?: { readonly isOn: () => boolean; readonly set: (isOn: boolean) => Promise<void> };
}
