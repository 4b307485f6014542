import type { CellValue } from '../../../model/cell';
import type { CellPosition } from '../../../model/range';
import { memoBeside, memoFor } from '../../../work/memo';
import { joinAgencies, splitAgencies } from '../../agencies/agency-text';
import type { Agencies } from '../../outline/outline-task';
import { cellInRow, formulaText } from '../../sheet/sheet-formula';
import type { LiveValue } from '../../sheet/sheet-grid';
import type { CarriedCell } from '../carry-over';
import type { StandardTask } from '../standard-task';
import type { FormulaPlace, StandardColumn } from './column';
import { HIDDEN } from './hidden';

export type NameColumnId = 'leadNames' | 'coordinatorNames';

const nameColumn = (
  id: NameColumnId,
  header: string,
  of: 'lead' | 'coordinators',
  names: (task: StandardTask) => readonly string[],
): StandardColumn => ({
  ...HIDDEN,
  id,
  header,
  style: () => 'helperText',
  formula: (sheet) => {
    const column = sheet.columns.at(of);
    return (task, cells) => {
      const cell = cells[column];
      return cell ? countedNames(cell, names(task), { row: task.row, column }, sheet) : null;
    };
  },
});

/**
 * Hidden columns with the agencies of a shown cell for the summary to count, brackets, conditions and duties left out;
 * only where a cell says more than names.
 */
export const NAME_COLUMNS: readonly StandardColumn[] = [
  nameColumn('leadNames', 'Tên cơ quan chủ trì', 'lead', ({ leads }) => leads),
  nameColumn('coordinatorNames', 'Tên cơ quan phối hợp', 'coordinators', ({ coordinating }) => coordinating),
];

/** Whether a cell's text is nothing but its names in a row, so that the names can be counted in the cell itself. */
export const isPlainNames = memoBeside<Agencies, boolean>(
  ({ names }) => names,
  ({ text }) => text,
  ({ text, names }) => {
    const parts = splitAgencies(text);
    return parts.length === names.length && parts.every((part, index) => part === names[index]);
  },
);

const listOf = memoFor(joinAgencies);

/** Excel takes at most 255 characters of text at once, and 8192 in a formula. */
const CHUNK = 200;
const MOST_TEXT = 3000;

/** The names in the cell at `place`; they follow it when a person writes others. */
function countedNames(
  { value, edited }: CarriedCell,
  names: readonly string[],
  place: CellPosition,
  { live }: FormulaPlace,
): LiveValue | CellValue {
  const text = String(value ?? '');
  const shown = cellInRow(place.row, place.column);
  if (edited || isPlainNames({ text, names })) {
    if (live) return { formula: `=${shown}&""`, cached: text };
    return text === '' ? null : text;
  }
  const list = listOf(names);
  if (!live || list.length > MOST_TEXT) return list;
  const same = `AND(LEN(${shown})=${String(text.length)},LEFT(${shown},${String(CHUNK)})=${formulaText(text.slice(0, CHUNK))})`;
  return { formula: `=IF(${same},${longText(list)},${shown}&"")`, cached: list };
}

const longText = (text: string): string => {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; from += CHUNK)
    chunks.push(formulaText(text.slice(from, from + CHUNK)));
  return chunks.length === 0 ? '""' : chunks.join('&');
};
