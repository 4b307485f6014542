import type { PrintSetup } from '../../../shared/core';

/** Numbers of the papers (ECMA-376, 18.3.1.63). */
const PAPER = { A4: 9, A3: 8 } as const;
const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4);

/** The print set-up of a sheet: margins, paper, page numbers. */
export function pageSetupXml(print: PrintSetup): string {
  const { paper, orientation, fitToWidth, fitToHeight, margins, pageNumbers } = print;
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
    `<pageSetup paperSize="${String(PAPER[paper])}" orientation="${orientation}"${fit}${start}/>${numbers}${breaksXml(print)}`
  );
}

/** The last column that a page can have. */
const LAST_COLUMN = 16_383;

/** Breaks above rows; a break is named by the row that it follows, counted from 1. */
function breaksXml({ pageBreaks = [] }: PrintSetup): string {
  if (pageBreaks.length === 0) return '';
  const count = String(pageBreaks.length);
  const breaks = pageBreaks.map((row) => `<brk id="${String(row)}" max="${String(LAST_COLUMN)}" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`;
}
