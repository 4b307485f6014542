import type { CellStyle } from '../../../shared/core';
import type { Splice } from '../xml/splice-xml';
import { appendInside, insertInOrder, setAttribute, spliceXml, withPrefix } from '../xml/splice-xml';
import { childrenOf, rootOf } from '../xml/xml-elements';
import { STABLE_FORMAT_IDS } from './built-in-formats';
import { alignmentXml, borderXml, differentialXml, fillXml, fontXml } from './style-xml';
import { STYLES_ORDER, wholeStyles } from './whole-styles';
import { escapeXml } from '../xml/escape-xml';
import { attributeOf } from '../xml/xml-elements';

type Collection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Adds styles to a styles part; those that are there keep their numbers, an equal one is used again. */
export class StyleBook {
  private readonly prefix: string;
  private readonly known = new Map<Collection, Map<string, number>>();
  private readonly added = new Map<Collection, string[]>();

  private readonly xml: string;

  constructor(private readonly source: string) {
    const xml = (this.xml = wholeStyles(source));
    const root = rootOf(xml);
    this.prefix = root?.prefix ?? '';
    for (const group of root ? childrenOf(xml, root) : []) {
      const children = childrenOf(xml, group);
      const texts = new Map<string, number>();
      children.forEach((child, index) => {
        const text = xml.slice(child.start, child.end);
        const number = child.name === 'numFmt' ? Number(attributeOf(xml, child, 'numFmtId')) : index;
        const key = child.name === 'numFmt' ? (attributeOf(xml, child, 'formatCode') ?? '') : text;
        if (!texts.has(key)) texts.set(key, number);
      });
      this.known.set(group.name as Collection, texts);
      this.counts.set(group.name, children.length);
    }
  }

  private readonly counts = new Map<string, number>();

  /** The number of a cell style. */
  cellStyle(style: CellStyle): number {
    const font = fontXml(style);
    const fill = fillXml(style);
    const border = borderXml(style);
    const alignment = alignmentXml(style);
    const numberFormat = style.numberFormat === undefined ? 0 : this.numberFormat(style.numberFormat);
    const ids = {
      font: font === '' ? 0 : this.add('fonts', font),
      fill: fill === '' ? 0 : this.add('fills', fill),
      border: border === '' ? 0 : this.add('borders', border),
    };
    return this.add(
      'cellXfs',
      `<xf numFmtId="${String(numberFormat)}" fontId="${String(ids.font)}" fillId="${String(ids.fill)}" borderId="${String(ids.border)}" xfId="0" ` +
        'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
        `${alignment}</xf>`,
    );
  }

  /** The number of a style for conditional formats. */
  differential(style: CellStyle): number {
    return this.add('dxfs', differentialXml(style));
  }

  /** The styles part with all that was added. */
  toXml(): string {
    const root = rootOf(this.xml);
    if (!root || this.added.size === 0) return this.source;
    const groups = new Map(childrenOf(this.xml, root).map((group) => [group.name, group]));
    const splices: Splice[] = [];
    for (const name of STYLES_ORDER) {
      const items = this.added.get(name as Collection);
      if (!items) continue;
      const group = groups.get(name);
      const fragment = withPrefix(items.join(''), this.prefix);
      const count = String((this.counts.get(name) ?? 0) + items.length);
      if (group) {
        splices.push(setAttribute(this.xml, group, 'count', count), appendInside(this.xml, group, fragment));
      } else {
        const whole =
          withPrefix(`<${name} count="${count}">`, this.prefix) +
          fragment +
          withPrefix(`</${name}>`, this.prefix);
        splices.push(insertInOrder(this.xml, root, { name, order: STYLES_ORDER, fragment: whole }));
      }
    }
    return spliceXml(this.xml, splices);
  }

  private numberFormat(code: string): number {
    const stable = STABLE_FORMAT_IDS.get(code);
    if (stable !== undefined) return stable;
    const known = this.known.get('numFmts') ?? new Map<string, number>();
    const present = known.get(code);
    if (present !== undefined) return present;
    const id = Math.max(163, ...known.values()) + 1;
    this.known.set('numFmts', known.set(code, id));
    this.push('numFmts', `<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private add(collection: Collection, item: string): number {
    const known = this.known.get(collection) ?? new Map<string, number>();
    this.known.set(collection, known);
    const key = withPrefix(item, this.prefix);
    const present = known.get(key);
    if (present !== undefined) return present;
    const id = (this.counts.get(collection) ?? 0) + (this.added.get(collection)?.length ?? 0);
    known.set(key, id);
    this.push(collection, item);
    return id;
  }

  private push(collection: Collection, item: string): void {
    this.added.set(collection, [...(this.added.get(collection) ?? []), item]);
  }
}
