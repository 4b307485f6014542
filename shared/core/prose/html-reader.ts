import type { DocumentBlock, ParagraphBlock, ProseDocument } from '../model/document';
import { HtmlList, listForm } from './html-list';
import { asParagraphs, TableDraft } from './table-draft';

type Attributes = (name: string) => string | undefined;

/** What is no text of the page: its head, its programs, its menus, what was struck out of a document. */
const ASIDE = new Set(
  'head script style template noscript svg math nav aside button select textarea iframe object del title'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'p div li ul ol h1 h2 h3 h4 h5 h6 table tr td th thead tbody tfoot caption blockquote section article header ' +
    'footer main dl dt dd pre hr figure figcaption center address form fieldset body details summary'
  ).split(' '),
);
const LONGEST_HEADING = 300;
const OWN_MARK = /^(?:[-–+•*]\s|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)/]|[IVX]{1,5}[.)/]\s)/u;

interface Frame {
  readonly name: string;
  readonly isBold: boolean;
  /** Word draws the number of a list item there. */
  readonly isNumber: boolean;
  readonly list?: HtmlList;
  /** How many paragraphs there were before it. */
  readonly paragraphs: number;
}

/** Hears the elements of a page, or of what was pasted from Word, one after the other and makes blocks of them. */
export class HtmlReader {
  private readonly blocks: DocumentBlock[] = [];
  private readonly frames: Frame[] = [];
  private readonly lists: HtmlList[] = [];
  private readonly tables: TableDraft[] = [];
  private aside = 0;
  private headings = 0;
  private pieces: string[] = [];
  private number: string[] = [];
  private label: string | undefined;
  private bold = 0;
  private length = 0;
  private paragraphs = 0;

  open(name: string, attribute: Attributes): void {
    const style = attribute('style') ?? '';
    if (this.aside > 0 || ASIDE.has(name) || isUnseen(attribute, style)) {
      this.aside += 1;
      return;
    }
    if (name === 'br') this.endLine();
    else if (BLOCKS.has(name)) this.flush();
    const above = this.frames[this.frames.length - 1];
    const isList = name === 'ol' || name === 'ul';
    const list = isList
      ? new HtmlList(listForm(name, attribute('type'), style), attribute('start'))
      : undefined;
    this.frames.push({
      name,
      isBold: boldness(name, style) ?? above?.isBold ?? false,
      isNumber: above?.isNumber === true || /mso-list\s*:\s*ignore/i.test(style),
      ...(list ? { list } : {}),
      paragraphs: this.paragraphs,
    });
    if (list) this.lists.push(list);
    if (name === 'li') this.label = this.lists[this.lists.length - 1]?.label(attribute('value'));
    if (/^h[1-6]$/.test(name)) this.headings += 1;
    this.openTable(name, attribute);
  }

  text(text: string): void {
    if (this.aside > 0) return;
    const frame = this.frames[this.frames.length - 1];
    if (frame?.name === 'pre') {
      text.split('\n').forEach((part, index) => {
        if (index > 0) this.endLine();
        this.add(part, frame);
      });
    } else this.add(text, frame);
  }

  close(name: string): void {
    if (this.aside > 0) {
      this.aside -= 1;
      return;
    }
    if (BLOCKS.has(name)) this.flush();
    const frame = this.frames.pop();
    // why: people part what they write by an empty paragraph
    if (name === 'p' && frame?.paragraphs === this.paragraphs) this.paragraphs += 1;
    if (frame?.list) this.lists.pop();
    if (name === 'li') this.label = undefined;
    if (/^h[1-6]$/.test(name)) this.headings -= 1;
    if (name === 'td' || name === 'th') this.table?.endCell();
    else if (name === 'tr') this.table?.endRow();
    else if (name === 'table') this.endTable();
  }

  document(): ProseDocument {
    this.flush();
    return { blocks: this.blocks };
  }

  private get table(): TableDraft | undefined {
    return this.tables[this.tables.length - 1];
  }

  private openTable(name: string, attribute: Attributes): void {
    if (name === 'table') this.tables.push(new TableDraft());
    else if (name === 'tr') this.table?.startRow(this.paragraphs + 1);
    else if (name === 'td' || name === 'th') {
      this.table?.startCell(this.paragraphs + 1);
      this.table?.span(spanOf(attribute('colspan')));
      this.table?.reachDown(spanOf(attribute('rowspan')));
    }
  }

  private endTable(): void {
    const blocks = this.tables.pop()?.blocks() ?? [];
    const outer = this.table;
    if (outer) outer.add(asParagraphs(blocks));
    else this.blocks.push(...blocks);
  }

  private add(text: string, frame: Frame | undefined): void {
    if (frame?.isNumber === true) {
      this.number.push(text);
      return;
    }
    const words = text.trim().length;
    this.length += words;
    if (frame?.isBold === true) this.bold += words;
    this.pieces.push(words === 0 ? ' ' : text);
  }

  /** A line ends here, be it empty. */
  private endLine(): void {
    const before = this.paragraphs;
    this.flush();
    if (this.paragraphs === before) this.paragraphs += 1;
  }

  private flush(): void {
    const block = this.paragraph();
    this.pieces = [];
    this.number = [];
    this.bold = this.length = 0;
    if (block === undefined) return;
    this.paragraphs += 1;
    this.label = undefined;
    if (this.table?.isInCell === true) this.table.add([block]);
    else this.blocks.push(block);
  }

  private paragraph(): ParagraphBlock | undefined {
    const text = this.pieces.join('').replace(/\s+/gu, ' ').trim();
    if (text === '') return undefined;
    const drawn = numberOf(this.number.join(''));
    const number = drawn ?? (OWN_MARK.test(text) ? undefined : this.label);
    const isSet = (this.headings > 0 || this.bold === this.length) && text.length <= LONGEST_HEADING;
    return {
      kind: 'paragraph',
      line: this.paragraphs + 1,
      text,
      ...(number === undefined ? {} : { number }),
      ...(isSet ? { heading: true } : {}),
    };
  }
}

/** Hidden by the page, a footnote of Word or the mark of one. */
const isUnseen = (attribute: Attributes, style: string): boolean =>
  attribute('hidden') !== undefined ||
  /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:foot|end)note/i.test(style) ||
  /^#_(?:ftn|edn)\d/.test(attribute('href') ?? '');

function boldness(name: string, style: string): boolean | undefined {
  const weight = /font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return name === 'b' || name === 'strong' || name === 'th' ? true : undefined;
}

/** Bullets come as letters of fonts of signs. */
function numberOf(drawn: string): string | undefined {
  const text = drawn.replace(/\s+/gu, ' ').trim();
  if (text === '') return undefined;
  return /^[-–—+*]$|^\d/u.test(text) || text.split(' ').some(isNumberWord)
    ? text.replace(/^[–—]$/u, '-')
    : '•';
}

/** "a)", "1.2.": a letter or digit, and behind it what ends a number. */
const isNumberWord = (word: string): boolean => /[.)/:]/u.test(word.slice(word.search(/[\p{L}\d]|$/u) + 1));

const spanOf = (text: string | undefined): number =>
  text !== undefined && /^\s*\d{1,4}\s*$/.test(text) ? Math.max(1, Number(text)) : 1;
