import type { CellRange, CellStyle, SheetDraft } from '../../../shared/core';
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

/** why: it goes before the values, for it decides how they are taken */
export const writeNumberFormats: Writer = writer(
  ({ numberFormat }) => numberFormat,
  (range, formats) => range.setNumberFormats(filled(formats, 'General')),
);

const WRITERS: readonly Writer[] = [
  writeNumberFormats,
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
];

/** Gives the cells the looks of the draft in seven calls at most; a text that runs on over its neighbours does not wrap. */
export function writeLooks(
  range: Range,
  draft: SheetDraft,
  grid: DraftGrid,
  spans: readonly CellRange[],
): void {
  for (const write of WRITERS) write(range, draft, grid);
  writeTextStyles(range, draft, grid);
  const wraps = filled(
    looksOf(draft, grid, ({ wrap }) => wrap),
    false,
  );
  for (const { top, left } of spans) wraps[top]?.fill(false, left, left + 1);
  if (wraps.some((row) => row.includes(true))) range.setWraps(wraps);
}

/** Font, size, weight, slant and colour in one call. */
function writeTextStyles(range: Range, { styles }: SheetDraft, { cells }: DraftGrid): void {
  const built = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  const styleOf = (name: string) => {
    const known = built.get(name) ?? buildTextStyle(styles[name] ?? {});
    built.set(name, known);
    return known;
  };
  const isPlain = Object.values(styles).every((style) =>
    TEXT_LOOKS.every((look) => style[look] === undefined),
  );
  if (!isPlain) range.setTextStyles(cells.map((row) => row.map((cell) => styleOf(cell?.style ?? ''))));
}

const TEXT_LOOKS = ['fontName', 'fontSize', 'bold', 'italic', 'color'] as const;

function buildTextStyle({ fontName, fontSize, bold, italic, color }: CellStyle) {
  const style = SpreadsheetApp.newTextStyle();
  if (fontName !== undefined) style.setFontFamily(fontName);
  if (fontSize !== undefined) style.setFontSize(fontSize);
  if (bold !== undefined) style.setBold(bold);
  if (italic !== undefined) style.setItalic(italic);
  if (color !== undefined) style.setForegroundColor(color);
  return style.build();
}
