import { parseRange, sameSheetName } from '../../../shared/core';
import { escapeXml, unescapeXml } from '../xml/escape-xml';
import type { Splice } from '../xml/splice-xml';
import { spliceXml } from '../xml/splice-xml';
import type { XmlAttribute, XmlTag } from '../xml/xml-elements';
import { attributesOf, attributeOf, tagsOf } from '../xml/xml-elements';
import type { RowNeed } from './row-need';
import { elementText } from './row-need';
import type { RowShift, RowSpread } from './row-shift';
import { LAST_ROW } from './row-shift';
import { shiftFormula } from './shift-formula';

export interface ShiftPlace {
  readonly shift: RowShift;
  /** The sheet that the part belongs to; absent for parts of the whole workbook. */
  readonly owner?: string;
}

export interface ShiftedXml {
  readonly xml: string;
  /** What in this part needs rows that would go. */
  readonly needs: readonly RowNeed[];
}

/** Elements that simply go with their cells. */
const DISPENSABLE = new Set(
  'mergeCell conditionalFormatting dataValidation hyperlink ignoredError cellWatch selection dimension'.split(
    ' ',
  ),
);
const FORMULAS = new Set(
  'f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula'.split(' '),
);
const FORMULA_ATTRIBUTES = new Set(
  'location textlink fmlaLink fmlaRange fmlaGroup fmlaTxbx linkedCell listFillRange cellRange'.split(' '),
);
/** Elements whose `ref` counts on the sheet that they name. */
const SOURCES = new Set(['worksheetSource', 'rangeSet', 'dataRef']);
const RANGE_ATTRIBUTES = new Set('ref sqref topLeftCell activeCell'.split(' '));

/** A stretch of XML in which every reference to the rows of the shifted sheet is moved along. */
export function shiftElements(xml: string, place: ShiftPlace): ShiftedXml {
  const walk = new ShiftWalk(xml, place);
  for (const tag of tagsOf(xml)) walk.visit(tag);
  return walk.result();
}

class ShiftWalk {
  private readonly splices: Splice[] = [];
  private readonly needs: RowNeed[] = [];
  private skipTo = 0;
  private ruleDelta: number | undefined;
  private isInAnchor = false;
  private readonly isOwn: boolean;

  constructor(
    private readonly xml: string,
    private readonly place: ShiftPlace,
  ) {
    this.isOwn = place.owner === place.shift.sheet;
  }

  visit(tag: XmlTag): void {
    if (tag.start < this.skipTo) return;
    if (tag.name === 'from' || tag.name === 'to') this.isInAnchor = tag.kind === 'open';
    if (isRule(tag.name)) this.ruleDelta = tag.kind === 'close' ? undefined : this.deltaOfRule(tag);
    if (tag.kind === 'close') return;
    if (this.isOwn && this.breaksTable(tag)) this.need(tag, this.rangeOf(tag));
    this.shiftAttributes(tag);
    if (tag.kind === 'open') this.shiftText(tag);
  }

  result(): ShiftedXml {
    const { needs } = this;
    return { xml: needs.length > 0 ? this.xml : spliceXml(this.xml, this.splices), needs };
  }

  private shiftAttributes(tag: XmlTag): void {
    const { shift } = this.place;
    const isSource = SOURCES.has(tag.name) && this.isSourceOn(tag);
    for (const { name, value, from, to } of attributesOf(this.xml, tag)) {
      if (FORMULA_ATTRIBUTES.has(name)) {
        const moved = this.formula(tag, value);
        if (moved !== value) this.replace(from, to, name, moved);
      } else if (isSource ? name === 'ref' : this.isOwn && this.isRangeAttribute(tag, name)) {
        const moved = name === 'sqref' ? shift.rangeList(value) : (shift.rangeText(value) ?? '');
        if (moved === '') {
          this.lose(tag, { from, to, name, value });
          return;
        }
        if (moved !== value) this.replace(from, to, name, moved);
      } else if (this.isOwn && tag.name === 'brk' && name === 'id') {
        const row = Number(value);
        this.replace(from, to, name, String(shift.place(row)));
      }
    }
  }

  private isSourceOn(tag: XmlTag): boolean {
    const sheet = attributeOf(this.xml, tag, 'sheet') ?? this.place.owner ?? '';
    return sameSheetName(sheet, this.place.shift.sheet);
  }

  private isRangeAttribute({ name }: XmlTag, attribute: string): boolean {
    return (
      !SOURCES.has(name) &&
      (RANGE_ATTRIBUTES.has(attribute) ||
        (attribute === 'r' && (name === 'cellWatch' || name === 'inputCells' || name === 'singleXmlCell')))
    );
  }

  /** A range is gone: with its element when that may go, else the rows must stay. */
  private lose(
    tag: XmlTag,
    { from, to, name, value }: Pick<XmlAttribute, 'from' | 'to' | 'name' | 'value'>,
  ): void {
    const isView = tag.name === 'selection' || tag.name === 'dimension' || name === 'topLeftCell';
    const top = parseRange(value.split(' ')[0] ?? '')?.top ?? 0;
    if (isView) {
      const cell = `A${String(this.place.shift.place(top) + 1)}`;
      this.splices.push({ from, to, text: `${name}="${cell}"` });
      // why: a selection names its active cell and its range; both fall on the same cell then
      if (tag.name === 'selection') this.replaceSelection(tag, cell);
      return;
    }
    const isExtension = tag.prefix !== '' && this.xml.lastIndexOf('<extLst', tag.start) > 0;
    if (!DISPENSABLE.has(tag.name) || isExtension) {
      this.need(tag, spreadOf(value));
      return;
    }
    const close = `</${tag.prefix}${tag.name}>`;
    const end = tag.kind === 'empty' ? tag.end : this.xml.indexOf(close, tag.end) + close.length;
    while ((this.splices[this.splices.length - 1]?.from ?? -1) >= tag.start) this.splices.pop();
    this.splices.push({ from: tag.start, to: end, text: '' });
    this.skipTo = end;
    this.ruleDelta = undefined;
  }

  private replaceSelection(tag: XmlTag, cell: string): void {
    while ((this.splices[this.splices.length - 1]?.from ?? -1) >= tag.start) this.splices.pop();
    for (const { name, from, to } of attributesOf(this.xml, tag)) {
      if (name === 'activeCell' || name === 'sqref') this.replace(from, to, name, cell);
    }
  }

  private shiftText(tag: XmlTag): void {
    const end = this.xml.indexOf('<', tag.end);
    const text = unescapeXml(this.xml.slice(tag.end, end));
    if (text.trim() === '') return;
    const { shift } = this.place;
    const moved = this.shiftedText(tag, text, shift);
    // why: text that stays keeps its own way of escaping
    if (moved !== text) this.splices.push({ from: tag.end, to: end, text: escapeText(moved) });
  }

  private shiftedText(tag: XmlTag, text: string, shift: RowShift): string {
    if (FORMULAS.has(tag.name)) return this.formula(tag, text);
    if (!this.isOwn) return text;
    if (tag.name === 'sqref') {
      const moved = shift.rangeList(text);
      if (moved === '') this.need(tag, spreadOf(text));
      return moved;
    }
    if (!this.isInAnchor || tag.name !== 'row') return text;
    return String(shift.place(Number(text)));
  }

  private formula(tag: XmlTag, text: string): string {
    const { shift, owner } = this.place;
    const moved = shiftFormula(text, shift, {
      ...(owner === undefined ? {} : { owner }),
      ...(this.ruleDelta === undefined || !this.isOwn ? {} : { ruleDelta: this.ruleDelta }),
    });
    if (moved.isUnsupported) this.need(tag, ALL_ROWS, 'unsupported');
    for (const rows of moved.lost) this.need(tag, rows);
    return moved.text;
  }

  /** How far the first cell of a rule's range moves. */
  private deltaOfRule(tag: XmlTag): number {
    const inside = /<(?:[\w.-]+:)?sqref>([^<]*)</.exec(this.xml.slice(tag.end, tag.end + 20_000));
    const list = attributeOf(this.xml, tag, 'sqref') ?? inside?.[1] ?? '';
    const top = parseRange(list.split(' ')[0] ?? '')?.top;
    const moved = parseRange(this.place.shift.rangeList(list).split(' ')[0] ?? '')?.top;
    return top === undefined || moved === undefined ? 0 : moved - top;
  }

  /** Whether a table or a filter would lose its header, its total, or all of its rows. */
  private breaksTable(tag: XmlTag): boolean {
    if (tag.name !== 'table' && tag.name !== 'autoFilter' && tag.name !== 'location') return false;
    const { shift } = this.place;
    const { top, bottom } = this.rangeOf(tag);
    if (bottom < top) return false;
    const heightOf = (from: number, to: number): number => {
      const spread = shift.spread({ top: from, bottom: to });
      return spread ? spread.bottom - spread.top + 1 : 0;
    };
    if (tag.name === 'location') return heightOf(top, bottom) !== bottom - top + 1;
    const totals = Number(attributeOf(this.xml, tag, 'totalsRowCount') ?? 0);
    const isEmptied = shift.kind === 'delete' && heightOf(top + 1, bottom - totals) === 0;
    const isCut = shift.isGoing(top) || (totals > 0 && shift.isGoing(bottom));
    return isCut || (tag.name === 'table' && isEmptied);
  }

  private rangeOf(tag: XmlTag): RowSpread {
    return spreadOf(attributeOf(this.xml, tag, 'ref') ?? '');
  }

  private need(tag: XmlTag, rows: RowSpread, reason: RowNeed['reason'] = 'rows-in-use'): void {
    const where = attributeOf(this.xml, tag, 'name') ?? attributeOf(this.xml, tag, 'ref');
    this.needs.push({ reason, rows, by: elementText(tag.name, where) });
  }

  private replace(from: number, to: number, name: string, value: string): void {
    this.splices.push({ from, to, text: `${name}="${escapeXml(value)}"` });
  }
}

/** Every row: for what no removal is safe beside. */
const ALL_ROWS: RowSpread = { top: 0, bottom: LAST_ROW };

/** The rows that a list of ranges reaches over; none when it names no rows. */
function spreadOf(list: string): RowSpread {
  const ranges = list.split(' ').flatMap((text) => parseRange(text) ?? []);
  return {
    top: Math.min(LAST_ROW, ...ranges.map(({ top }) => top)),
    bottom: Math.max(-1, ...ranges.map(({ bottom }) => bottom)),
  };
}

const isRule = (name: string): boolean => name === 'conditionalFormatting' || name === 'dataValidation';

/** Text between tags, where quotes need no escape. */
const escapeText = (text: string): string => escapeXml(text).replaceAll('&quot;', '"');
