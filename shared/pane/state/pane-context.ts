import type { AnnexDocument } from '../../core/model/annex-document';
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
  /** Lets the person keep the annex as a Word file; absent where the application lets no page save a file. */
  readonly saveAnnex?: (annex: AnnexDocument) => Promise<void>;
  /** Whether the pane opens by itself with a workbook that has sheets of the tool. */
  readonly autoOpen?: { readonly isOn: () => boolean; readonly set: (isOn: boolean) => Promise<void> };
}
