import {
  type CellContent,
  type CellPosition,
  columnLetters,
  type DraftCell,
  type DraftRow,
  type DrawnSheet,
  formatRange,
} from '../../../shared/core';
import { storeFormula } from '../formula/future-functions';
import type { DrawnPart } from '../package/drawn-part';
import type { Namespaces } from '../package/namespaces';
import type { StyleBook } from '../styles/style-book';
import { escapeXml } from '../xml/escape-xml';
import { cellParts, formulaXml } from './cell-xml';
import { formulaGroups, type GroupFinder } from './formula-groups';
import { listFormula } from './list-formula';
import { pageSetupXml } from './page-setup-xml';

export interface SheetXmlOptions {
  readonly styles: StyleBook;
  readonly namespaces: Namespaces;
  /** Relationship id of the drawing, when the sheet has charts. */
  readonly drawing?: string;
  /** The same of its table. */
  readonly table?: string;
  /** The place of a text in the workbook's table of strings, where it stands there in plain letters. */
  readonly textIndex?: TextIndex;
}

type TextIndex = (text: string) => number | undefined;

/**
 * From so many rows on, or where nobody knows yet how many, texts that the workbook has are named by their number.
 * why: on a short sheet this would save little. Cells keep their places, though Excel would do without ([MS-OI29500],
 * 2.1.590, c): not every program that an office opens its files with is known to
 */
const LONG = 1_000;

/** Rows in one piece: enough for the packer to bite on, few enough to be gone soon. */
const ROWS_IN_PIECE = 500;

/** A whole worksheet part from a draft; its styles are entered in the book at once, its rows are written when asked for. */
export function drawSheet(
  draft: DrawnSheet,
  { styles, namespaces, drawing, table, textIndex }: SheetXmlOptions,
): DrawnPart {
  const looks = new Map(
    Object.entries(draft.styles).map(([name, style]) => [name, ` s="${String(styles.cellStyle(style))}"`]),
  );
  const head = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    draft.print?.fitToWidth || draft.print?.fitToHeight
      ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
      : '',
    viewsXml(draft),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(draft),
    '<sheetData>',
  ].join('');
  const tail = [
    '</sheetData>',
    mergesXml(draft),
    conditionalXml(draft, styles),
    validationsXml(draft),
    draft.print ? pageSetupXml(draft.print) : '',
    drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`,
    table === undefined ? '' : `<tableParts count="1"><tablePart r:id="${table}"/></tableParts>`,
    '</worksheet>',
  ].join('');
  return {
    frame: head + tail,
    *pieces() {
      yield head;
      const numbered = isLong(draft) ? textIndex : undefined;
      yield* rowPieces(draft.rows, { starts: [], looks, groupAt: groupsOf(draft), textIndex: numbered });
      yield tail;
    },
  };
}

const isLong = ({ rows }: DrawnSheet): boolean => !Array.isArray(rows) || rows.length >= LONG;

/** why: rows that are made as they are written cannot be looked through beforehand */
const groupsOf = ({ rows }: DrawnSheet): GroupFinder =>
  Array.isArray(rows) ? formulaGroups(rows as readonly DraftRow[]) : () => undefined;

function* rowPieces(rows: Iterable<DraftRow>, frames: CellFrames): Generator<string> {
  let index = 0;
  let piece: string[] = [];
  for (const row of rows) {
    piece.push(rowXml(row, index++, frames));
    if (piece.length < ROWS_IN_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

function viewsXml({ frozenRows = 0, gridLines }: DrawnSheet): string {
  const grid = gridLines === false ? ' showGridLines="0"' : '';
  if (frozenRows === 0) return `<sheetViews><sheetView${grid} workbookViewId="0"/></sheetViews>`;
  const top = `A${String(frozenRows + 1)}`;
  return (
    `<sheetViews><sheetView${grid} workbookViewId="0">` +
    `<pane ySplit="${String(frozenRows)}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ columnWidths, hiddenColumns }: DrawnSheet): string {
  const isHidden = (column: number): boolean =>
    hiddenColumns !== undefined && column >= hiddenColumns.first && column <= hiddenColumns.last;
  const count = Math.max(columnWidths.length, (hiddenColumns?.last ?? -1) + 1);
  if (count === 0) return '';
  const columns = Array.from({ length: count }, (_, column) => {
    const width = columnWidths[column] ?? 9.14;
    const hidden = isHidden(column) ? ' hidden="1"' : '';
    return `<col min="${String(column + 1)}" max="${String(column + 1)}" width="${String(width)}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** How the cells of a sheet are named and styled, by column and by style: worked out once, not for each cell. */
interface CellFrames {
  /** `<c r="B`, by column. */
  readonly starts: string[];
  /** ` s="7"`, by the name of the style. */
  readonly looks: ReadonlyMap<string, string>;
  readonly groupAt: GroupFinder;
  readonly textIndex: TextIndex | undefined;
}

function rowXml({ height, cells }: DraftRow, index: number, frames: CellFrames): string {
  const look = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
  const row = String(index + 1);
  // why: joined at once, a row is one flat string; grown piece by piece it is a tree that the collector walks
  const written: string[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    const xml = cell ? cellXml(cell, { row: index, column }, frames) : '';
    if (xml !== '') written.push(xml);
  }
  return look === '' && written.length === 0 ? '' : `<row r="${row}"${look}>${written.join('')}</row>`;
}

const startOf = ({ row, column }: CellPosition, { starts }: CellFrames): string =>
  `${(starts[column] ??= `<c r="${columnLetters(column)}`)}${String(row + 1)}"`;

function cellXml(cell: DraftCell, at: CellPosition, frames: CellFrames): string {
  const { looks, textIndex } = frames;
  const { content, cached, style } = cell;
  const formula = content.kind === 'formula' ? sharedFormulaXml(content, at, frames) : undefined;
  const start = startOf(at, frames);
  const look = style === undefined ? '' : (looks.get(style) ?? '');
  const index =
    content.kind === 'value' && typeof content.value === 'string' ? textIndex?.(content.value) : undefined;
  if (index !== undefined) return `${start}${look} t="s"><v>${String(index)}</v></c>`;
  const { attributes, body } = cellParts(content, cached, formula);
  if (body === '') return look === '' ? '' : `${start}${look}/>`;
  return `${start}${look}${attributes}>${body}</c>`;
}

/** why: of a formula that another cell spells out the text is never asked for */
function sharedFormulaXml(
  content: Extract<CellContent, { readonly kind: 'formula' }>,
  { row, column }: CellPosition,
  { groupAt }: CellFrames,
): string | undefined {
  const group = groupAt(row, column);
  if (!group) return undefined;
  const { id, first, last } = group;
  if (row !== first) return `<f t="shared" si="${String(id)}"/>`;
  const range = formatRange({ top: first, left: column, bottom: last, right: column });
  return formulaXml(content.formula, ` t="shared" ref="${range}" si="${String(id)}"`);
}

function mergesXml({ merges }: DrawnSheet): string {
  if (merges.length === 0) return '';
  const cells = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join('');
  return `<mergeCells count="${String(merges.length)}">${cells}</mergeCells>`;
}

function conditionalXml({ conditionalStyles }: DrawnSheet, styles: StyleBook): string {
  return conditionalStyles
    .map(
      ({ range, formula, style }, index) =>
        `<conditionalFormatting sqref="${formatRange(range)}"><cfRule type="expression" ` +
        `dxfId="${String(styles.differential(style))}" priority="${String(index + 1)}">` +
        `<formula>${escapeXml(storeFormula(formula))}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}

function validationsXml({ validations }: DrawnSheet): string {
  const rules = validations.flatMap(({ range, list }) => {
    const formula = listFormula(list);
    if (formula === undefined) return [];
    return [
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
        `sqref="${formatRange(range)}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`,
    ];
  });
  if (rules.length === 0) return '';
  return `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
}
