import type { CellStyle } from '../../model/sheet-draft';
import { FONT } from '../standard/standard-styles';

/** Colours of the page: one blue, one warning, and greys; every pair of text and ground has a contrast above 4.5. */
export const Ink = {
  text: '#1F2933',
  muted: '#52606D',
  blue: '#1F4E79',
  midBlue: '#9DBFE0',
  paleBlue: '#EAF1F8',
  line: '#C5CED8',
  red: '#9C1C1C',
  paleRed: '#FBEAE8',
  green: '#1E5E2F',
  paleGreen: '#DCEBDD',
  amber: '#7A4B00',
  paleAmber: '#FFF1CC',
  white: '#FFFFFF',
} as const;

/** why: the smallest letters of the page; scaled to seven eighths they are still above nine points */
const SMALL = 10.5;

const base: CellStyle = { fontName: FONT, fontSize: 11, color: Ink.text, vertical: 'center', wrap: true };
const centred: CellStyle = { ...base, horizontal: 'center' };
const lined: CellStyle = { ...base, fontSize: SMALL, border: true, borderColor: Ink.line };
const linedCentre: CellStyle = { ...lined, horizontal: 'center' };
const figure: CellStyle = {
  ...centred,
  fontSize: 20,
  bold: true,
  fill: Ink.paleBlue,
  color: Ink.blue,
  numberFormat: '#,##0',
};
const figureAlert: CellStyle = { ...figure, fill: Ink.paleRed, color: Ink.red };
const figureGood: CellStyle = { ...figure, fill: Ink.paleGreen, color: Ink.green };
const caption: CellStyle = {
  ...centred,
  fontSize: SMALL,
  fill: Ink.paleBlue,
  vertical: 'top',
  color: Ink.text,
};
const narrow: CellStyle = { ...linedCentre, wrap: false };

/** Looks of the summary, by name. */
export const summaryStyles: Readonly<Record<string, CellStyle>> = {
  title: { ...centred, fontSize: 16, bold: true, color: Ink.blue },
  subtitle: { ...centred, fontSize: 11, italic: true },
  dateLabel: { ...base, horizontal: 'right', fontSize: 11, italic: true, wrap: false },
  date: { ...base, horizontal: 'left', fontSize: 11, italic: true, wrap: false, numberFormat: 'dd/mm/yyyy' },
  dateLink: { ...base, horizontal: 'left', fontSize: SMALL, color: Ink.blue, wrap: false },
  figure,
  figureAlert,
  figureGood,
  figureGoodShare: { ...figureGood, numberFormat: '0%' },
  caption,
  captionAlert: { ...caption, fill: Ink.paleRed },
  captionGood: { ...caption, fill: Ink.paleGreen },
  blockTitle: { ...base, fontSize: 11, bold: true, color: Ink.white, fill: Ink.blue, wrap: false },
  trend: { ...base, bold: true, fill: Ink.paleBlue, wrap: false },
  columnHead: { ...linedCentre, bold: true, fill: Ink.paleBlue },
  columnHeadLeft: { ...lined, bold: true, fill: Ink.paleBlue },
  smallText: lined,
  oneLine: { ...lined, wrap: false },
  link: { ...linedCentre, color: Ink.blue, wrap: false },
  label: { ...linedCentre, wrap: false },
  count: { ...linedCentre, numberFormat: '#,##0' },
  share: { ...linedCentre, numberFormat: '0%' },
  deadline: { ...linedCentre, numberFormat: 'dd/mm/yyyy', wrap: false },
  state: { ...lined, wrap: false },
  bucketHead: { ...narrow, bold: true, fill: Ink.paleBlue },
  bucketCount: { ...narrow, numberFormat: '0;-0;"·"' },
  more: { ...base, fontSize: SMALL, italic: true, color: Ink.muted },
  leftOut: { ...base, fontSize: SMALL, color: Ink.blue, wrap: false },
  note: { ...base, fontSize: SMALL, color: Ink.muted, vertical: 'top' },
  helper: { fontName: FONT, fontSize: 9, color: '#808080' },
  kept: { ...base },
};
