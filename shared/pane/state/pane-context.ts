import type { WorkbookHost } from '../../host/workbook-host';
import type { PaneState } from './pane-state';
import type { Store } from './store';

/** What every action of the pane works on. */
export interface PaneContext {
  readonly host: WorkbookHost;
  readonly store: Store<PaneState>;
}
