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

const taskStyles: Readonly<Record<string, CellStyle>> = {
  text: { ...body, horizontal: 'left' },
  centre: centred,
  // why: kept as text, or a host turns "1.2" and "3/2025" into dates
  label: { ...centred, numberFormat: '@' },
  percent: { ...centred, numberFormat: '0%' },
  date: { ...centred, numberFormat: 'dd/mm/yyyy' },
  assessment: { ...centred, bold: true },
};

/** Name of a style whose text begins at the top, for rows so high that the middle is far away. */
export const atTop = (style: string): string => `${style}Top`;

const topStyles = Object.fromEntries(
  Object.entries(taskStyles).map(([name, style]) => [atTop(name), { ...style, vertical: 'top' as const }]),
);

/** Looks of the standard table, by name. */
export const standardStyles: Readonly<Record<string, CellStyle>> = {
  title: { ...base, fontSize: TITLE_SIZE, bold: true, horizontal: 'center' },
  subtitle: { ...base, italic: true, horizontal: 'center' },
  header: { ...centred, bold: true, fill: '#E7ECF3' },
  part: { ...centred, bold: true, fill: '#F4F6F9' },
  section: { ...body, bold: true, horizontal: 'left' },
  sectionNumber: { ...centred, bold: true },
  remark: { ...body, italic: true, horizontal: 'left' },
  ...taskStyles,
  ...topStyles,
  note: { ...base, fontSize: 11, italic: true, horizontal: 'left', vertical: 'top' },
  keptHeading: { ...base, bold: true, horizontal: 'left' },
  kept: { ...base, horizontal: 'left', vertical: 'top' },
  helper,
  helperText: { ...helper, numberFormat: '@' },
  helperDate: { ...helper, numberFormat: 'dd/mm/yyyy' },
};
