import { type CellRange, formatRange, type SheetDraft } from '../../../shared/core';
import { borderAreas } from './border-areas';
import { draftGrid } from './draft-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws the lines of a draft, a call for each colour and one for each colour of texts that run on over their cells. */
export function writeBorders(
  sheet: Sheet,
  draft: SheetDraft,
  { spans, isFresh }: { readonly spans: readonly CellRange[]; readonly isFresh: boolean },
): void {
  if (!isFresh) {
    const { height, width } = draftGrid(draft);
    sheet.getRange(1, 1, height, width).setBorder(false, false, false, false, false, false);
  }
  const line = SpreadsheetApp.BorderStyle.SOLID;
  for (const [colour, areas] of borderAreas(draft))
    sheet.getRangeList([...areas]).setBorder(true, true, true, true, true, true, colour, line);
  const lined = spans.map(formatRange).filter((_, index) => {
    const span = spans[index];
    return span !== undefined && styleAt(draft, span)?.border === true;
  });
  // why: lines between the cells would cross the text
  if (lined.length > 0) sheet.getRangeList(lined).setBorder(null, null, null, null, false, null, null, null);
}

const styleAt = ({ rows, styles }: SheetDraft, { top, left }: CellRange) =>
  styles[rows[top]?.cells[left]?.style ?? ''];
