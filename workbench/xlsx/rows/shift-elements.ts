import { parseRange } from '../../../shared/core/model/range';
import { escapeXml, unescapeXml } from '../xml/escape-xml';
import type { Splice } from '../xml/splice-xml';
import { spliceXml } from '../xml/splice-xml';
import type { XmlTag } from '../xml/xml-elements';
import { attributesOf, attributeOf, tagsOf } from '../xml/xml-elements';
import type { RowShift } from './row-shift';
import { shiftRangeList, shiftRangeText, shiftSpread } from './row-shift';
import { shiftFormula } from './shift-formula';

export interface ShiftPlace {
  readonly shift: RowShift;
  /** The sheet that the part belongs to; absent for parts of the whole workbook. */
  readonly owner?: string;
}

export interface ShiftedXml {
  readonly xml: string;
  /** Why the rows must stay: something in this part needs them. */
  readonly refused?: 'rows-in-use' | 'unsupported';
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
const FORMULA_ATTRIBUTES = new Set('location textlink fmlaLink fmlaRange fmlaGroup fmlaTxbx'.split(' '));
const RANGE_ATTRIBUTES = new Set('ref sqref topLeftCell activeCell'.split(' '));

/** A stretch of XML in which every reference to the rows of the shifted sheet is moved along. */
export function shiftElements(xml: string, place: ShiftPlace): ShiftedXml {
  const walk = new ShiftWalk(xml, place);
  for (const tag of tagsOf(xml)) walk.visit(tag);
  return walk.result();
}

class ShiftWalk {
  private readonly splices: Splice[] = [];
  private refused: ShiftedXml['refused'];
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
    if (this.isOwn && this.breaksTable(tag)) this.refused = 'rows-in-use';
    this.shiftAttributes(tag);
    if (tag.kind === 'open') this.shiftText(tag);
  }

  result(): ShiftedXml {
    const { refused } = this;
    if (refused !== undefined) return { xml: this.xml, refused };
    return { xml: spliceXml(this.xml, this.splices) };
  }

  private shiftAttributes(tag: XmlTag): void {
    const { shift } = this.place;
    const isSource = tag.name === 'worksheetSource' && attributeOf(this.xml, tag, 'sheet') === shift.sheet;
    for (const { name, value, from, to } of attributesOf(this.xml, tag)) {
      if (FORMULA_ATTRIBUTES.has(name)) {
        const moved = this.formula(value);
        if (moved !== value) this.replace(from, to, name, moved);
      } else if ((this.isOwn && this.isRangeAttribute(tag, name)) || (isSource && name === 'ref')) {
        const moved = name === 'sqref' ? shiftRangeList(value, shift) : (shiftRangeText(value, shift) ?? '');
        if (moved === '') {
          this.lose(tag, { from, to, name });
          return;
        }
        if (moved !== value) this.replace(from, to, name, moved);
      } else if (this.isOwn && tag.name === 'brk' && name === 'id') {
        const row = Number(value);
        this.replace(from, to, name, String(shiftSpread({ top: row, bottom: row }, shift)?.top ?? shift.row));
      }
    }
  }

  private isRangeAttribute({ name }: XmlTag, attribute: string): boolean {
    return (
      RANGE_ATTRIBUTES.has(attribute) ||
      (attribute === 'r' && (name === 'cellWatch' || name === 'inputCells' || name === 'singleXmlCell'))
    );
  }

  /** A range is gone: with its element when that may go, else the rows must stay. */
  private lose(
    tag: XmlTag,
    attribute: { readonly from: number; readonly to: number; readonly name: string },
  ): void {
    const isView = tag.name === 'selection' || tag.name === 'dimension' || attribute.name === 'topLeftCell';
    if (isView) {
      const text = `${attribute.name}="A${String(this.place.shift.row + 1)}"`;
      this.splices.push({ from: attribute.from, to: attribute.to, text });
      // why: a selection names its active cell and its range; both fall on the same cell then
      if (tag.name === 'selection') this.replaceSelection(tag);
      return;
    }
    const isExtension = tag.prefix !== '' && this.xml.lastIndexOf('<extLst', tag.start) > 0;
    if (!DISPENSABLE.has(tag.name) || isExtension) {
      this.refused ??= 'rows-in-use';
      return;
    }
    const close = `</${tag.prefix}${tag.name}>`;
    const end = tag.kind === 'empty' ? tag.end : this.xml.indexOf(close, tag.end) + close.length;
    while ((this.splices[this.splices.length - 1]?.from ?? -1) >= tag.start) this.splices.pop();
    this.splices.push({ from: tag.start, to: end, text: '' });
    this.skipTo = end;
    this.ruleDelta = undefined;
  }

  private replaceSelection(tag: XmlTag): void {
    while ((this.splices[this.splices.length - 1]?.from ?? -1) >= tag.start) this.splices.pop();
    const cell = `A${String(this.place.shift.row + 1)}`;
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
    if (FORMULAS.has(tag.name)) return this.formula(text);
    if (!this.isOwn) return text;
    if (tag.name === 'sqref') {
      const moved = shiftRangeList(text, shift);
      if (moved === '') this.refused ??= 'rows-in-use';
      return moved;
    }
    if (!this.isInAnchor || tag.name !== 'row') return text;
    const row = Number(text);
    return String(shiftSpread({ top: row, bottom: row }, shift)?.top ?? shift.row);
  }

  private formula(text: string): string {
    const { shift, owner } = this.place;
    const moved = shiftFormula(text, shift, {
      ...(owner === undefined ? {} : { owner }),
      ...(this.ruleDelta === undefined || !this.isOwn ? {} : { ruleDelta: this.ruleDelta }),
    });
    if (moved.isUnsupported) this.refused ??= 'unsupported';
    if (moved.isLost) this.refused ??= 'rows-in-use';
    return moved.text;
  }

  /** How far the first cell of a rule's range moves. */
  private deltaOfRule(tag: XmlTag): number {
    const inside = /<(?:[\w.-]+:)?sqref>([^<]*)</.exec(this.xml.slice(tag.end, tag.end + 20_000));
    const list = attributeOf(this.xml, tag, 'sqref') ?? inside?.[1] ?? '';
    const top = parseRange(list.split(' ')[0] ?? '')?.top;
    const moved = parseRange(shiftRangeList(list, this.place.shift).split(' ')[0] ?? '')?.top;
    return top === undefined || moved === undefined ? 0 : moved - top;
  }

  /** Whether a table or a filter would lose its header, its total, or all of its rows. */
  private breaksTable(tag: XmlTag): boolean {
    if (tag.name !== 'table' && tag.name !== 'autoFilter' && tag.name !== 'location') return false;
    const { kind, row, count } = this.place.shift;
    const range = parseRange(attributeOf(this.xml, tag, 'ref') ?? '');
    if (!range) return false;
    const isHit = (at: number): boolean => kind === 'delete' && at >= row && at < row + count;
    if (tag.name === 'location')
      return kind === 'delete'
        ? range.top < row + count && range.bottom >= row
        : range.top < row && range.bottom >= row;
    const totals = Number(attributeOf(this.xml, tag, 'totalsRowCount') ?? 0);
    const isEmptied = kind === 'delete' && row <= range.top + 1 && row + count > range.bottom - totals;
    return isHit(range.top) || (totals > 0 && isHit(range.bottom)) || (tag.name === 'table' && isEmptied);
  }

  private replace(from: number, to: number, name: string, value: string): void {
    this.splices.push({ from, to, text: `${name}="${escapeXml(value)}"` });
  }
}

const isRule = (name: string): boolean => name === 'conditionalFormatting' || name === 'dataValidation';

/** Text between tags, where quotes need no escape. */
const escapeText = (text: string): string => escapeXml(text).replaceAll('&quot;', '"');
