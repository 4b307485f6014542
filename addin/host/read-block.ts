import type { CellRange } from '../../shared/core/model/range';
import { parseAreas } from './merge-addresses';

/** What one answer says of some rows of a sheet; the four grids have the same shape. */
export interface BlockData {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  /** Of all cells; absent when they differ. */
  readonly font?: string;
}

/** What can be asked for, by the Excel that runs. */
export interface ReadingFeatures {
  /** ExcelApi 1.13; older ones cannot say what is merged. */
  readonly merges: boolean;
  /** ExcelApi 1.9. */
  readonly rowProperties: boolean;
}

/** Excel does not list more than 512 merged areas at once. */
const ROWS_PER_MERGE_QUESTION = 250;

/** Puts the questions about `range`, the cells of rows `top` to `bottom` (exclusive), into the batch. */
export function askBlock(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  rows: { readonly top: number; readonly bottom: number },
  features: ReadingFeatures,
): () => BlockData | undefined {
  range.load('rowIndex,columnIndex,values,formulas,text,numberFormat,format/font/name');
  const answers = features.rowProperties
    ? sheet.getRange(rowAddress(rows)).getRowProperties({ rowHidden: true })
    : undefined;
  const merged = features.merges ? questionRows(rows).map((part) => askMerges(sheet, part)) : [];
  return () => {
    if (range.isNullObject) return undefined;
    const { rowIndex: top, columnIndex: left, values, formulas, text, numberFormat } = range;
    const font = range.format.font.name as string | null;
    return {
      top,
      left,
      values: values as unknown[][],
      formulas: formulas as unknown[][],
      text,
      formats: numberFormat as string[][],
      merges: uniqueRanges(merged.flatMap((read) => read())),
      hiddenRows: (answers?.value ?? []).flatMap(({ rowHidden }, index) =>
        rowHidden === true ? [rows.top + index] : [],
      ),
      ...(font === null ? {} : { font }),
    };
  };
}

const rowAddress = ({ top, bottom }: { readonly top: number; readonly bottom: number }): string =>
  `${String(top + 1)}:${String(bottom)}`;

function questionRows(rows: { readonly top: number; readonly bottom: number }) {
  const parts: { readonly top: number; readonly bottom: number }[] = [];
  for (let top = rows.top; top < rows.bottom; top += ROWS_PER_MERGE_QUESTION) {
    parts.push({ top, bottom: Math.min(rows.bottom, top + ROWS_PER_MERGE_QUESTION) });
  }
  return parts;
}

function askMerges(
  sheet: Excel.Worksheet,
  rows: { readonly top: number; readonly bottom: number },
): () => readonly CellRange[] {
  const areas = sheet.getRange(rowAddress(rows)).getMergedAreasOrNullObject();
  areas.load('address');
  return () => (areas.isNullObject ? [] : parseAreas(areas.address));
}

/** why: a merge across the border of two questions answers to both */
function uniqueRanges(ranges: readonly CellRange[]): readonly CellRange[] {
  return [...new Map(ranges.map((range) => [JSON.stringify(range), range])).values()];
}
