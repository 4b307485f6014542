import { formatCell, formatRange, parseRange } from '../../../shared/core';
import { escapeXml } from '../xml/escape-xml';
import type { Splice } from '../xml/splice-xml';
import { setAttribute, spliceXml } from '../xml/splice-xml';
import { attributesOf } from '../xml/xml-elements';
import { readStoredFormula } from '../sheet/read-cell';
import type { EditCell, SheetEditor } from '../sheet/sheet-editor';
import { replaceFormula, unshareFormulas } from '../sheet/unshare-formulas';
import type { RowNeed } from './row-need';
import { cellText } from './row-need';
import type { RowShift } from './row-shift';
import { LAST_ROW } from './row-shift';
import { shiftFormula } from './shift-formula';

/** A formula whose text the reverse shift would not bring back. */
export interface LostFormula {
  readonly part: string;
  readonly row: number;
  readonly column: number;
  readonly body: string;
}

export interface CellShift {
  readonly needs: readonly RowNeed[];
  readonly lost: readonly LostFormula[];
  readonly hasFormulas: boolean;
}

/** Moves the references in the formulas of a sheet along; rows of the shifted sheet that go are passed over. */
export function shiftCellFormulas(
  editor: SheetEditor,
  { part, owner, shift }: { readonly part: string; readonly owner: string; readonly shift: RowShift },
): CellShift {
  if (!editor.formulas.any) return { lost: [], needs: [], hasFormulas: false };
  unshareFormulas(editor);
  const { prefix } = editor.layout;
  const lost: LostFormula[] = [];
  const needs: RowNeed[] = [];
  const back = shift.reverse();
  const isGoing = (row: number): boolean => owner === shift.sheet && shift.isGoing(row);
  for (const row of editor.openAll()) {
    if (isGoing(row.row)) continue;
    row.cells = (row.cells ?? []).map((cell) => {
      const formula = cell.body.includes(`<${prefix}f`) ? readStoredFormula(cell.body, prefix) : undefined;
      if (!formula || formula.text === '') return cell;
      const moved = shiftFormula(formula.text, shift, { owner });
      const by = (): RowNeed['by'] => cellText(formatCell({ row: row.row, column: cell.column }), owner);
      if (moved.isUnsupported)
        needs.push({ reason: 'unsupported', rows: { top: 0, bottom: LAST_ROW }, by: by() });
      for (const rows of moved.lost) needs.push({ reason: 'rows-in-use', rows, by: by() });
      if (moved.text === formula.text) return cell;
      const returned = shiftFormula(moved.text, back, { owner });
      if (returned.lost.length > 0 || returned.text !== formula.text)
        lost.push({ part, row: row.row, column: cell.column, body: cell.body });
      return withFormula(cell, prefix, { ...formula, text: moved.text });
    });
  }
  editor.touch();
  return { lost, needs, hasFormulas: true };
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

/** Moves the ranges that array formulas and what-if tables fill, and their input cells; tells which would be torn apart. */
export function shiftArrayRanges(editor: SheetEditor, shift: RowShift): readonly RowNeed[] {
  if (!editor.formulas.array) return [];
  const needs: RowNeed[] = [];
  const { prefix } = editor.layout;
  for (const row of editor.openAll()) {
    row.cells = (row.cells ?? []).map((cell) => {
      const open = cell.body.indexOf(`<${prefix}f`);
      const formula = open < 0 ? undefined : readStoredFormula(cell.body, prefix);
      if (formula?.kind !== 'array' && formula?.kind !== 'dataTable') return cell;
      const by = cellText(formatCell({ row: row.row, column: cell.column }), shift.sheet);
      const tag = { start: open };
      const splices = attributesOf(cell.body, tag).flatMap(({ name, value }): readonly Splice[] => {
        const range = name === 'ref' || name === 'r1' || name === 'r2' ? parseRange(value) : undefined;
        if (!range) return [];
        const moved = shift.range(range);
        const isTorn = moved?.bottom !== undefined && moved.bottom - moved.top !== range.bottom - range.top;
        // why: a formula that goes with all its rows needs none of them
        const isGone = !moved && name === 'ref';
        if (isTorn) needs.push({ reason: 'unsupported', rows: range, by });
        else if (!moved && !isGone && !shift.isGoing(row.row))
          needs.push({ reason: 'rows-in-use', rows: range, by });
        return moved ? [setAttribute(cell.body, tag, name, formatRange(moved))] : [];
      });
      return { ...cell, body: spliceXml(cell.body, splices) };
    });
  }
  editor.touch();
  return needs;
}
