import {
  type CellContent,
  formatCell,
  type PatchOp,
  type WorkbookPatch,
  type WorkbookSnapshot,
} from '../../../shared/core';

/** One change as a row of the wide table. */
export interface ChangeRow {
  readonly sheet: string;
  readonly place: string;
  readonly before: string;
  /** `null` when the whole row goes. */
  readonly after: string | null;
}

/** The changes of a patch in the order in which they are made. */
export function changeRows({ ops }: WorkbookPatch, { sheets }: WorkbookSnapshot): readonly ChangeRow[] {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return ops.flatMap((op) => rowOf(op, names));
}

function rowOf(op: PatchOp, names: ReadonlyMap<string, string>): readonly ChangeRow[] {
  if (op.kind === 'set-cell') {
    const [before, after] = [textOf(op.before), textOf(op.after)];
    return [{ sheet: names.get(op.sheet) ?? op.sheet, place: formatCell(op.at), before, after }];
  }
  if (op.kind !== 'delete-rows') return [];
  return op.rows.map(({ cells }, index) => ({
    sheet: names.get(op.sheet) ?? op.sheet,
    place: `Dòng ${String(op.row + index + 1)}`,
    before: cells.map(({ content }) => textOf(content)).join(' | '),
    after: null,
  }));
}

const textOf = (content: CellContent): string =>
  content.kind === 'formula' ? content.formula : String(content.value ?? '');
