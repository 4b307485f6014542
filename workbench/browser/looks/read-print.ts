import { parseRange } from '../../../shared/core';
import { findDefinedNames } from '../../xlsx/package/defined-names';
import { layOutSheet } from '../../xlsx/sheet/sheet-layout';
import type { PrintLook } from './sheet-look';
import type { XmlNode } from './xml-path';
import { isYes, nodeOf } from './xml-path';

/** How the file wants a sheet printed; `place` is the sheet's place in the workbook. */
export function readPrint(xml: string, name: string, workbook: string, place: number): PrintLook {
  const { children } = layOutSheet(xml, name);
  const child = (wanted: string): XmlNode | undefined => {
    const element = children.find((candidate) => candidate.name === wanted);
    return element && nodeOf(xml, element);
  };
  const setup = child('pageSetup');
  const fits = isYes(child('sheetPr')?.find('pageSetUpPr')?.attribute('fitToPage'));
  const ofSheet = findDefinedNames(workbook, ({ localSheet }) => localSheet === place);
  const address = (wanted: string): string =>
    (ofSheet.find((one) => one.name === wanted)?.text ?? '').replace(/^.*!/su, '').replace(/\$/gu, '');
  const area = parseRange(address('_xlnm.Print_Area'));
  const [, first, last] = /(?:^|,)(\d+):(\d+)$/u.exec(address('_xlnm.Print_Titles')) ?? [];
  return {
    landscape: setup?.attribute('orientation') === 'landscape',
    onePage: fits && (setup?.attribute('fitToHeight') ?? '1') === '1',
    ...(area ? { area } : {}),
    ...(first === undefined || last === undefined
      ? {}
      : { repeatRows: { first: Number(first) - 1, last: Number(last) - 1 } }),
  };
}
