import type { CellPosition } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { decodeLegacy } from './decode-legacy';
import type { LegacyVerdict } from './detect-legacy';
import { memoFor } from '../../work/memo';
import { detectLegacy, detectLegacyText, isUnicodeVietnamese, legacyFont } from './detect-legacy';

/** How a cell's text came to be read as legacy, and what it says in Unicode. */
export interface LegacyReading extends LegacyVerdict {
  readonly source: 'font' | 'cell' | 'column';
  readonly text: string;
}

// why: a legacy column shows itself in its first cells; reading all would cost every clean sheet a second pass
const SAMPLE = 300;

/** What a text cell says if it is in a legacy encoding; `undefined` for clean text. */
export function readLegacyCell(view: SheetView, at: CellPosition, text: string): LegacyReading | undefined {
  if (isUnicodeVietnamese(text)) return undefined;
  const fonts = cellFonts(view);
  const font = fonts.size > 0 && legacyFont(fonts.get(`${String(at.row)} ${String(at.column)}`) ?? '');
  if (font) {
    const decoded = decodeLegacy(text, font.encoding);
    return reading(
      { encoding: font.encoding, confidence: 1 },
      'font',
      font.capitals ? decoded.toUpperCase() : decoded,
      text,
    );
  }
  const own = detectLegacyText(text);
  if (own) return reading(own, 'cell', decodeLegacy(text, own.encoding), text);
  const column = legacyColumns(view).get(at.column);
  if (!column) return undefined;
  return reading(column, 'column', decodeLegacy(text, column.encoding), text);
}

const reading = (
  verdict: LegacyVerdict,
  source: LegacyReading['source'],
  text: string,
  raw: string,
): LegacyReading | undefined => (text === raw ? undefined : { ...verdict, source, text });

const cellFonts = memoFor(
  ({ snapshot }: SheetView): ReadonlyMap<string, string> =>
    new Map(
      (snapshot.legacyFonts ?? []).map(({ row, column, font }) => [`${String(row)} ${String(column)}`, font]),
    ),
);

/** The columns that as a whole are in a legacy encoding. */
const legacyColumns = memoFor((view: SheetView): ReadonlyMap<number, LegacyVerdict> => {
  const columns = new Map<number, LegacyVerdict>();
  for (let column = view.left; column < view.right; column++) {
    const verdict = detectLegacy(sampleColumn(view, column));
    if (verdict) columns.set(column, verdict);
  }
  return columns;
});

function sampleColumn(view: SheetView, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = view.top; row < Math.min(view.bottom, view.top + SAMPLE); row++) {
    const value = view.valueAt(row, column);
    if (typeof value === 'string') texts.push(value);
  }
  // why: where some cells are Unicode already, a doubtful cell is more likely one of them
  return texts.some(isUnicodeVietnamese) ? [] : texts;
}
