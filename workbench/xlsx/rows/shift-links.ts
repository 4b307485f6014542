import { setAttribute, spliceXml } from '../xml/splice-xml';
import { attributeOf, tagsOf } from '../xml/xml-elements';
import type { RowNeed } from './row-need';
import { elementText } from './row-need';
import { shiftFormula } from './shift-formula';
import type { ShiftedXml, ShiftPlace } from './shift-elements';

/** Relationships with the links that lead to a cell of this workbook (`#'Trang'!A5`) moved along. */
export function shiftLinks(xml: string, { shift }: ShiftPlace): ShiftedXml {
  const needs: RowNeed[] = [];
  const splices = [...tagsOf(xml)].flatMap((tag) => {
    const target = tag.name === 'Relationship' ? (attributeOf(xml, tag, 'Target') ?? '') : '';
    if (!target.startsWith('#')) return [];
    const moved = shiftFormula(target.slice(1), shift, {});
    for (const rows of moved.lost)
      needs.push({ reason: 'rows-in-use', rows, by: elementText('link', target) });
    return moved.text === target.slice(1) ? [] : [setAttribute(xml, tag, 'Target', `#${moved.text}`)];
  });
  return { xml: spliceXml(xml, splices), needs };
}
