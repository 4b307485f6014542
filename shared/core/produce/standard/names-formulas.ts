import type { DraftCell } from '../../model/sheet-draft';
import { formulaCell, valueCell } from '../../model/cell';
import { joinAgencies, splitAgencies } from '../agencies/agency-text';
import type { CarriedCell } from './carry-over';
import { cellInRow, formulaText } from '../sheet/sheet-formula';

/** Whether a cell's text is nothing but its names in a row, so that the names can be counted in the cell itself. */
export const isPlainNames = (text: string, names: readonly string[]): boolean => {
  const parts = splitAgencies(text);
  return parts.length === names.length && parts.every((part, index) => part === names[index]);
};

/** Excel takes at most 255 characters of text at once, and 8192 in a formula. */
const CHUNK = 200;
const MOST_TEXT = 3000;
const STYLE = 'helperText';

/**
 * The hidden cell that holds the agencies of a shown cell for the summary to count: brackets, conditions and duties
 * left out. It follows the shown cell when a person writes another one.
 */
export function namesCell(
  { value, edited }: CarriedCell,
  names: readonly string[],
  place: { readonly row: number; readonly column: number; readonly live: boolean },
): DraftCell {
  const text = String(value ?? '');
  const shown = cellInRow(place.row, place.column);
  const list = joinAgencies(names);
  if (edited || isPlainNames(text, names)) {
    return place.live
      ? { content: formulaCell(`=${shown}&""`), cached: text, style: STYLE }
      : { content: valueCell(text === '' ? null : text), style: STYLE };
  }
  if (!place.live || list.length > MOST_TEXT) return { content: valueCell(list), style: STYLE };
  const same = `AND(LEN(${shown})=${String(text.length)},LEFT(${shown},${String(CHUNK)})=${formulaText(text.slice(0, CHUNK))})`;
  return {
    content: formulaCell(`=IF(${same},${longText(list)},${shown}&"")`),
    cached: list,
    style: STYLE,
  };
}

const longText = (text: string): string => {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; from += CHUNK)
    chunks.push(formulaText(text.slice(from, from + CHUNK)));
  return chunks.length === 0 ? '""' : chunks.join('&');
};
