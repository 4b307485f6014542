import type { FixTrail } from '../../lint/fix-trail';
import type { Place } from '../../model/finding';
import { columnLetters } from '../../model/range';
import { type SheetView, sheetView } from '../../model/sheet-view';
import type { SheetSnapshot } from '../../model/snapshot';
import { type Expression, known } from '../sheet/expression';
import { formulaText, sheetPrefix } from '../sheet/sheet-formula';

/** A cell of the person's own sheet that holds a text of the plan. */
export interface TextPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** How its text begins, as no text above it in the column does. */
  readonly beginning: string;
}

/** The cell of the workbook that a place of the corrected copy is; `undefined` where it cannot be found again. */
export type FindText = (place: Place) => TextPlace | undefined;

/** Characters by which a text is known again; a search can take no more than 255. */
const BEGINNING = 80;

/** Finds texts in the sheets of the workbook as it is; `sourceRow` leads there from the corrected copy. */
export function textFinder(sheets: readonly SheetSnapshot[], sourceRow?: FixTrail['sourceRow']): FindText {
  const views = new Map<string, SheetView>();
  return ({ sheet: id, range: { top, left: column } }) => {
    const sheet = sheets.find((one) => one.id === id);
    if (!sheet) return undefined;
    const view = views.get(id) ?? sheetView(sheet);
    views.set(id, view);
    const row = sourceRow?.(id, top) ?? top;
    const beginning = view.textAt(row, column).slice(0, BEGINNING);
    if (beginning.trim() === '') return undefined;
    const letters = beginning.toLowerCase();
    for (let above = view.top; above < row; above++)
      if (view.textAt(above, column).toLowerCase().startsWith(letters)) return undefined;
    return { sheet: sheet.name, row, column, beginning };
  };
}

/** The row of the text, from 1, looked for so that rows put in above it do not lead astray; an error where it is gone. */
export function rowOfText({ sheet, row, column, beginning }: TextPlace): Expression {
  const letters = columnLetters(column);
  const wanted = formulaText(`${beginning.replace(/[~*?]/gu, '~$&')}*`);
  return known(`MATCH(${wanted},${sheetPrefix(sheet)}$${letters}:$${letters},0)`, row + 1);
}
