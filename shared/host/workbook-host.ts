import type { SheetCell } from '../core/lint/spare-looks';
import type { Place } from '../core/model/finding';
import type { ApplyResult, WorkbookPatch } from '../core/model/patch';
import type { WorkbookSnapshot } from '../core/model/snapshot';

/** What a host can do beyond the port's minimum; the pane hides what it cannot. */
export interface HostCapabilities {
  readonly marks: boolean;
  readonly changeEvents: boolean;
  /** False where nobody but a person can make a table of the program's own (Ctrl+T); the cells of one are drawn alone. */
  readonly tables?: boolean;
}

/** Which sheets to read: all of them, or those named by id (the tool's own sheets always come along). */
export type SnapshotScope =
  | {
      readonly kind: 'workbook';
      /** Read by itself while the person works: nothing is asked that disturbs them, and what seldom changes may be as of the last reading. */
      readonly isLive?: boolean;
    }
  | { readonly kind: 'sheets'; readonly ids: readonly string[] };

/** A coloured mark on cells: an own layer that is taken off without a trace. */
export interface Mark extends Place {
  readonly severity: 'error' | 'warning' | 'hint';
}

/** What became of marks. */
export interface MarkOutcome {
  /** Names of the sheets with findings that took no marks, for they are protected. */
  readonly unmarked: readonly string[];
}

export interface HostChange {
  readonly sheet: string;
  readonly rows: readonly { readonly first: number; readonly last: number }[];
  /** The host cannot tell edits of people from what the tool itself writes. */
  readonly mayBeOwn?: true;
}

/** Why a host call failed, in words for the person. */
export class HostError extends Error {
  constructor(
    readonly code:
      | 'protected'
      | 'read-only'
      | 'editing'
      | 'busy'
      | 'too-large'
      | 'session-expired'
      | 'unsupported'
      | 'permission'
      | 'timeout'
      | 'unknown',
    /** Vietnamese sentence that says what to do. */
    readonly vi: string,
    readonly en: string,
    options?: { readonly cause?: unknown },
  ) {
    super(en, options);
    this.name = 'HostError';
  }
}

/**
 * The port between the pure core and a spreadsheet. Failure of a patch is a value; a fault of the host is a `HostError`.
 * `apply` re-reads what it will write, compares with `before`, writes only when everything still stands,
 * and builds `inverse` from what is really there afterwards.
 */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  snapshot(scope: SnapshotScope): Promise<WorkbookSnapshot>;
  apply(patch: WorkbookPatch): Promise<ApplyResult>;
  /** Selects the place and brings it into view. */
  reveal(place: Place): Promise<void>;
  /** Replaces the tool's own marks; an empty list takes them off. A protected sheet goes without, and is named. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /**
   * Those of the cells in which single words have looks of their own (bold, coloured, linked), which a rewritten text
   * loses. Absent where a rewritten text keeps them.
   */
  richCells?(cells: readonly SheetCell[]): Promise<readonly SheetCell[]>;
  /** Calls back after the user changed cells; returns how to stop. Absent when `changeEvents` is false. */
  onChange?(listener: (change: HostChange) => void): () => void;
}
