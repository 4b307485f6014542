import type { Grid } from '../grid/grid';
import type { Desk } from './desk';

/** The whole page at work. */
export interface Workbench {
  readonly grid: Grid;
  readonly desk: () => Desk | undefined;
  open(bytes: Uint8Array, fileName: string): Promise<void>;
  save(): void;
}
