import { formatRange, type PrintSetup } from '../../../shared/core';

/** Sets paper, margins, breaks, repeated rows and page numbers. */
export function writePrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout: page } = sheet;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = print.paper;
  page.centerHorizontally = true;
  page.zoom = zoomOf(print);
  const { top, right, bottom, left } = print.margins;
  page.setPrintMargins('Centimeters', {
    top: top / 10,
    right: right / 10,
    bottom: bottom / 10,
    left: left / 10,
    // why: a header lower than half its margin would run into the table
    header: top / 20,
    footer: bottom / 20,
  });
  const { repeatRows } = print;
  if (repeatRows) page.setPrintTitleRows(`$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
  if (print.area) page.setPrintArea(formatRange(print.area));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  if (print.pageNumbers === true) writePageNumbers(page.headersFooters);
}

function zoomOf({ fitToWidth, fitToHeight }: PrintSetup): Excel.PageLayoutZoomOptions {
  if (!fitToWidth && fitToHeight !== true) return { scale: 100 };
  return { horizontalFitToPages: 1, ...(fitToHeight === true ? { verticalFitToPages: 1 } : {}) };
}

/** Not on the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function writePageNumbers(headers: Excel.HeaderFooterGroup): void {
  headers.state = 'FirstAndDefault';
  headers.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  headers.firstPage.centerHeader = '';
}
