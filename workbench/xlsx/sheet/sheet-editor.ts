import { type CellPosition, columnLetters, formatRange, parseRange } from '../../../shared/core';
import type { CellParts } from '../draft/cell-xml';
import { attributeOf } from '../xml/xml-elements';
import { setAttribute, spliceXml, withPrefix } from '../xml/splice-xml';
import type { RowSpan } from './scan-rows';
import { scanCells, scanRows } from './scan-rows';
import type { RowShift } from '../rows/row-shift';
import type { SheetLayout } from './sheet-layout';
import { layOutSheet } from './sheet-layout';

/** A cell taken out of its row: the attributes but `r`, and what stands inside. */
export interface EditCell {
  readonly column: number;
  readonly attributes: string;
  readonly body: string;
}

/** A row of the sheet; as long as it has no `cells` of its own it is copied from the part. */
export interface EditRow {
  row: number;
  /** The space before it in the part. */
  readonly lead: string;
  readonly span?: RowSpan;
  /** The attributes of its tag but `r`. */
  attributes?: string;
  cells?: EditCell[];
}

export interface FormulaKinds {
  readonly any: boolean;
  readonly shared: boolean;
  readonly array: boolean;
}

/** Edits the cells of one sheet part; rows that are not touched keep their bytes. */
export class SheetEditor {
  readonly layout: SheetLayout;
  /** The part before and behind the sheet's data. */
  head: string;
  tail: string;
  private rows: EditRow[] = [];
  private isChanged = false;
  private kinds: FormulaKinds | undefined;
  /** Where the last row of the part ends; absent when its data is a self-closed element. */
  private readonly lastEnd: number | undefined;

  constructor(
    readonly xml: string,
    name: string,
  ) {
    this.layout = layOutSheet(xml, name);
    const { prefix, data } = this.layout;
    this.head = xml.slice(0, data.start);
    this.tail = xml.slice(data.end);
    let end = data.innerStart;
    scanRows(xml, { prefix, from: data.innerStart, to: data.innerEnd }, (span) => {
      this.rows.push({ row: span.row, lead: xml.slice(end, span.start), span });
      end = span.end;
    });
    this.lastEnd = data.innerStart === data.end ? undefined : end;
    this.putInOrder();
  }

  /** What kinds of formulas the part has, looked up once because the part may be huge. */
  get formulas(): FormulaKinds {
    return (this.kinds ??= {
      any: new RegExp(`<${this.layout.prefix}f[\\s>]`).test(this.xml),
      shared: /\st\s*=\s*["']shared["']/.test(this.xml),
      array: /\st\s*=\s*["'](?:array|dataTable)["']/.test(this.xml),
    });
  }

  /** The row at a place, ready to be changed. */
  openRow(row: number): EditRow | undefined {
    const found = this.rows[this.indexOf(row)];
    if (found?.row !== row) return undefined;
    this.parseRow(found);
    return found;
  }

  getCell(at: CellPosition): EditCell | undefined {
    return this.openRow(at.row)?.cells?.find(({ column }) => column === at.column);
  }

  /** Puts a content in a cell that keeps its style; the row and the cell are made where they are missing. */
  setCell(at: CellPosition, { attributes, body }: CellParts): void {
    const row = this.openRow(at.row) ?? this.insertRow(at.row);
    const cells = (row.cells ??= []);
    const index = cells.findIndex(({ column }) => column >= at.column);
    const old = cells[index];
    const content = withPrefix(body, this.layout.prefix);
    if (body.startsWith('<f>')) this.kinds = { ...this.formulas, any: true };
    this.isChanged = true;
    if (old?.column === at.column) {
      const kept = old.attributes.replace(/\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
      cells[index] = { column: at.column, attributes: kept + attributes, body: content };
    } else if (body !== '') {
      row.attributes = (row.attributes ?? '').replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      cells.splice(index < 0 ? cells.length : index, 0, { column: at.column, attributes, body: content });
    }
  }

  /** Marks rows as rewritten after their numbers or cells were changed from outside. */
  touch(): void {
    this.isChanged = true;
  }

  /** Visits every row, taken apart. */
  openAll(): readonly EditRow[] {
    for (const row of this.rows) this.parseRow(row);
    return this.rows;
  }

  /** A row as text, `null` when there is none: what `putRowText` takes. */
  rowText(row: number): string | null {
    const found = this.openRow(row);
    return found ? this.rowXml(found) : null;
  }

  /** Puts back rows that `rowText` gave; their places must be free. */
  putRowTexts(rows: readonly { readonly row: number; readonly xml: string | null }[]): void {
    const { prefix } = this.layout;
    for (const { row, xml } of rows) {
      scanRows(xml ?? '', { prefix, from: 0, to: xml?.length ?? 0 }, (span) => {
        this.rows.push({ row, lead: '', ...parseRowText(xml ?? '', prefix, span) });
      });
    }
    this.rows.sort((a, b) => a.row - b.row);
    this.isChanged = true;
  }

  /** Replaces what stands inside a cell, as it is stored. */
  putBody(at: CellPosition, body: string): void {
    const row = this.openRow(at.row);
    if (!row?.cells) return;
    row.cells = row.cells.map((cell) => (cell.column === at.column ? { ...cell, body } : cell));
    this.isChanged = true;
  }

  /** Takes rows out or makes room for some; those below move. */
  shiftRows(shift: RowShift): void {
    this.rows = this.rows.filter(({ row }) => !shift.isGoing(row));
    for (const row of this.rows) {
      const place = shift.place(row.row);
      if (place === row.row) continue;
      this.parseRow(row);
      row.row = place;
    }
    this.isChanged = true;
  }

  /** why: some producers write rows out of order, or one row in pieces, and each must be found by its number */
  private putInOrder(): void {
    const isStraight = this.rows.every(
      ({ row }, index) => index === 0 || row > (this.rows[index - 1]?.row ?? 0),
    );
    if (isStraight) return;
    const byNumber = new Map<number, EditRow>();
    for (const row of this.rows) {
      const first = byNumber.get(row.row);
      if (!first) byNumber.set(row.row, row);
      else {
        this.parseRow(first);
        this.parseRow(row);
        const cells = [...(first.cells ?? []), ...(row.cells ?? [])];
        first.cells = cells.sort((a, b) => a.column - b.column);
      }
    }
    this.rows = [...byNumber.values()].sort((a, b) => a.row - b.row);
  }

  /** The first place in `rows` at or behind a row number. */
  private indexOf(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The part as it stands now. */
  toXml(): string {
    const { prefix, data } = this.layout;
    const isSame =
      this.head.length === data.start && this.xml.startsWith(this.head) && this.xml.endsWith(this.tail);
    if (!this.isChanged && isSame && this.tail.length === this.xml.length - data.end) return this.xml;
    const name = `${prefix}sheetData`;
    const body = this.rows.map((row) => row.lead + this.rowXml(row));
    const end = this.lastEnd === undefined ? '' : this.xml.slice(this.lastEnd, data.innerEnd);
    return widenDimension(
      [this.head, `<${name}>`, ...body, end, `</${name}>`, this.tail].join(''),
      this.usedRange(),
    );
  }

  private usedRange(): { readonly bottom: number; readonly right: number } {
    const bottom = this.rows[this.rows.length - 1]?.row ?? 0;
    const right = this.rows.reduce(
      (most, { cells = [] }) => Math.max(most, cells[cells.length - 1]?.column ?? 0),
      0,
    );
    return { bottom, right };
  }

  private insertRow(row: number): EditRow {
    const made: EditRow = { row, lead: '', attributes: '', cells: [] };
    this.rows.splice(this.indexOf(row), 0, made);
    return made;
  }

  private parseRow(row: EditRow): void {
    if (row.cells || !row.span) return;
    Object.assign(row, parseRowText(this.xml, this.layout.prefix, row.span));
  }

  private rowXml({ row, span, attributes = '', cells }: EditRow): string {
    const { prefix } = this.layout;
    if (!cells) return span ? this.xml.slice(span.start, span.end) : '';
    const number = String(row + 1);
    const written = cells.map(({ column, attributes: own, body }) => {
      const head = `<${prefix}c r="${columnLetters(column)}${number}"${own}`;
      return body === '' ? `${head}/>` : `${head}>${body}</${prefix}c>`;
    });
    return `<${prefix}row r="${number}"${attributes}>${written.join('')}</${prefix}row>`;
  }
}

/** A row element taken apart. */
function parseRowText(
  xml: string,
  prefix: string,
  span: RowSpan,
): Required<Pick<EditRow, 'attributes' | 'cells'>> {
  const cells: EditCell[] = [];
  scanCells(xml, prefix, span, (cell) => {
    cells.push({
      column: cell.column,
      attributes: withoutReference(xml.slice(cell.start + prefix.length + 2, headEnd(cell))),
      body: xml.slice(cell.headEnd, cell.innerEnd),
    });
  });
  return {
    attributes: withoutReference(xml.slice(span.start + prefix.length + 4, headEnd(span))),
    // why: some producers write cells out of order, and new ones must find their place
    cells: cells.sort((a, b) => a.column - b.column),
  };
}

/** Where the attributes of a tag end. */
const headEnd = (span: { readonly headEnd: number; readonly end: number }): number =>
  span.headEnd === span.end ? span.headEnd - 2 : span.headEnd - 1;

/** Attributes with one leading space each and without `r`. */
function withoutReference(attributes: string): string {
  return ` ${attributes.trim()}`.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, '').trimEnd();
}

/** Lets the stated dimension reach as far as the cells. */
function widenDimension(
  xml: string,
  { bottom, right }: { readonly bottom: number; readonly right: number },
): string {
  const start = xml.slice(0, 4096).search(/<(?:\w+:)?dimension[\s/]/);
  const range = start < 0 ? undefined : parseRange(attributeOf(xml, { start }, 'ref') ?? '');
  if (!range || (range.bottom >= bottom && range.right >= right)) return xml;
  const wide = { ...range, bottom: Math.max(range.bottom, bottom), right: Math.max(range.right, right) };
  return spliceXml(xml, [setAttribute(xml, { start }, 'ref', formatRange(wide))]);
}
