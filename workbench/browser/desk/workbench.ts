import type { Grid } from '../grid/grid';
import type { Desk } from './desk';
import type { ManyWay } from './many-dialog';

/** The whole page at work. */
export interface Workbench {
  readonly grid: Grid;
  readonly desk: () => Desk | undefined;
  open(bytes: Uint8Array, fileName: string): Promise<void>;
  /** Opens what several files give together: consolidated, or compared. */
  openMany(way: ManyWay): Promise<void>;
  /** Opens an empty plan of the usual columns. */
  openBlank(): Promise<void>;
  /** Opens the example, which gives way to whatever a person brings. */
  openExample(bytes: Uint8Array, fileName: string): Promise<void>;
  /** Leads to where the text of a plan is pasted: in the open file, or in a new one in place of the example. */
  openProse(): Promise<void>;
  save(): void;
}
