import { UnusableFile } from '../xlsx-problem';
import type { XmlElement } from '../xml/xml-elements';
import { childrenOf, rootOf } from '../xml/xml-elements';

/** The order that the schema wants of a worksheet's children. */
export const WORKSHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
  'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
  'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** A sheet part taken apart at its top level. */
export interface SheetLayout {
  readonly xml: string;
  readonly prefix: string;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
  readonly data: XmlElement;
}

/** Finds the parts of a sheet; throws when it is no worksheet. */
export function layOutSheet(xml: string, name: string): SheetLayout {
  const root = rootOf(xml);
  const children = root ? childrenOf(xml, root) : [];
  const data = children.find((child) => child.name === 'sheetData');
  if (root?.name !== 'worksheet' || !data) throw new UnusableFile('damaged', name);
  return { xml, prefix: root.prefix, root, children, data };
}
