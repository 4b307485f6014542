import type { CellPosition } from '../../../shared/core/model/range';
import { columnLetters, formatRange, parseRange } from '../../../shared/core/model/range';
import type { CellParts } from '../draft/cell-xml';
import { attributeOf } from '../xml/xml-elements';
import { setAttribute, spliceXml, withPrefix } from '../xml/splice-xml';
import type { RowSpan } from './scan-rows';
import { scanCells, scanRows } from './scan-rows';
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

/** Edits the cells of one sheet part; rows that are not touched keep their bytes. */
export class SheetEditor {
  readonly layout: SheetLayout;
  rows: EditRow[] = [];
  private isChanged = false;

  constructor(
    readonly xml: string,
    name: string,
  ) {
    this.layout = layOutSheet(xml, name);
    const { prefix, data } = this.layout;
    let end = data.innerStart;
    scanRows(xml, { prefix, from: data.innerStart, to: data.innerEnd }, (span) => {
      this.rows.push({ row: span.row, lead: xml.slice(end, span.start), span });
      end = span.end;
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

  /** The first place in `rows` at or behind a row number. */
  indexOf(row: number): number {
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
    if (!this.isChanged) return this.xml;
    const { prefix, data } = this.layout;
    const isEmpty = data.innerStart === data.end;
    const name = `${prefix}sheetData`;
    const body = this.rows.map((row) => row.lead + this.rowXml(row));
    const close = isEmpty ? '' : this.xml.slice(this.lastRowEnd(), data.innerEnd);
    return widenDimension(
      [
        this.xml.slice(0, data.start),
        `<${name}>`,
        ...body,
        close,
        `</${name}>`,
        this.xml.slice(data.end),
      ].join(''),
      this.usedRange(),
    );
  }

  private lastRowEnd(): number {
    let end = this.layout.data.innerStart;
    for (const { span } of this.rows) if (span && span.end > end) end = span.end;
    return end;
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
    const { span } = row;
    if (row.cells || !span) return;
    const { prefix } = this.layout;
    const cells: EditCell[] = [];
    scanCells(this.xml, prefix, span, ({ column, start, headEnd, innerEnd, end }) => {
      const headLength = headEnd === end && innerEnd === headEnd ? headEnd - 2 : headEnd - 1;
      cells.push({
        column,
        attributes: withoutReference(this.xml.slice(start + prefix.length + 2, headLength)),
        body: this.xml.slice(headEnd, innerEnd),
      });
    });
    // why: some producers write cells out of order, and new ones must find their place
    row.cells = cells.sort((a, b) => a.column - b.column);
    const head =
      span.innerEnd === span.headEnd && span.end === span.headEnd ? span.headEnd - 2 : span.headEnd - 1;
    row.attributes = withoutReference(this.xml.slice(span.start + prefix.length + 4, head));
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

/** Attributes with one leading space each and without `r`. */
function withoutReference(attributes: string): string {
  const rest = ` ${attributes.trim()}`.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, '').trimEnd();
  return rest;
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
