import type { CellRange, CellStyle, SheetDraft } from '../../../shared/core';
import type { DraftGrid } from './draft-grid';
import { looksOf } from './draft-grid';
import type { SameParts } from './kept-layouts';
import type { Aspect } from './layout-marks';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Writer = (range: Range, draft: SheetDraft, grid: DraftGrid, isFresh: boolean) => void;

/** A writer of one look, one call; what the draft never asks for is not written on an empty sheet. */
const writer =
  <T>(
    look: (style: CellStyle) => T | undefined,
    write: (range: Range, values: (T | null)[][]) => unknown,
  ): Writer =>
  (range, draft, grid, isFresh) => {
    const values = looksOf(draft, grid, look);
    if (!isFresh || values.some((row) => row.some((value) => value !== null))) write(range, values);
  };

const filled = <T>(values: (T | null)[][], otherwise: T): T[][] =>
  values.map((row) => row.map((value) => value ?? otherwise));

/** why: it goes before the values, for it decides how they are taken */
export const writeNumberFormats: Writer = writer(
  ({ numberFormat }) => numberFormat,
  (range, formats) => range.setNumberFormats(filled(formats, 'General')),
);

const WRITERS: readonly (readonly [Aspect, Writer])[] = [
  ['numberFormat', writeNumberFormats],
  [
    'fill',
    writer(
      ({ fill }) => fill,
      (range, colours) => range.setBackgrounds(colours),
    ),
  ],
  // why: Sheets does not justify; lines that end unevenly read better than stretched ones anyway
  [
    'horizontal',
    writer(
      ({ horizontal }) => (horizontal === 'justify' ? 'left' : horizontal),
      (range, sides) => range.setHorizontalAlignments(sides),
    ),
  ],
  [
    'vertical',
    writer(
      ({ vertical }) => (vertical === 'center' ? 'middle' : vertical),
      (range, sides) => range.setVerticalAlignments(sides),
    ),
  ],
];

interface LookWriting {
  readonly grid: DraftGrid;
  readonly spans: readonly CellRange[];
  readonly same: SameParts;
}

/** Gives the cells the looks of the draft in seven calls at most; a text that runs on over its neighbours does not wrap. */
export function writeLooks(range: Range, draft: SheetDraft, { grid, spans, same }: LookWriting): void {
  const needs = (aspect: Aspect): boolean => same?.(aspect) !== true;
  const isFresh = !same;
  for (const [aspect, write] of WRITERS) if (needs(aspect)) write(range, draft, grid, isFresh);
  if (needs('text')) writeTextStyles(range, draft, grid, isFresh);
  if (!needs('wrap')) return;
  const wraps = filled(
    looksOf(draft, grid, ({ wrap }) => wrap),
    false,
  );
  for (const { top, left } of spans) wraps[top]?.fill(false, left, left + 1);
  if (!isFresh || wraps.some((row) => row.includes(true))) range.setWraps(wraps);
}

/** Font, size, weight, slant and colour in one call. */
function writeTextStyles(range: Range, { styles }: SheetDraft, { cells }: DraftGrid, isFresh: boolean): void {
  const built = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  const styleOf = (name: string) => {
    const known = built.get(name) ?? buildTextStyle(styles[name] ?? {});
    built.set(name, known);
    return known;
  };
  const isPlain = Object.values(styles).every((style) =>
    TEXT_LOOKS.every((look) => style[look] === undefined),
  );
  if (!isFresh || !isPlain)
    range.setTextStyles(cells.map((row) => row.map((cell) => styleOf(cell?.style ?? ''))));
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
