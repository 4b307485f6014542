/**
 * Makes examples/ke-hoach-mau.xlsx from the text beside it: the way such a plan looks when it was pasted from Word,
 * with merged titles, borders, a note, a second sheet and formulas that the tool must leave alone.
 */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const lines = readFileSync(new URL('../examples/ke-hoach-mau.txt', import.meta.url), 'utf8').split('\n');
const workbook = new ExcelJS.Workbook();
const day = new Date(Date.UTC(2026, 0, 12));
workbook.created = day;
workbook.modified = day;

const sheet = workbook.addWorksheet('Kế hoạch 2026', {
  pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});
const widths = [6, 48, 24, 30, 15, 15, 28, 18];
sheet.columns = widths.map((width) => ({ width }));

/** Lines that the fullest cell of a row needs; the office programs do not grow rows of a file by themselves. */
const linesOf = (cells) =>
  Math.max(1, ...cells.map((text, column) => Math.ceil((text.length * 1.1) / widths[column])));

const thin = { style: 'thin', color: { argb: 'FF808080' } };
const border = { top: thin, left: thin, bottom: thin, right: thin };

lines.forEach((line, index) => {
  const row = sheet.getRow(index + 1);
  const cells = line.split('\t');
  const inTable = cells.length > 1;
  cells.forEach((text, column) => {
    const cell = row.getCell(column + 1);
    if (text !== '') cell.value = /^\d+$/.test(text) ? Number(text) : text;
    cell.font = { name: 'Times New Roman', size: 12, bold: inTable && cells[0] === 'STT' };
    cell.alignment = { wrapText: inTable, vertical: 'top' };
    if (inTable) cell.border = border;
  });
  if (inTable && cells.slice(1).some((text) => text !== '')) row.height = 16 * linesOf(cells);
  const isTitle = !inTable && line !== '' && line === line.toUpperCase();
  if (isTitle || line.startsWith('Cải cách thủ tục') || line.startsWith('(Ban hành')) {
    sheet.mergeCells(index + 1, 1, index + 1, 8);
    row.getCell(1).alignment = { horizontal: 'center' };
    row.getCell(1).font = { name: 'Times New Roman', size: 13, bold: !line.startsWith('(') };
  }
  if (/^[IVX]+\. .*\t/.test(line)) {
    sheet.mergeCells(index + 1, 1, index + 1, 8);
    row.getCell(1).font = { name: 'Times New Roman', size: 12, bold: true };
  }
});
sheet.getCell('B19').note = 'Đồng chí Chủ tịch nhắc: phải xong trước Tết.';

const budget = workbook.addWorksheet('Kinh phí');
budget.addRows([
  ['Khoản chi', 'Số tiền (đồng)'],
  ['In tờ rơi', 6_000_000],
  ['Hội thi', 12_500_000],
]);
budget.getCell('A4').value = 'Cộng';
budget.getCell('B4').value = { formula: 'SUM(B2:B3)', result: 18_500_000 };
budget.getColumn(1).width = 24;
budget.getColumn(2).width = 20;
budget.getColumn(2).numFmt = '#,##0';

await workbook.xlsx.writeFile(new URL('../examples/ke-hoach-mau.xlsx', import.meta.url).pathname);
