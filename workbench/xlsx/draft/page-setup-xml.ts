import type { PrintSetup } from '../../../shared/core';

const A4 = 9;
const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4);

/** The print set-up of a sheet: margins, paper, page numbers. */
export function pageSetupXml({
  orientation,
  fitToWidth,
  fitToHeight,
  margins,
  pageNumbers,
}: PrintSetup): string {
  const fit = fitToWidth || fitToHeight ? ` fitToWidth="1" fitToHeight="${String(fitToHeight ? 1 : 0)}"` : '';
  // why: a header lower than half its margin would run into the table
  const header = inches(margins.top / 2);
  // why: each sheet counts its own pages, and its first page has an empty header; readers differ where that is not said
  const start = pageNumbers ? ' firstPageNumber="1" useFirstPageNumber="1"' : '';
  const numbers = pageNumbers
    ? '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader><firstHeader/></headerFooter>'
    : '';
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" ` +
    `bottom="${inches(margins.bottom)}" header="${header}" footer="${inches(margins.bottom / 2)}"/>` +
    `<pageSetup paperSize="${String(A4)}" orientation="${orientation}"${fit}${start}/>${numbers}`
  );
}
