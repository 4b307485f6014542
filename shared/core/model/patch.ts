import type { CellContent } from './cell';
import type { LocalText } from './local-text';
import type { CellPosition, CellRange } from './range';
import type { SheetDraft } from './sheet-draft';

/** A filled cell and its place. */
export interface PlacedContent extends CellPosition {
  readonly content: CellContent;
}

/** A cell of a removed row: enough to put the row back. */
export interface RemovedCell {
  readonly column: number;
  readonly content: CellContent;
}

export interface RemovedRow {
  readonly cells: readonly RemovedCell[];
}

/** Makes a cell hold `after`. */
export interface SetCellOp {
  readonly kind: 'set-cell';
  readonly sheet: string;
  readonly at: CellPosition;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The person was told that looks of single words (bold, colour, a link) go with the old text, and wants it so. */
  readonly losesLook?: true;
}

/** Takes whole rows out, or puts them in; the cells of the rows are what stands in them, or is to stand. */
export interface RowsOp<Kind extends 'delete-rows' | 'insert-rows' = 'delete-rows' | 'insert-rows'> {
  readonly kind: Kind;
  readonly sheet: string;
  readonly row: number;
  readonly rows: readonly RemovedRow[];
  /** What the host needs to give the rows their looks back; opaque to the core. */
  readonly hostState?: string;
}

/** Joins cells into one, or parts them. */
export interface MergeOp {
  readonly kind: 'merge' | 'unmerge';
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * Makes a sheet of the tool's own (`before: null`), refreshes it in place, or takes it away (`after: null`).
 * `before` is what the sheet held when it was read.
 */
export interface PutSheetOp {
  readonly kind: 'put-sheet';
  readonly name: string;
  readonly before: readonly PlacedContent[] | null;
  readonly after: SheetDraft | null;
  /** What the host kept of the sheet as it was, on a step that gives it back; wins over `after`. Opaque to the core. */
  readonly hostState?: string;
}

/**
 * One step of a patch. Steps are sequential: each place counts on the sheet as the earlier steps left it.
 * `sheet` is a sheet id of the snapshot; sheets that the tool makes are known by name.
 */
export type PatchOp = SetCellOp | RowsOp<'delete-rows'> | RowsOp<'insert-rows'> | MergeOp | PutSheetOp;

/** The sheet that a step changes: its id, or the name of one that the tool makes. */
export const sheetOf = (op: PatchOp): string => (op.kind === 'put-sheet' ? op.name : op.sheet);

/** The step as the core reads it: what a host kept for itself is left out. */
export function withoutHostState(op: PatchOp): PatchOp {
  if (!('hostState' in op)) return op;
  if (op.kind === 'put-sheet') return { kind: op.kind, name: op.name, before: op.before, after: op.after };
  return { kind: op.kind, sheet: op.sheet, row: op.row, rows: op.rows };
}

/** A change as a value: preview, precondition and undo in one. JSON-safe. */
export interface WorkbookPatch {
  readonly version: 1;
  /** Shown in the preview and beside "Hoàn tác". */
  readonly label: LocalText;
  readonly ops: readonly PatchOp[];
}

/** Why a patch was refused at one place. */
export interface Conflict {
  readonly op: PatchOp;
  readonly reason:
    | 'changed'
    | 'sheet-missing'
    | 'sheet-exists'
    | 'rows-in-use'
    | 'protected'
    /** A filter hides rows, and the host is not sure to write or move the right ones. */
    | 'filtered'
    /** What stands there comes from a formula of another cell. */
    | 'computed'
    /** Words in the cell have looks of their own, which would be lost, and nobody was told. */
    | 'rich-text'
    /** A rule of the cell (a list to choose from, say) refuses what is not on it. */
    | 'not-allowed'
    /** The rows lie in a table of the host's own (Excel's Ctrl+T), which has to stay whole. */
    | 'in-table'
    | 'unsupported';
  /** What stands there now, for `changed`. */
  readonly found?: CellContent;
  /** A sentence for the person. */
  readonly message: LocalText;
}

export type ApplyResult =
  | { readonly ok: true; readonly inverse: WorkbookPatch }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };
