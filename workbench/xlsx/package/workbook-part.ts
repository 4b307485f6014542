import type { DateSystem } from '../../../shared/core';
import { UnusableFile } from '../xlsx-problem';
import { checkXml } from '../xml/check-xml';
import type { XmlElement } from '../xml/xml-elements';
import { attributeOf, childrenOf, rootOf } from '../xml/xml-elements';
import { childOf } from './defined-names';
import { readRelationships, relatedParts } from './relationships';
import type { XlsxPackage } from './xlsx-package';

/** One sheet of the workbook's list, in tab order. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  /** False for chart sheets, dialog sheets and macro sheets, which are kept and never read. */
  readonly isWorksheet: boolean;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly dateSystem: DateSystem;
  /** Place of the sheet in front in `sheets`. */
  readonly activeIndex: number;
}

/** Where the workbook part stands; throws when the package is no workbook. */
export function workbookPath(file: XlsxPackage): string {
  const [part] = relatedParts(file, '', 'officeDocument');
  if (part !== undefined && /\.bin$/i.test(part)) throw new UnusableFile('binary');
  if (part === undefined || !file.has(part)) throw new UnusableFile('not-a-workbook');
  return part;
}

/** Reads the list of sheets and what holds for the whole workbook. */
export function readWorkbookPart(file: XlsxPackage): WorkbookPart {
  const part = workbookPath(file);
  const xml = file.text(part) ?? '';
  checkXml(xml, part);
  const root = rootOf(xml);
  if (root?.name !== 'workbook') throw new UnusableFile('not-a-workbook');
  const children = childrenOf(xml, root);
  const properties = children.find(({ name }) => name === 'workbookPr');
  const date1904 = properties && attributeOf(xml, properties, 'date1904');
  return {
    part,
    sheets: readSheetList(file, part, xml),
    dateSystem: date1904 === '1' || date1904 === 'true' ? 1904 : 1900,
    activeIndex: readActiveIndex(xml),
  };
}

function readSheetList(file: XlsxPackage, part: string, xml: string): readonly SheetEntry[] {
  const links = new Map(readRelationships(file, part).map((link) => [link.id, link]));
  return workbookChildren(xml, 'sheets').flatMap((element) => {
    const link = links.get(attributeOf(xml, element, ':id') ?? '');
    if (!link || !file.has(link.target)) return [];
    return [
      {
        id: attributeOf(xml, element, 'sheetId') ?? link.id,
        name: attributeOf(xml, element, 'name') ?? '',
        part: link.target,
        isWorksheet: link.type === 'worksheet',
        hidden: (attributeOf(xml, element, 'state') ?? 'visible') !== 'visible',
      },
    ];
  });
}

/** The items of one of a workbook part's lists: `sheets`, `bookViews`. */
export function workbookChildren(xml: string, name: string): readonly XmlElement[] {
  const list = childOf(xml, name);
  return list ? childrenOf(xml, list) : [];
}

function readActiveIndex(xml: string): number {
  const [view] = workbookChildren(xml, 'bookViews');
  return Number((view && attributeOf(xml, view, 'activeTab')) ?? 0);
}
