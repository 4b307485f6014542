import type { CellStyle, SheetDraft } from '../../../shared/core/model/sheet-draft';
import type { DraftGrid } from './draft-grid';
import { looksOf } from './draft-grid';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Writer = (range: Range, draft: SheetDraft, grid: DraftGrid) => void;

/** A writer of one look, one call; what the draft never asks for is not written, for the sheet is empty. */
const writer =
  <T>(
    look: (style: CellStyle) => T | undefined,
    write: (range: Range, values: (T | null)[][]) => unknown,
  ): Writer =>
  (range, draft, grid) => {
    const values = looksOf(draft, grid, look);
    if (values.some((row) => row.some((value) => value !== null))) write(range, values);
  };

const filled = <T>(values: (T | null)[][], otherwise: T): T[][] =>
  values.map((row) => row.map((value) => value ?? otherwise));

const WRITERS: readonly Writer[] = [
  // why: the number format goes before the values, for it decides how they are taken
  writer(
    ({ numberFormat }) => numberFormat,
    (range, formats) => range.setNumberFormats(filled(formats, 'General')),
  ),
  writer(
    ({ fontName }) => fontName,
    (range, names) => range.setFontFamilies(names),
  ),
  writer(
    ({ fontSize }) => fontSize,
    (range, sizes) => range.setFontSizes(filled(sizes, 10)),
  ),
  writer(
    ({ bold }) => (bold ? ('bold' as const) : undefined),
    (range, weights) => range.setFontWeights(weights),
  ),
  writer(
    ({ italic }) => (italic ? ('italic' as const) : undefined),
    (range, styles) => range.setFontStyles(styles),
  ),
  writer(
    ({ color }) => color,
    (range, colours) => range.setFontColors(colours),
  ),
  writer(
    ({ fill }) => fill,
    (range, colours) => range.setBackgrounds(colours),
  ),
  // why: Sheets does not justify; lines that end unevenly read better than stretched ones anyway
  writer(
    ({ horizontal }) => (horizontal === 'justify' ? 'left' : horizontal),
    (range, sides) => range.setHorizontalAlignments(sides),
  ),
  writer(
    ({ vertical }) => (vertical === 'center' ? 'middle' : vertical),
    (range, sides) => range.setVerticalAlignments(sides),
  ),
  writer(
    ({ wrap }) => wrap,
    (range, wraps) => range.setWraps(filled(wraps, false)),
  ),
];

/** Gives the cells the looks of the draft, at most one call for each kind of look. */
export function writeLooks(range: Range, draft: SheetDraft, grid: DraftGrid): void {
  for (const write of WRITERS) write(range, draft, grid);
}
