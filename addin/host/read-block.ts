import type { RowSpan } from './read-merges';
import { rowAddress } from './read-merges';

/** What one answer says of some rows of a sheet; the four grids have the same shape. */
export interface BlockData {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
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
  /** ExcelApi 1.12; older ones have none. */
  readonly spills: boolean;
}

/** Puts the questions about `range`, the cells of rows `top` to `bottom` (exclusive), into the batch. */
export function askBlock(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  rows: RowSpan,
  features: ReadingFeatures,
): () => BlockData | undefined {
  range.load('rowIndex,columnIndex,values,formulas,text,numberFormat,format/font/name');
  const answers = features.rowProperties
    ? sheet.getRange(rowAddress(rows)).getRowProperties({ rowHidden: true })
    : undefined;
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
      hiddenRows: (answers?.value ?? []).flatMap(({ rowHidden }, index) =>
        rowHidden === true ? [rows.top + index] : [],
      ),
      ...(font === null ? {} : { font }),
    };
  };
}
