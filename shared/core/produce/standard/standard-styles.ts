import type { CellStyle } from '../../model/sheet-draft';

export const FONT = 'Times New Roman';
/** Body and titles after Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const BODY_SIZE = 13;
export const TITLE_SIZE = 14;
export const HELPER_SIZE = 9;

const base: CellStyle = { fontName: FONT, fontSize: BODY_SIZE, vertical: 'center', wrap: true };
const body: CellStyle = { ...base, border: true };
const centred: CellStyle = { ...body, horizontal: 'center' };
const helper: CellStyle = { fontName: FONT, fontSize: HELPER_SIZE, color: '#808080' };

// why: texts of a row begin at one height, and one that goes on over a page still begins where the row does
const task: CellStyle = { ...body, vertical: 'top' };
const middle: CellStyle = { ...task, horizontal: 'center' };

const taskStyles: Readonly<Record<string, CellStyle>> = {
  text: { ...task, horizontal: 'left', indent: 1 },
  centre: middle,
  // why: kept as text, or a host turns "1.2" and "3/2025" into dates
  label: { ...middle, numberFormat: '@' },
  percent: { ...middle, numberFormat: '0%' },
  date: { ...middle, numberFormat: 'dd/mm/yyyy' },
  assessment: { ...middle, bold: true },
};

const line: CellStyle = { ...base, horizontal: 'center' };
/** The first row, which is not printed. */
const aside: CellStyle = { ...base, fontSize: 11, color: '#52606D' };

/** Looks of the standard table, by name. */
export const standardStyles: Readonly<Record<string, CellStyle>> = {
  dayLabel: { ...aside, horizontal: 'right' },
  day: {
    ...aside,
    border: true,
    horizontal: 'center',
    fill: '#FFF8DC',
    bold: true,
    numberFormat: 'dd/mm/yyyy',
  },
  dayHint: { ...aside, italic: true, horizontal: 'left', indent: 1 },
  letterhead: { ...line, bold: true },
  annex: { ...line, fontSize: TITLE_SIZE, bold: true },
  title: { ...line, fontSize: TITLE_SIZE, bold: true },
  subtitle: { ...line, italic: true },
  header: { ...centred, bold: true, fill: '#E7ECF3' },
  part: { ...centred, bold: true, fill: '#F4F6F9' },
  section: { ...body, bold: true, horizontal: 'left', indent: 1 },
  sectionNumber: { ...centred, bold: true },
  remark: { ...body, italic: true, horizontal: 'left' },
  ...taskStyles,
  // Phụ lục I, phần I, mục II, điểm 7 và 9: "Nơi nhận" 12 points in bold italics, its lines 11; the signature in bold.
  closing: { ...base, horizontal: 'left' },
  receiversHead: { ...base, fontSize: 12, bold: true, italic: true, horizontal: 'left' },
  receiver: { ...base, fontSize: 11, horizontal: 'left' },
  signature: { ...line, bold: true },
  note: { ...base, fontSize: 11, italic: true, horizontal: 'left', vertical: 'top' },
  keptHeading: { ...base, bold: true, horizontal: 'left' },
  kept: { ...base, horizontal: 'left', vertical: 'top' },
  helper,
  helperText: { ...helper, numberFormat: '@' },
  helperDate: { ...helper, numberFormat: 'dd/mm/yyyy' },
};
