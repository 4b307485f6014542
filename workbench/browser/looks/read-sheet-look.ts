import { parseRange } from '../../../shared/core';
import { layOutSheet } from '../../xlsx/sheet/sheet-layout';
import { quickAttribute, scanCells, scanRows } from '../../xlsx/sheet/scan-rows';
import type { ColumnLook, RowLook, SheetLook } from './sheet-look';
import type { XmlNode } from './xml-path';
import { isYes, nodeOf, numberOf } from './xml-path';

/** What the worksheet part itself says; notes, charts and conditions live elsewhere. */
export type PlainSheetLook = Omit<SheetLook, 'choices' | 'conditions' | 'notes' | 'charts' | 'print'>;

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

/** Reads widths, heights, styles and frozen panes of a sheet. */
export function readSheetLook(xml: string, name: string): PlainSheetLook {
  const { children } = layOutSheet(xml, name);
  const child = (wanted: string): XmlNode | undefined => {
    const element = children.find((candidate) => candidate.name === wanted);
    return element && nodeOf(xml, element);
  };
  const format = child('sheetFormatPr');
  const view = child('sheetViews')?.children('sheetView')[0];
  return {
    defaultWidth: numberOf(format?.attribute('defaultColWidth')) ?? DEFAULT_WIDTH,
    defaultHeight: numberOf(format?.attribute('defaultRowHeight')) ?? DEFAULT_HEIGHT,
    gridLines: !['0', 'false'].includes(view?.attribute('showGridLines') ?? '1'),
    frozen: frozenIn(view),
    columns: (child('cols')?.children() ?? []).flatMap(columnLook),
    ...readRows(xml, name),
  };
}

function frozenIn(view: XmlNode | undefined): SheetLook['frozen'] {
  const pane = view?.find('pane');
  if (pane?.attribute('state')?.startsWith('frozen') !== true) return { rows: 0, columns: 0 };
  return { rows: numberOf(pane.attribute('ySplit')) ?? 0, columns: numberOf(pane.attribute('xSplit')) ?? 0 };
}

function columnLook(column: XmlNode): readonly ColumnLook[] {
  const first = numberOf(column.attribute('min'));
  const last = numberOf(column.attribute('max'));
  if (first === undefined || last === undefined) return [];
  const width = numberOf(column.attribute('width'));
  const style = numberOf(column.attribute('style'));
  const look = { first: first - 1, last: last - 1, hidden: isYes(column.attribute('hidden')) };
  return [{ ...look, ...(width === undefined ? {} : { width }), ...(style === undefined ? {} : { style }) }];
}

function readRows(xml: string, name: string): Pick<SheetLook, 'rows' | 'cells'> {
  const { prefix, data } = layOutSheet(xml, name);
  const rows = new Map<number, RowLook>();
  const cells = new Map<number, Map<number, number>>();
  scanRows(xml, { prefix, from: data.innerStart, to: data.innerEnd }, (row) => {
    const height = numberOf(quickAttribute(xml, row.start, row.headEnd, 'ht'));
    const hidden = isYes(quickAttribute(xml, row.start, row.headEnd, 'hidden'));
    if (height !== undefined || hidden)
      rows.set(row.row, { hidden, ...(height === undefined ? {} : { height }) });
    if (row.innerEnd === row.headEnd) return;
    const styles = new Map<number, number>();
    scanCells(xml, prefix, row, ({ column, start, headEnd }) => {
      styles.set(column, Number(quickAttribute(xml, start + prefix.length + 2, headEnd, 's') ?? 0));
    });
    cells.set(row.row, styles);
  });
  return { rows, cells };
}

/** Reads the list of ranges that conditional formats apply to. */
export const rangesOf = (list: string | undefined) =>
  (list ?? '').split(' ').flatMap((text) => parseRange(text) ?? []);
