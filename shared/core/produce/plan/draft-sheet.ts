import { FIELD_NAMES } from '../../../data/field-names';
import type { PlanDraft } from '../../draft/draft-plan';
import { draftSections, fieldTexts } from '../../draft/draft-sections';
import type { CellValue } from '../../model/cell';
import type { Field } from '../../model/plan';
import type { SheetDraft } from '../../model/sheet-draft';
import { romanNumeral } from '../../text/roman-numeral';
import { MAX_ROW_HEIGHT, textHeight } from '../sheet/row-height';
import { createGrid, rowBox } from '../sheet/sheet-grid';
import { BODY_SIZE, standardStyles } from '../standard/standard-styles';

const COLUMNS: readonly { readonly field: Field; readonly width: number }[] = [
  { field: 'number', width: 6 },
  { field: 'content', width: 48 },
  { field: 'lead', width: 24 },
  { field: 'coordinators', width: 24 },
  { field: 'start', width: 13 },
  { field: 'end', width: 17 },
  { field: 'result', width: 20 },
];
const WIDE = COLUMNS.length;
const WIDTHS = COLUMNS.map(({ width }) => width);
const TOTAL = WIDTHS.reduce((sum, width) => sum + width, 0);
/** Its name in the workbook, where that is free. */
const NAME = 'Kế hoạch';

/** An empty plan of the usual columns, to be filled in by hand. */
export const blankPlan = (): SheetDraft =>
  draftSheet({ facts: { title: null }, tasks: [] }, { blankRows: 20 });

/**
 * The drafted rows as a plan sheet of the usual columns, ready to print: sections after the plan's own headings, numbers
 * from 1 in each. Everything on it may be edited; it is the plan's table from then on.
 */
export function draftSheet(
  { facts, tasks }: { readonly facts: Pick<PlanDraft['facts'], 'title'>; readonly tasks: PlanDraft['tasks'] },
  { name = NAME, blankRows = 0 }: { readonly name?: string; readonly blankRows?: number } = {},
): SheetDraft {
  const grid = createGrid();
  const height = (row: number, texts: readonly (readonly [value: CellValue, width: number])[]): void => {
    const heights = texts.map(([value, columnWidth]) =>
      textHeight(String(value ?? ''), { columnWidth, fontSize: BODY_SIZE, bold: texts.length < WIDE }),
    );
    grid.setHeight(row, Math.min(MAX_ROW_HEIGHT, Math.max(...heights)));
  };
  const title = facts.title ?? 'KẾ HOẠCH';
  grid.put(rowBox(0, 0, WIDE), title, 'title');
  height(0, [[title, TOTAL]]);
  const headerRow = 2;
  const cells = (row: number, values: readonly CellValue[], styleOf: (column: number) => string): void => {
    values.forEach((value, column) => {
      grid.put(rowBox(row, column, 1), value, styleOf(column));
    });
    height(
      row,
      values.map((value, column) => [value, WIDTHS[column] ?? 0]),
    );
  };
  cells(
    headerRow,
    COLUMNS.map(({ field }) => FIELD_NAMES[field]),
    () => 'header',
  );
  draftSections(tasks).forEach((section, index) => {
    const row = grid.height;
    grid.put(rowBox(row, 0, 1), romanNumeral(index + 1), 'sectionNumber');
    grid.put(rowBox(row, 1, WIDE - 1), section.title, 'section');
    height(row, [[section.title, TOTAL - (WIDTHS[0] ?? 0)]]);
    section.tasks.forEach((task, at) => {
      const texts = fieldTexts(task);
      const values = COLUMNS.map(({ field }) =>
        field === 'number' ? at + 1 : texts[field] === '' ? null : (texts[field] ?? null),
      );
      cells(grid.height, values, (column) => (column === 0 ? 'centre' : 'text'));
    });
  });
  for (let count = 0; count < blankRows; count++) {
    const empty = COLUMNS.map(() => null);
    cells(grid.height, empty, (column) => (column === 0 ? 'centre' : 'text'));
  }
  return {
    name,
    columnWidths: WIDTHS,
    rows: grid.rows(),
    styles: standardStyles,
    merges: grid.merges(),
    frozenRows: headerRow + 1,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: { first: headerRow, last: headerRow },
      area: { top: 0, left: 0, bottom: grid.height - 1, right: WIDE - 1 },
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      pageNumbers: true,
    },
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
}
