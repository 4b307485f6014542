import {
  type CellContent,
  type CellStyle,
  draftContents,
  type PlacedContent,
  type SheetDraft,
  textHash,
} from '../../../shared/core';
import { borderAreas } from './border-areas';
import { planMerges } from './merge-plan';
import { neededHeights } from './set-sizes';

/** A part of a sheet that is drawn in calls of its own. */
export type Aspect =
  | 'numberFormat'
  | 'fill'
  | 'horizontal'
  | 'vertical'
  | 'text'
  | 'wrap'
  | 'borders'
  | 'sizes'
  | 'frame'
  | 'validations'
  | 'rules'
  | 'charts'
  | 'names';

/** What tells, part by part, whether two drafts look alike. */
export interface LayoutMarks {
  /** How many cells, and which of them are joined: where that differs, all is drawn anew. */
  readonly shape: string;
  /** What stands in the first columns: where rows were moved by hand, all is drawn anew. */
  readonly order: string;
  readonly aspects: Readonly<Record<Aspect, string>>;
}

const markOf = (value: unknown): string => textHash(JSON.stringify(value ?? null)).toString(36);

export function layoutMarks(draft: SheetDraft): LayoutMarks {
  const { rows, styles, columnWidths, hiddenColumns, frozenRows, gridLines, hidden } = draft;
  const plan = planMerges(draft);
  const look = (pick: (style: CellStyle) => unknown): string =>
    markOf(rows.map(({ cells }) => cells.map((cell) => pick(styles[cell?.style ?? ''] ?? {}) ?? 0)));
  return {
    shape: markOf([rows.map(({ cells }) => cells.length), columnWidths.length, plan.steps, plan.spans]),
    order: orderMark(draftContents(draft)),
    aspects: {
      numberFormat: look(({ numberFormat }) => numberFormat),
      fill: look(({ fill }) => fill),
      horizontal: look(({ horizontal }) => horizontal),
      vertical: look(({ vertical }) => vertical),
      text: look(({ fontName, fontSize, bold, italic, color }) => [fontName, fontSize, bold, italic, color]),
      wrap: look(({ wrap }) => wrap),
      borders: markOf([...borderAreas(draft)]),
      // why: at a refresh columns keep the widths that they have, a person's among them; Sheets fits the rows to them
      sizes: markOf([columnWidths.length, neededHeights(draft, plan.merged)]),
      frame: markOf([hiddenColumns, frozenRows, gridLines, hidden]),
      validations: markOf(draft.validations),
      rules: markOf(draft.conditionalStyles),
      charts: markOf(draft.charts),
      names: markOf(draft.names),
    },
  };
}

const FIRST_COLUMNS = 2;

/** Of a draft or of what a sheet holds; formulas count by their place alone, for their letters depend on the language. */
export const orderMark = (cells: readonly PlacedContent[]): string =>
  markOf(
    cells
      .filter(({ column }) => column < FIRST_COLUMNS)
      .map(({ row, column, content }) => [row, column, plainOf(content)]),
  );

const plainOf = (content: CellContent): unknown => (content.kind === 'formula' ? '=' : content.value);
