import { type CellContent, sheetByName } from '../../shared/core';
import { addContentType, CONTENT_TYPES, removePart } from './package/content-types';
import type { DrawnPart } from './package/drawn-part';
import { addRelationship, relatedParts, removeRelationship } from './package/relationships';
import type { Namespaces } from './package/namespaces';
import { namespacesOf } from './package/namespaces';
import { recalculateOnLoad } from './package/sheet-list';
import type { SheetEntry } from './package/workbook-part';
import { readWorkbookPart, workbookPath } from './package/workbook-part';
import type { XlsxPackage } from './package/xlsx-package';
import { SheetEditor } from './sheet/sheet-editor';
import type { CellFormats } from './styles/cell-formats';
import { readCellFormats } from './styles/cell-formats';
import { StyleBook } from './styles/style-book';

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A copy of the workbook's parts while a patch is applied; thrown away when the patch is refused. */
export class WorkbookEditor {
  readonly file: XlsxPackage;
  readonly workbook: string;
  readonly namespaces: Namespaces;
  private readonly editors = new Map<string, SheetEditor>();
  private knownFormats: CellFormats | undefined;
  private styleBook: { readonly part: string; readonly book: StyleBook } | undefined;

  constructor(
    file: XlsxPackage,
    /** The place of a text in the table of strings, which no edit changes. */
    readonly textIndex: (text: string) => number | undefined = () => undefined,
  ) {
    this.file = file.copy();
    this.workbook = workbookPath(file);
    this.namespaces = namespacesOf(file);
  }

  sheets(): readonly SheetEntry[] {
    return readWorkbookPart(this.file).sheets;
  }

  /** A worksheet by id, or by name for the tool's own. */
  findSheet(sheet: string): SheetEntry | undefined {
    const sheets = this.sheets().filter(({ isWorksheet }) => isWorksheet);
    return sheets.find(({ id }) => id === sheet) ?? sheetByName(sheets, sheet);
  }

  /** A sheet of any kind by name, with its place in the list. */
  placeOf(name: string): { readonly sheet: SheetEntry; readonly index: number } | undefined {
    const sheets = this.sheets();
    const sheet = sheetByName(sheets, name);
    return sheet && { sheet, index: sheets.indexOf(sheet) };
  }

  editorOf({ part, name }: SheetEntry): SheetEditor {
    const known = this.editors.get(part);
    if (known) return known;
    const editor = new SheetEditor(this.file.text(part) ?? '', name);
    this.editors.set(part, editor);
    return editor;
  }

  /** Writes a part whole; an editor that was open on it is dropped. */
  replacePart(part: string, xml: string): void {
    this.editors.delete(part);
    this.file.setText(part, xml);
  }

  /** The same of a part that is written as it is packed. */
  drawPart(part: string, drawn: DrawnPart): void {
    this.editors.delete(part);
    this.file.setDrawn(part, drawn);
  }

  /** Writes what the open sheet editors hold into their parts. */
  flushSheets(): void {
    for (const [part, editor] of this.editors) this.file.setText(part, editor.toXml());
    this.editors.clear();
  }

  /** The cell styles that the file came with. */
  get formats(): CellFormats {
    const [part] = relatedParts(this.file, this.workbook, 'styles');
    return (this.knownFormats ??= readCellFormats((part && this.file.text(part)) ?? ''));
  }

  get styles(): StyleBook {
    if (this.styleBook) return this.styleBook.book;
    const [present] = relatedParts(this.file, this.workbook, 'styles');
    const part = present ?? this.addStylesPart();
    const book = new StyleBook(this.file.text(part) ?? '');
    this.styleBook = { part, book };
    return book;
  }

  changeWorkbook(change: (xml: string) => string): void {
    this.file.setText(this.workbook, change(this.file.text(this.workbook) ?? ''));
  }

  /** Keeps the order of calculation true after a formula came, went or moved. */
  formulasChanged(change: 'added' | 'removed'): void {
    this.changeWorkbook(recalculateOnLoad);
    if (change === 'added') return;
    for (const chain of relatedParts(this.file, this.workbook, 'calcChain')) {
      removeRelationship(this.file, this.workbook, chain);
      removePart(this.file, chain);
    }
  }

  contentChanged(before: CellContent, after: CellContent): void {
    if (before.kind === 'formula') this.formulasChanged('removed');
    else if (after.kind === 'formula') this.formulasChanged('added');
  }

  /** The finished parts. */
  finish(): XlsxPackage {
    this.flushSheets();
    if (this.styleBook) this.file.setText(this.styleBook.part, this.styleBook.book.toXml());
    return this.file;
  }

  private addStylesPart(): string {
    const part = this.file.freeName('xl/styles.xml');
    this.file.setText(part, `${XML_HEAD}<styleSheet xmlns="${this.namespaces.main}"/>`);
    addContentType(this.file, part, CONTENT_TYPES.styles);
    addRelationship(this.file, this.workbook, `${this.namespaces.relationships}/styles`, part);
    return part;
  }
}
