import type { CellPosition } from '../model/range';
import type { SheetView } from '../model/sheet-view';
import type { CellChanges } from './cell-changes';

/** "Tân Phú, ngày 20 tháng 01 năm 2026": the line of place and date. */
const ISSUED =
  /^(\s*[\p{L}\s.'-]{2,40},\s*ngày)(?:\s*\d{1,2})?\s*(tháng)(?:\s*\d{1,2})?\s*(năm)\s*(\d{4})\s*$/u;
const OWN_NUMBER = /^(\s*Số(?:\s*:)?\s*)\d+(\s*\/\s*(?:KH|QĐ|CTr)[-–\p{L}\d]*)\s*$/u;
/** "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của …)": the document that issues the plan. */
const ISSUING_WORDS = /^\s*\(?(?:ban hành )?(?:kèm )?theo (?:quyết định|kế hoạch|công văn) số/iu;
const ISSUING_NUMBER =
  /^ ?\d* ?(\/\S+)(?: ngày (?:\d{1,2}[/.-]\d{1,2}[/.-]|(?:\d{1,2} )?tháng (?:\d{1,2} )?năm )(\d{4}))?/iu;

/** Blanks the plan's own number and day: the new plan has others, which nobody knows yet. Whether the cell held them. */
export function blankOwnDocument(
  view: SheetView,
  at: CellPosition,
  text: string,
  step: number,
  changes: CellChanges,
): boolean {
  const after = blanked(text, step);
  if (after === undefined) return false;
  changes.write(view, at, after, {
    kind: 'own-document',
    reason: {
      vi: 'Kế hoạch mới có số và ngày ban hành riêng: để trống, điền khi ký.',
      en: 'The new plan has a number and a date of its own: left blank until it is signed.',
    },
  });
  return true;
}

function blanked(text: string, step: number): string | undefined {
  const year = (written: string | undefined): string => String(Number(written) + step);
  const issued = ISSUED.exec(text);
  if (issued) return `${issued[1] ?? ''}      ${issued[2] ?? ''}      ${issued[3] ?? ''} ${year(issued[4])}`;
  const number = OWN_NUMBER.exec(text);
  if (number) return `${number[1] ?? ''}     ${number[2] ?? ''}`;
  const words = ISSUING_WORDS.exec(text)?.[0];
  const issuing = words === undefined ? null : ISSUING_NUMBER.exec(text.slice(words.length));
  if (words === undefined || !issuing) return undefined;
  const [found, symbol = '', of] = issuing;
  const date = of === undefined ? '' : ` ngày      tháng      năm ${year(of)}`;
  return `${words}      ${symbol}${date}${text.slice(words.length + found.length)}`;
}
