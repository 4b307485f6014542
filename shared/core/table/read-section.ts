import type { ColumnMapping, Section } from '../model/plan';
import type { CellPosition } from '../model/range';
import type { SheetView } from '../model/sheet-view';
import { bareNumeral, isSectionNumeral, splitNumeral } from './number-text';

/** Reads numeral and title of a section row. */
export function readSection(view: SheetView, mapping: ColumnMapping, row: number): Section {
  const { columns } = mapping;
  const number = columns.number;
  const content = columns.content;
  const numberText = number === undefined ? '' : view.textAt(row, number).trim();
  const contentText = content === undefined ? '' : view.textAt(row, content).trim();
  if (number !== undefined && contentText !== '' && numberText !== contentText && numberText !== '') {
    const beside = furtherTexts(view, mapping, { row, column: content ?? number });
    const title = [contentText, ...beside].join(' – ');
    return { at: { row, column: number }, numeral: bareNumeral(numberText), title };
  }
  const column = firstFilled(view, row);
  const text = view.textAt(row, column);
  if (isSectionNumeral(text)) {
    const title = furtherTexts(view, mapping, { row, column }).join(' – ');
    return { at: { row, column }, numeral: bareNumeral(text), title };
  }
  const { numeral, title } = splitNumeral(text);
  return {
    at: { row, column },
    numeral,
    title: [title, ...furtherTexts(view, mapping, { row, column })].join(' – '),
  };
}

/** What stands beside a title inside the table, but not the title again. */
function furtherTexts(view: SheetView, { readings }: ColumnMapping, at: CellPosition): readonly string[] {
  const title = view.textAt(at.row, at.column).trim();
  return readings
    .filter(({ column }) => column > at.column)
    .map(({ column }) => view.textAt(at.row, column).trim())
    .filter((text) => text !== '' && text !== title);
}

function firstFilled(view: SheetView, row: number): number {
  for (let column = view.left; column < view.right; column++) {
    if (view.textAt(row, column).trim() !== '') return column;
  }
  return view.left;
}
