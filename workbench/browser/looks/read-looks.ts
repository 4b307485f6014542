import { relatedParts } from '../../xlsx/package/relationships';
import { readWorkbookPart } from '../../xlsx/package/workbook-part';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { readCharts } from './read-charts';
import { readChoices } from './read-choices';
import { createColorReader } from './read-color';
import { readConditions } from './read-conditions';
import { readNotes } from './read-notes';
import { readPrint } from './read-print';
import { readSheetLook } from './read-sheet-look';
import { readStyles } from './read-styles';
import type { WorkbookLook } from './sheet-look';
import { openXml } from './xml-path';

/** Reads how a workbook looks, so that the grid can show it as a spreadsheet program would. */
export function readLooks(file: XlsxPackage): WorkbookLook {
  const { part, sheets } = readWorkbookPart(file);
  const workbook = file.text(part) ?? '';
  const textOfType = (type: string): string | undefined => {
    const [found] = relatedParts(file, part, type);
    return found === undefined ? undefined : file.text(found);
  };
  const styles = readStyles(textOfType('styles'), createColorReader(openXml(textOfType('theme'))));
  const looks = sheets
    .map((sheet, place) => ({ ...sheet, place }))
    .filter(({ isWorksheet }) => isWorksheet)
    .map((sheet) => {
      const xml = file.text(sheet.part) ?? '';
      const look = {
        ...readSheetLook(xml, sheet.name),
        conditions: readConditions(xml, sheet.name, styles.differentials),
        choices: readChoices(xml, sheet.name),
        notes: readNotes(file, sheet.part),
        charts: readCharts(file, sheet.part),
        print: readPrint(xml, sheet.name, workbook, sheet.place),
      };
      return [sheet.id, look] as const;
    });
  return { styles: styles.cells, sheets: new Map(looks) };
}
