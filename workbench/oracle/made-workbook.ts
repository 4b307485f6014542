import { Workbook, type Worksheet } from 'exceljs';
import fc from 'fast-check';

/** A workbook as somebody else's program writes it, and rows of its plan that go or come. */
export interface ShiftCase {
  readonly formulas: readonly PlacedFormula[];
  readonly otherFormulas: readonly PlacedFormula[];
  readonly names: readonly string[];
  readonly merges: readonly Area[];
  readonly conditions: readonly { readonly area: Area; readonly formula: string }[];
  readonly validations: readonly { readonly area: Area; readonly formula: string }[];
  readonly links: readonly { readonly row: number; readonly target: string }[];
  readonly hidden: readonly number[];
  readonly tall: readonly number[];
  readonly printed: Area | null;
  readonly titles: readonly [number, number] | null;
  readonly steps: readonly ShiftStep[];
}

export interface ShiftStep {
  readonly kind: 'delete' | 'insert';
  /** Counted from 0. */
  readonly row: number;
  readonly count: number;
}

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Counted from 1, both ends inside. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const PLAN = 'Kế hoạch';
export const OTHER = 'Theo dõi & tính';
const HEIGHT = 30;
const WIDTH = 6;
/** Formulas stand right of the text. */
const FORMULA_COLUMN = 7;

const letter = (column: number): string => String.fromCharCode(64 + column);
const rows = fc.integer({ min: 1, max: HEIGHT });
const columns = fc.integer({ min: 1, max: WIDTH });
const dollars = fc.constantFrom('', '$');

const cell = fc
  .tuple(dollars, columns, dollars, rows)
  .map(([before, column, between, row]) => `${before}${letter(column)}${between}${String(row)}`);
const areas: fc.Arbitrary<Area> = fc
  .record({ top: rows, left: columns, tall: fc.nat(8), wide: fc.nat(3) })
  .map(({ top, left, tall, wide }) => ({
    top,
    left,
    bottom: Math.min(HEIGHT, top + tall),
    right: Math.min(WIDTH, left + wide),
  }));
const areaText = ({ top, left, bottom, right }: Area): string =>
  `${letter(left)}${String(top)}:${letter(right)}${String(bottom)}`;
const range = fc.oneof(
  { weight: 4, arbitrary: areas.map(areaText) },
  {
    weight: 2,
    arbitrary: areas.map(
      (area) => `$${letter(area.left)}$${String(area.top)}:$${letter(area.right)}$${String(area.bottom)}`,
    ),
  },
  { weight: 1, arbitrary: columns.map((column) => `${letter(column)}:${letter(column)}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(rows, fc.nat(4)).map(([top, tall]) => `${String(top)}:${String(top + tall)}`),
  },
);

const formulaWith = (sheet: string) =>
  fc.oneof(
    cell.map((at) => `${sheet}${at}+1`),
    range.map((area) => `COUNTA(${sheet}${area})`),
    fc.tuple(range, cell).map(([area, at]) => `SUM(${sheet}${area})-${sheet}${at}`),
    fc.tuple(cell, cell).map(([a, b]) => `IF(${sheet}${a}="x","A1:B2 'Kế hoạch'!A5",${sheet}${b})`),
    fc.tuple(range, range).map(([a, b]) => `COUNTA(${sheet}${a},${sheet}${b})`),
  );

const inPlan = formulaWith('');
const fromOther = formulaWith(`'${PLAN}'!`);
const placed = (formula: fc.Arbitrary<string>) =>
  fc.uniqueArray(fc.record({ row: rows, column: fc.constant(FORMULA_COLUMN), formula }), {
    maxLength: 6,
    selector: ({ row }) => row,
  });

const apart = <T extends { readonly area: Area }>(list: readonly T[]): readonly T[] =>
  list.filter(({ area }, index) => list.slice(0, index).every(({ area: other }) => !meets(area, other)));
const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const steps: fc.Arbitrary<ShiftStep> = fc.record({
  kind: fc.constantFrom('delete' as const, 'insert' as const),
  row: fc.integer({ min: 1, max: HEIGHT - 4 }),
  count: fc.integer({ min: 1, max: 3 }),
});

export const shiftCases: fc.Arbitrary<ShiftCase> = fc.record({
  formulas: placed(inPlan),
  otherFormulas: placed(fromOther),
  names: fc.array(
    range.map((area) => area),
    { maxLength: 2 },
  ),
  merges: fc
    .array(
      areas.filter(({ top, left, bottom, right }) => bottom > top || right > left),
      { maxLength: 3 },
    )
    .map((list) => apart(list.map((area) => ({ area }))).map(({ area }) => area)),
  conditions: fc
    .array(fc.record({ area: areas, column: columns, fixed: fc.option(rows) }), { maxLength: 2 })
    .map((list) =>
      apart(list).map(({ area, column, fixed }) => ({
        area,
        formula: `$${letter(column)}${fixed === null ? String(area.top) : `$${String(fixed)}`}>3`,
      })),
    ),
  validations: fc
    .array(
      fc.record({
        area: areas,
        formula: areas.map(
          (area) => `$${letter(area.left)}$${String(area.top)}:$${letter(area.left)}$${String(area.bottom)}`,
        ),
      }),
      { maxLength: 2 },
    )
    .map(apart),
  links: fc.uniqueArray(
    fc.record({ row: rows, target: cell.map((at) => `#'${PLAN}'!${at.replaceAll('$', '')}`) }),
    {
      maxLength: 2,
      selector: ({ row }) => row,
    },
  ),
  hidden: fc.uniqueArray(rows, { maxLength: 2 }),
  tall: fc.uniqueArray(rows, { maxLength: 2 }),
  printed: fc.option(areas),
  titles: fc.option(fc.tuple(rows, fc.nat(2)).map(([top, tall]): [number, number] => [top, top + tall])),
  steps: fc.array(steps, { minLength: 1, maxLength: 3 }),
});

/** The workbook of a case before its rows move, written by another library. */
export async function madeWorkbook(made: ShiftCase): Promise<Uint8Array> {
  const workbook = new Workbook();
  const plan = workbook.addWorksheet(PLAN);
  const other = workbook.addWorksheet(OTHER);
  fillPlan(plan, made);
  for (const { row, column, formula } of made.otherFormulas) other.getCell(row, column).value = { formula };
  made.names.forEach((area, index) => {
    workbook.definedNames.add(`'${PLAN}'!${absolute(area)}`, `Vung_${String(index)}`);
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const absolute = (area: string): string =>
  area
    .replace(/\$/g, '')
    .replace(
      /([A-Z]+)?(\d+)?/g,
      (_, column: string | undefined, row: string | undefined) =>
        `${column === undefined ? '' : `$${column}`}${row === undefined ? '' : `$${row}`}`,
    );

function fillPlan(plan: Worksheet, made: ShiftCase): void {
  for (let row = 1; row <= HEIGHT; row++)
    for (let column = 1; column <= WIDTH; column++)
      plan.getCell(row, column).value = column === 1 ? row : `${letter(column)}${String(row)} việc`;
  for (const { top, left, bottom, right } of made.merges) plan.mergeCells(top, left, bottom, right);
  for (const { row, column, formula } of made.formulas) plan.getCell(row, column).value = { formula };
  for (const { area, formula } of made.conditions)
    plan.addConditionalFormatting({
      ref: areaText(area),
      rules: [{ type: 'expression', priority: 1, formulae: [formula], style: { font: { bold: true } } }],
    });
  for (const { area, formula } of made.validations)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        plan.getCell(row, column).dataValidation = { type: 'list', formulae: [formula] };
  for (const { row, target } of made.links)
    plan.getCell(row, WIDTH + 2).value = { text: 'xem', hyperlink: target };
  for (const row of made.hidden) plan.getRow(row).hidden = true;
  for (const row of made.tall) plan.getRow(row).height = 40;
  if (made.printed) plan.pageSetup.printArea = areaText(made.printed);
  if (made.titles) plan.pageSetup.printTitlesRow = made.titles.join(':');
}
