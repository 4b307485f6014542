import type { WrittenDate } from '../../dates/find-written-dates';
import { isRealDate, writeDate } from '../../dates/find-written-dates';

/** A date and how it should stand in its text. */
interface DateRewrite {
  readonly date: WrittenDate;
  readonly text: string;
  readonly reason: 'zero' | 'form';
}

/** Whether a month of March to September is written without a zero, as Nghị định 30/2020/NĐ-CP wants it. */
export const showsBareMonth = ({ month, zeros }: WrittenDate): boolean =>
  month >= 3 && month <= 9 && !zeros.month;

const missesZero = ({ day, month, zeros }: WrittenDate): boolean =>
  (day < 10 && !zeros.day) || (month < 3 && !zeros.month);

const hasNeedlessZero = ({ month, zeros }: WrittenDate): boolean => month >= 3 && month <= 9 && zeros.month;

/**
 * The dates of one text that should be written otherwise: a zero is missing, a needless one stands where the plan
 * elsewhere writes none (`bareMonths`), or figures and words are mixed in the one text; the rarer form gives way.
 */
export function restyleDates(
  text: string,
  dates: readonly WrittenDate[],
  bareMonths: boolean,
): readonly DateRewrite[] {
  const real = dates.filter(isRealDate);
  const words = real.filter(({ form }) => form === 'words').length;
  const isMixed = words > 0 && words < real.length;
  const usual = words > real.length - words ? 'words' : 'numbers';
  return real.flatMap((date): readonly DateRewrite[] => {
    if (isMixed && date.form !== usual) return [{ date, text: inForm(text, date, usual), reason: 'form' }];
    if (!missesZero(date) && !(bareMonths && hasNeedlessZero(date))) return [];
    return [{ date, text: inForm(text, date, date.form), reason: 'zero' }];
  });
}

/** The word "ngày" keeps the writer's capital, and is not written twice. */
function inForm(text: string, date: WrittenDate, form: WrittenDate['form']): string {
  const written = writeDate(date, form);
  if (date.form === 'words') {
    const word = date.text.slice(0, date.text.indexOf(' '));
    return `${word} ${written.replace(/^ngày /, '')}`;
  }
  const hasWord = text.slice(0, date.offset).normalize('NFC').toLowerCase().endsWith('ngày ');
  return hasWord ? written.replace(/^ngày /, '') : written;
}

/** The text with its dates rewritten. */
export function applyRewrites(text: string, rewrites: readonly DateRewrite[]): string {
  let result = '';
  let copied = 0;
  for (const { date, text: written } of rewrites) {
    result += text.slice(copied, date.offset) + written;
    copied = date.offset + date.text.length;
  }
  return result + text.slice(copied);
}
