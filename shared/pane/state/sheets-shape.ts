import type { BuildOptions } from '../../core/produce/plan-build';
import type { PaneState } from './pane-state';

/** What a person chose of the form of the sheets. */
export type SheetsShape = Pick<PaneState, 'tracking' | 'signed'>;

/** The same as the core takes it: what nobody chose is as the workbook remembers. */
export const chosenShape = ({ tracking, signed }: SheetsShape): BuildOptions => ({
  tracking,
  ...(signed === null ? {} : { signed }),
});
