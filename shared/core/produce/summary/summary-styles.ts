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
  white: '#FFFFFF',
} as const;

const base: CellStyle = { fontName: FONT, fontSize: 11, color: Ink.text, vertical: 'center', wrap: true };
const centred: CellStyle = { ...base, horizontal: 'center' };
const lined: CellStyle = { ...base, border: true, borderColor: Ink.line };
const linedCentre: CellStyle = { ...lined, horizontal: 'center' };
const figure: CellStyle = {
  ...centred,
  fontSize: 24,
  bold: true,
  fill: Ink.paleBlue,
  color: Ink.blue,
  numberFormat: '#,##0',
};
const caption: CellStyle = { ...centred, fontSize: 10, fill: Ink.paleBlue, vertical: 'top', color: Ink.text };
const narrow: CellStyle = { ...linedCentre, fontSize: 9, wrap: false };

/** Looks of the summary, by name. */
export const summaryStyles: Readonly<Record<string, CellStyle>> = {
  title: { ...centred, fontSize: 17, bold: true, color: Ink.blue },
  subtitle: { ...centred, fontSize: 12, italic: true },
  dateLabel: { ...base, horizontal: 'right', fontSize: 11, italic: true, wrap: false },
  date: { ...base, horizontal: 'left', fontSize: 11, italic: true, wrap: false, numberFormat: 'dd/mm/yyyy' },
  figure,
  figureAlert: { ...figure, fill: Ink.paleRed, color: Ink.red },
  figureGood: { ...figure, fill: Ink.paleGreen, color: Ink.green },
  caption,
  captionAlert: { ...caption, fill: Ink.paleRed },
  captionGood: { ...caption, fill: Ink.paleGreen },
  blockTitle: { ...base, fontSize: 12, bold: true, color: Ink.white, fill: Ink.blue, wrap: false },
  columnHead: { ...linedCentre, fontSize: 10, bold: true, fill: Ink.paleBlue },
  columnHeadLeft: { ...lined, fontSize: 10, bold: true, fill: Ink.paleBlue },
  text: lined,
  smallText: { ...lined, fontSize: 10 },
  count: { ...linedCentre, numberFormat: '#,##0' },
  label: { ...linedCentre, fontSize: 10 },
  deadline: { ...linedCentre, fontSize: 10, numberFormat: 'dd/mm/yyyy' },
  remaining: { ...linedCentre, fontSize: 10, numberFormat: '"còn "0;"quá "0;"hôm nay"' },
  bucketHead: { ...narrow, bold: true, fill: Ink.paleBlue, wrap: true },
  bucketCount: { ...narrow, numberFormat: '0;-0;"·"' },
  bar: { ...narrow, color: Ink.blue },
  decision: { ...lined, fontSize: 11 },
  decisionMark: { ...linedCentre, bold: true },
  more: { ...base, fontSize: 10, italic: true, color: Ink.muted },
  note: { ...base, fontSize: 9, color: Ink.muted, vertical: 'top' },
  helper: { fontName: FONT, fontSize: 9, color: '#808080' },
  kept: { ...base },
};
