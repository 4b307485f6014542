import { asParagraphs, type DocumentBlock, TableDraft, unicodeOfFont } from '../../shared/core';
import { UnusableDocument } from './docx-problem';
import { FieldState } from './field-state';
import { isOff, numberIn } from './list-book';
import type { ListCounter } from './list-counter';
import { ParagraphDraft } from './paragraph-draft';
import type { StyleBook } from './style-book';

/** Beyond it nobody reads the plan, and the answer would be of no use. */
const MOST_PARAGRAPHS = 100_000;

/** What stands aside of the text, or was replaced or taken out: it is passed over with all that it holds. */
const ASIDE = new Set([
  'Fallback', 'instrText', 'delText', 'delInstrText', 'footnoteReference', 'endnoteReference', 'sdtPr',
  'sectPr', 'tblPr', 'tblGrid', 'pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange',
  'numberingChange', 'tblPrExChange', 'rt', 'object', 'oMathPara', 'altChunk', 'subDoc',
]); // prettier-ignore

type Attributes = (name: string) => string | undefined;

/** Hears the elements of a Word document one after the other and makes blocks of them. */
export class BodyReader {
  readonly blocks: DocumentBlock[] = [];
  /** What stands in text boxes, which float beside the text. */
  readonly boxes: string[] = [];
  /** Other files that the text holds in itself or leads to, and whose words are not among its own. */
  inserted = 0;
  private readonly path: string[] = [];
  private readonly tables: TableDraft[] = [];
  readonly fields: FieldState;
  private paragraph: ParagraphDraft | undefined;
  private paragraphs = 0;
  /** Depth inside something passed over; 0 outside. */
  private aside = 0;
  /** Depth inside a text box. */
  private box = 0;
  private isText = false;
  private isBold: boolean | undefined;
  /** The font of the run, where it or its style names one. */
  private font: string | undefined;
  private isHidden = false;
  /** For each content control around, whether it shows what to type there and holds nothing yet. */
  private readonly controls: boolean[] = [];

  constructor(
    private readonly styles: StyleBook,
    private readonly counter: ListCounter,
    ignoredFields?: ReadonlySet<number>,
  ) {
    this.fields = new FieldState(ignoredFields);
  }

  open(name: string, attribute: Attributes): void {
    if (this.aside > 0) {
      this.aside += 1;
      if (name === 'showingPlcHdr' && !isOff(attribute('val')))
        this.controls[this.controls.length - 1] = true;
      return;
    }
    if (name === 'sdt') this.controls.push(false);
    const parent = this.path[this.path.length - 1];
    this.path.push(name);
    if (this.box > 0) {
      this.box += 1;
      this.isText = name === 't';
      return;
    }
    if (name === 'altChunk' || name === 'subDoc') this.inserted += 1;
    if (ASIDE.has(name) || this.isTakenOut(name, parent)) this.passOver();
    else if (name === 'txbxContent') this.startBox();
    else this.hear(name, parent, attribute);
  }

  text(text: string): void {
    if (!this.isText || this.aside > 0 || this.controls.includes(true)) return;
    if (this.box > 0) this.addToBox(text);
    else if (!this.isHidden && !this.fields.isCode) this.add(text);
  }

  close(name: string): void {
    this.isText = false;
    if (this.aside > 0) {
      this.aside -= 1;
      if (this.aside === 0) this.path.pop();
      return;
    }
    this.path.pop();
    if (name === 'sdt') this.controls.pop();
    if (this.box > 0) {
      this.box -= 1;
      if (name === 'p' && this.box > 0) this.addToBox(' ');
      return;
    }
    if (name === 'p') this.endParagraph();
    if (name === 'tc' || name === 'body') this.endJoined();
    if (name === 'tc') this.table?.endCell();
    else if (name === 'tr') this.table?.endRow();
    else if (name === 'tbl') this.endTable();
  }

  private get table(): TableDraft | undefined {
    return this.tables[this.tables.length - 1];
  }

  private passOver(): void {
    this.aside = 1;
  }

  /** Words that a tracked change deletes; the same element marks a deleted paragraph end or row. */
  private isTakenOut(name: string, parent: string | undefined): boolean {
    return (name === 'del' || name === 'moveFrom') && parent !== 'rPr' && parent !== 'trPr';
  }

  private addToBox(text: string): void {
    this.boxes.push((this.boxes.pop() ?? '') + text);
  }

  private startBox(): void {
    this.box = 1;
    this.boxes.push('');
  }

  private hear(name: string, parent: string | undefined, attribute: Attributes): void {
    if (name === 'p') this.startParagraph();
    else if (parent === 'pPr' || parent === 'numPr') this.hearParagraph(name, attribute('val'));
    else if (parent === 'rPr') this.hearRun(name, attribute('val'), attribute('ascii') ?? attribute('hAnsi'));
    else if (parent === 'trPr' || parent === 'tcPr') this.hearCell(name, attribute('val'));
    else if (parent === 'r' || name === 'r') this.hearText(name, attribute);
    else if (name === 'tbl') this.startTable();
    else if (name === 'tr') this.table?.startRow(this.paragraphs + 1);
    else if (name === 'tc') this.table?.startCell(this.paragraphs + 1);
  }

  private startParagraph(): void {
    this.paragraphs += 1;
    if (this.paragraphs > MOST_PARAGRAPHS) throw new UnusableDocument('too-long');
    // why: the end of the paragraph before was taken out, so that this one is its rest
    if (this.paragraph) this.paragraph.isJoined = false;
    this.paragraph ??= new ParagraphDraft(this.paragraphs);
    this.isBold = undefined;
    this.font = undefined;
    this.isHidden = false;
  }

  private hearParagraph(name: string, value: string | undefined): void {
    const { paragraph } = this;
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.styleId = value;
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.level = numberIn(value);
    else if (name === 'outlineLvl') paragraph.outline = numberIn(value);
  }

  private hearRun(name: string, value: string | undefined, font: string | undefined): void {
    const isMark = this.path[this.path.length - 3] === 'pPr';
    if (isMark) {
      if (this.paragraph && (name === 'del' || name === 'moveFrom')) this.paragraph.isJoined = true;
      return;
    }
    if (name === 'b') this.isBold = !isOff(value);
    else if (name === 'vanish') this.isHidden = !isOff(value);
    else if (name === 'rFonts') this.font = font ?? this.font;
    else if (name === 'rStyle') {
      const style = this.styles.of(value);
      this.isBold ??= style.bold;
      this.font ??= style.font;
    }
  }

  private hearCell(name: string, value: string | undefined): void {
    const { table } = this;
    if (!table) return;
    if (name === 'gridBefore') table.skip(numberIn(value) ?? 0);
    else if (name === 'gridSpan') table.span(numberIn(value) ?? 1);
    else if (name === 'vMerge') table.join(value !== 'restart');
    else if (name === 'del') table.isRowGone = true;
  }

  private hearText(name: string, attribute: Attributes): void {
    switch (name) {
      case 'r':
        this.isBold = undefined;
        this.font = undefined;
        this.isHidden = false;
        return;
      case 't':
        this.isText = true;
        return;
      case 'tab':
      case 'ptab':
        this.add(' ');
        return;
      case 'br':
        this.add(attribute('type') === undefined || attribute('type') === 'textWrapping' ? '\n' : ' ');
        return;
      case 'cr':
        this.add('\n');
        return;
      case 'noBreakHyphen':
        this.add('-');
        return;
      case 'fldChar':
        this.fields.hear(attribute('fldCharType'));
        return;
    }
  }

  private add(text: string): void {
    if (this.isHidden || this.fields.isCode) return;
    const { paragraph } = this;
    if (!paragraph) return;
    const style = this.styles.of(paragraph.styleId);
    // why: a font of the time before Unicode shows other letters than its text holds
    const shown = unicodeOfFont(text, this.font ?? style.font ?? this.styles.font);
    paragraph.add(shown, this.isBold ?? style.bold ?? false);
  }

  private endParagraph(): void {
    const { paragraph } = this;
    if (!paragraph || paragraph.isJoined) return;
    this.paragraph = undefined;
    const blocks = paragraph.blocks(this.counter, this.styles, this.tables.length > 0);
    if (this.table) this.table.add(blocks);
    else this.blocks.push(...blocks);
  }

  /** Nothing follows that a paragraph without an end could go on with. */
  private endJoined(): void {
    if (!this.paragraph) return;
    this.paragraph.isJoined = false;
    this.endParagraph();
  }

  private startTable(): void {
    this.endJoined();
    this.tables.push(new TableDraft());
  }

  private endTable(): void {
    const blocks = this.tables.pop()?.blocks() ?? [];
    const outer = this.table;
    if (!outer) this.blocks.push(...blocks);
    else outer.add(asParagraphs(blocks));
  }
}
