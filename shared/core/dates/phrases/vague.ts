import type { Period } from '../../model/period';
import type { PeriodForm } from '../form';
import type { ReadingContext } from '../reading-context';

const WEEK_NAME = /(?:\d{1,2}|nhất|hai|ba|tư|bốn|năm|đầu(?: tiên)?|cuối(?: cùng)?|[ivx]{1,5})/.source;
const WEEK = new RegExp(
  `^(?:trong |vào |từ |các )*tuần (?:lễ )?(?:thứ )?${WEEK_NAME}(?:(?:-|,| và | đến )(?:tuần )?(?:thứ )?${WEEK_NAME})*(?: của)?(?:[ ,/-](?:của )?(?:tháng|th|t)(?:[ .]?\\d{1,2})?)?(?:(?:[-/. ]|,? (?:của )?năm )\\d{4}| năm học \\d{4}-\\d{4})?$`,
);
const LUNAR =
  /^(?:(?:ngày |mùng |mồng |rằm )?(?:\d{1,2} )?(?:[/ ]?\d{1,2} )?tháng (?:giêng|chạp|\d{1,2})(?:(?: năm |\/)\d{4})?|(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?) \(?âm lịch\)?$|^(?:(?:ngày |mùng |mồng |rằm )(?:\d{1,2} )?)?tháng (?:giêng|chạp)(?:(?: năm |\/)\d{4})?$/;

/** "Tuần 2 tháng 3/2026", "tháng Giêng": a time is named, but no rule says which days; a person has to tell. */
export const vague: PeriodForm = {
  id: 'vague',
  examples: {
    'Tuần 2 tháng 3/2026': '..',
    'Tháng Giêng': '..',
  },
  read: readVague,
};

function readVague(key: string, context: ReadingContext): Period | undefined {
  if (key.length > 80) return undefined;
  const week = WEEK.test(key);
  if (!week && !LUNAR.test(key)) return undefined;
  context.note?.({ vi: 'Không có quy ước ra ngày cụ thể', en: 'No rule gives its days' }, key);
  return { kind: 'interval', from: null, to: null, precision: week ? 'week' : 'month' };
}
