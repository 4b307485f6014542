import type { Place } from '../model/finding';
import type { PatchOp } from '../model/patch';
import type { CellPosition } from '../model/range';
import { cellRange } from '../model/range';
import { valueCell } from '../model/cell';
import { setCell } from '../model/text-edit';
import type { SheetView } from '../model/sheet-view';
import type { RenewChange } from './renewal';

export const placeAt = (view: SheetView, at: CellPosition): Place => ({
  sheet: view.id,
  range: cellRange(at),
});

/** Gathers what becomes of each cell: the last word on a cell counts, and a formula is left alone. */
export class CellChanges {
  readonly #found = new Map<string, { readonly op: PatchOp; readonly change: RenewChange }>();

  /** Writes `after` (`null` clears the cell); nothing where it stands there already. */
  write(
    view: SheetView,
    at: CellPosition,
    after: string | number | null,
    { kind, reason, shown }: Pick<RenewChange, 'kind' | 'reason'> & { readonly shown?: string },
  ): void {
    if (view.formulaAt(at.row, at.column) !== undefined) return;
    const op = setCell(view, at, valueCell(after));
    if (op === undefined) return;
    const before = view.textAt(at.row, at.column);
    const change = { at: placeAt(view, at), kind, before, after: shown ?? String(after ?? ''), reason };
    this.#found.set(`${view.id}\n${String(at.row)}\n${String(at.column)}`, { op, change });
  }

  /** Whether a cell is spoken for. */
  has(view: SheetView, at: CellPosition): boolean {
    return this.#found.has(`${view.id}\n${String(at.row)}\n${String(at.column)}`);
  }

  get changes(): readonly RenewChange[] {
    return [...this.#found.values()].map(({ change }) => change);
  }

  get ops(): readonly PatchOp[] {
    return [...this.#found.values()].map(({ op }) => op);
  }
}
