const LINK = /\bHYPERLINK\("#'((?:[^'"]|''|"")+)'!/gi;
const OWN_LINK = /\bHYPERLINK\("#gid=(\d+)&range=/gi;

/**
 * A formula whose links to cells of the workbook are written as Google Sheets follows them: `#gid=7&range=B12` for
 * `#'Bảng chuẩn'!B12`, which it does not know. A sheet that is not there stays by its name.
 * Sources: exceljs #1676 (a link by name does not lead in Sheets), philc/sheetkeys #34 (a link by gid and range does).
 */
export const toSheetLinks = (formula: string, gidOf: (name: string) => number | undefined): string =>
  formula.replace(LINK, (whole, name: string) => {
    const gid = gidOf(name.replace(/''/g, "'").replace(/""/g, '"'));
    return gid === undefined ? whole : `HYPERLINK("#gid=${String(gid)}&range=`;
  });

/** The inverse: links by the name of their sheet, as all other hosts write them. */
export const fromSheetLinks = (formula: string, nameOf: (gid: number) => string | undefined): string =>
  formula.replace(OWN_LINK, (whole, gid: string) => {
    const name = nameOf(Number(gid));
    return name === undefined ? whole : `HYPERLINK("#'${name.replace(/'/g, "''").replace(/"/g, '""')}'!`;
  });
