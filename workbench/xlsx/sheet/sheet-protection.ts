import type { CellPosition } from '../../../shared/core';
import type { CellFormats } from '../styles/cell-formats';
import { attributeOf, childrenOf } from '../xml/xml-elements';
import type { SheetEditor } from './sheet-editor';
import type { SheetLayout } from './sheet-layout';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Whether somebody put the sheet under protection, with or without a password. */
export function isProtected({ xml, children }: SheetLayout): boolean {
  const protection = children.find(({ name }) => name === 'sheetProtection');
  return protection !== undefined && isOn(attributeOf(xml, protection, 'sheet'));
}

/** Whether a cell of a protected sheet may not be changed; an empty place has the look of its row or column. */
export function isLocked(editor: SheetEditor, at: CellPosition, formats: () => CellFormats): boolean {
  if (!isProtected(editor.layout)) return false;
  const row = editor.openRow(at.row);
  const cell = row?.cells?.find(({ column }) => column === at.column);
  const style = cell
    ? styleIn(cell.attributes)
    : (styleIn(row?.attributes) ?? columnStyle(editor.layout, at));
  return formats().isLocked(style ?? 0);
}

function styleIn(attributes: string | undefined): number | undefined {
  const style = /\ss\s*=\s*["'](\d+)["']/.exec(attributes ?? '')?.[1];
  return style === undefined ? undefined : Number(style);
}

function columnStyle({ xml, children }: SheetLayout, { column }: CellPosition): number | undefined {
  const list = children.find(({ name }) => name === 'cols');
  const numeric = (element: { start: number }, name: string): number =>
    Number(attributeOf(xml, element, name) ?? 0);
  const found = (list ? childrenOf(xml, list) : []).find(
    (span) => numeric(span, 'min') <= column + 1 && numeric(span, 'max') >= column + 1,
  );
  return found && numeric(found, 'style');
}
