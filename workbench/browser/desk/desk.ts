import type {
  ApplyResult,
  CalendarDate,
  CellPosition,
  PatchOp,
  Place,
  WorkbookPatch,
} from '../../../shared/core';
import type { HostChange, WorkbookHost } from '../../../shared/host/workbook-host';
import type { XlsxHost } from '../../xlsx/xlsx-host';
import type { CellEdit, Grid } from '../grid/grid';
import type { Book } from '../grid/workbook-data';
import { fitRows } from '../looks/fit-rows';
import { readLooks } from '../looks/read-looks';
import { editPatch } from './edit-patch';
import { createHistory } from './history';
import { changeOf } from './change-of';
import { choicesAt } from './choices-at';

/** One open workbook: the file is the truth, the grid shows it, the pane and the person change it. */
export interface Desk {
  /** What the pane works on. */
  readonly host: WorkbookHost;
  readonly isChanged: () => boolean;
  /** The file as it stands. */
  save(): Uint8Array;
  /** Writes what the person did in the grid. */
  writeEdits(edits: readonly CellEdit[]): Promise<void>;
  /** Applies a change that the person asked for with a button. */
  change(patch: WorkbookPatch): Promise<ApplyResult>;
  /** Takes the person's last change back, or does it again; false when there is none or it does not fit any more. */
  step(direction: 'undo' | 'redo'): Promise<boolean>;
  /** The workbook as it is shown; nothing before it was read. */
  book(): Book | undefined;
  /** What the list of a cell offers. */
  choicesAt(place: Place): readonly string[];
  /** Shows the workbook again as the file has it. */
  restore(): Promise<void>;
}

export interface DeskOptions {
  readonly file: XlsxHost;
  readonly grid: Grid;
  readonly today: () => CalendarDate;
  /** Called after each change of the file. */
  readonly onChanged: () => void;
}

/** Puts an opened workbook on the desk. */
export async function createDesk({ file, grid, today, onChanged }: DeskOptions): Promise<Desk> {
  const listeners = new Set<(change: HostChange) => void>();
  const history = createHistory();
  let changed = false;

  let latest: Book | undefined;
  const book = async (): Promise<Book> => {
    const snapshot = await file.snapshot({ kind: 'workbook' });
    latest = { snapshot, look: fitRows(readLooks(file.parts()), snapshot) };
    return latest;
  };
  const show = async (ops: readonly PatchOp[]): Promise<void> => {
    const cells = cellsOf(ops);
    if (cells) grid.refreshCells(await book(), cells);
    else grid.show(await book(), { isNew: false });
  };
  const apply = async (patch: WorkbookPatch): Promise<ApplyResult> => {
    const result = await file.apply(patch);
    if (!result.ok) return result;
    changed = changed || patch.ops.length > 0;
    await show(patch.ops);
    onChanged();
    return result;
  };
  const change = async (patch: WorkbookPatch): Promise<ApplyResult> => {
    const result = await apply(patch);
    if (!result.ok) return result;
    history.add(result.inverse);
    tell(listeners, patch);
    return result;
  };

  grid.show(await book(), { isNew: true });
  return {
    host: {
      capabilities: { ...file.capabilities, changeEvents: true },
      async snapshot(scope) {
        await grid.finishTyping();
        return { ...(await file.snapshot(scope)), today: today(), ...activeSheet(grid) };
      },
      apply,
      async mark(marks) {
        grid.showMarks(marks);
        return file.mark(marks);
      },
      reveal(place) {
        grid.reveal(place);
        return Promise.resolve();
      },
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    isChanged: () => changed,
    save() {
      changed = false;
      return file.save();
    },
    async writeEdits(edits) {
      const { patch, untouched } = editPatch(await file.snapshot({ kind: 'workbook' }), edits);
      const result = patch.ops.length === 0 ? undefined : await change(patch);
      const rest = result?.ok === false ? edits : untouched;
      if (rest.length > 0) grid.refreshCells(await book(), rest);
    },
    change,
    async step(direction) {
      const patch = history.take(direction);
      const result = patch && (await apply(patch));
      if (!patch || !result?.ok) return false;
      history.put(direction === 'undo' ? 'redo' : 'undo', result.inverse);
      tell(listeners, patch);
      return true;
    },
    book: () => latest,
    choicesAt: (place) => (latest ? choicesAt(latest, place) : []),
    async restore() {
      grid.show(await book(), { isNew: false });
    },
  };
}

const activeSheet = (grid: Grid): { readonly activeSheet?: string } => {
  const sheet = grid.selection()?.sheet;
  return sheet === undefined ? {} : { activeSheet: sheet };
};

/** The cells that a patch wrote; `undefined` when it did more than write cells. */
function cellsOf(
  ops: readonly PatchOp[],
): readonly { readonly sheet: string; readonly at: CellPosition }[] | undefined {
  const cells = ops.flatMap((op) => (op.kind === 'set-cell' ? [{ sheet: op.sheet, at: op.at }] : []));
  return cells.length === ops.length ? cells : undefined;
}

function tell(listeners: ReadonlySet<(change: HostChange) => void>, patch: WorkbookPatch): void {
  for (const change of changeOf(patch)) for (const listener of listeners) listener(change);
}
