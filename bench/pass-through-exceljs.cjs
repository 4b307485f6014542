/** Reads a workbook with exceljs and writes it again. Arguments: source, target. */
const { Workbook } = require('exceljs');

const [source, target] = process.argv.slice(2);
const book = new Workbook();
book.xlsx.readFile(source).then(() => book.xlsx.writeFile(target));
