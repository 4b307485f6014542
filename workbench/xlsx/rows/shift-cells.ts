import { formatRange, parseRange } from '../../../shared/core/model/range';
import { escapeXml } from '../xml/escape-xml';
import { readStoredFormula } from '../sheet/read-cell';
import type { EditCell, SheetEditor } from '../sheet/sheet-editor';
import { replaceFormula, unshareFormulas } from '../sheet/unshare-formulas';
import type { RowShift } from './row-shift';
import { reverseShift, shiftRange } from './row-shift';
import { shiftFormula } from './shift-formula';
import type { ShiftedXml } from './shift-elements';

/** A formula whose text the reverse shift would not bring back. */
export interface LostFormula {
  readonly part: string;
  readonly row: number;
  readonly column: number;
  readonly body: string;
}

export interface CellShift {
  readonly refused?: ShiftedXml['refused'];
  readonly lost: readonly LostFormula[];
  readonly hasFormulas: boolean;
}

/** Moves the references in the formulas of a sheet along; rows of the shifted sheet that go are passed over. */
export function shiftCellFormulas(
  editor: SheetEditor,
  { part, owner, shift }: { readonly part: string; readonly owner: string; readonly shift: RowShift },
): CellShift {
  if (!editor.formulas.any) return { lost: [], hasFormulas: false };
  unshareFormulas(editor);
  const { prefix } = editor.layout;
  const lost: LostFormula[] = [];
  let refused: ShiftedXml['refused'];
  const isGoing = (row: number): boolean =>
    owner === shift.sheet && shift.kind === 'delete' && row >= shift.row && row < shift.row + shift.count;
  for (const row of editor.openAll()) {
    if (isGoing(row.row)) continue;
    row.cells = (row.cells ?? []).map((cell) => {
      const formula = cell.body.includes(`<${prefix}f`) ? readStoredFormula(cell.body, prefix) : undefined;
      if (!formula || formula.text === '') return cell;
      const moved = shiftFormula(formula.text, shift, { owner });
      if (moved.isUnsupported) refused ??= 'unsupported';
      if (moved.isLost) refused ??= 'rows-in-use';
      if (moved.text === formula.text) return cell;
      const back = shiftFormula(moved.text, reverseShift(shift), { owner });
      if (back.isLost || back.text !== formula.text)
        lost.push({ part, row: row.row, column: cell.column, body: cell.body });
      return withFormula(cell, prefix, { ...formula, text: moved.text });
    });
  }
  editor.touch();
  return { lost, hasFormulas: true, ...(refused === undefined ? {} : { refused }) };
}

function withFormula(
  cell: EditCell,
  prefix: string,
  { kind, text }: { readonly kind: string; readonly text: string },
): EditCell {
  if (kind === 'normal') return { ...cell, body: replaceFormula(cell.body, prefix, text) };
  const open = cell.body.indexOf('>', cell.body.indexOf(`<${prefix}f`)) + 1;
  const close = cell.body.indexOf(`</${prefix}f>`);
  return { ...cell, body: cell.body.slice(0, open) + escapeXml(text) + cell.body.slice(close) };
}

/** Moves the ranges that array formulas fill; false when the shift would tear one apart. */
export function shiftArrayRanges(editor: SheetEditor, shift: RowShift): boolean {
  if (!editor.formulas.array) return true;
  let isWhole = true;
  for (const row of editor.openAll()) {
    row.cells = (row.cells ?? []).map((cell) => {
      const text = /<(?:[\w.-]+:)?f\s[^>]*?\sref="([^"]*)"/.exec(cell.body)?.[1];
      const range =
        text === undefined || !/\st="(?:array|dataTable)"/.test(cell.body) ? undefined : parseRange(text);
      if (!range || text === undefined) return cell;
      const moved = shiftRange(range, shift);
      if (!moved) return cell;
      if (moved.bottom - moved.top !== range.bottom - range.top) isWhole = false;
      return { ...cell, body: cell.body.replace(` ref="${text}"`, ` ref="${formatRange(moved)}"`) };
    });
  }
  editor.touch();
  return isWhole;
}
