import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import type { WorkbookHost } from '../../workbook-host';
import type { FaultId } from './fault-kinds';

/** A workbook that is open in a host, and can be struck. */
export interface StruckWorkbook {
  readonly host: WorkbookHost;
  /** Counts the steps at which this fault can strike from now on, and lets it strike at the one with this number. */
  watch(fault: FaultId, at: number): void;
  /** Steps counted since. */
  steps(): number;
  /** Saves what was done, where that is a work of its own; struck as everything else. */
  save?(): Promise<void>;
  /** Ends once nobody will ever answer, where calls then hang. */
  left?(): Promise<void>;
  /** No fault strikes any more: another window on what is there now. */
  reopened(): Promise<WorkbookHost>;
  /** Takes the newest change back in a way of the host's own; else the journal is asked. */
  undo?(): Promise<void>;
}

/** A host at its documented worst. */
export interface FaultBench {
  readonly name: string;
  /** The faults that this host cannot have, and why. */
  readonly cannot: Readonly<Partial<Record<FaultId, string>>>;
  /** Whether a fault reached the person in words. */
  isTold(error: unknown): boolean;
  open(snapshot: WorkbookSnapshot): Promise<StruckWorkbook>;
}
