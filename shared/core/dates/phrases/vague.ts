import type { Period } from '../../model/period';
import type { ReadingContext } from '../reading-context';

const WEEK =
  /^(?:trong |vào )?tuần (?:thứ )?(?:\d{1,2}|nhất|hai|ba|tư|bốn|năm|đầu(?: tiên)?|cuối(?: cùng)?|[ivx]{1,5})(?: của)?(?:[ ,-](?:của )?tháng(?: \d{1,2}(?:(?:[-/.]| năm )\d{4})?)?)?$/;
const LUNAR_MONTH = /^tháng (?:giêng|chạp)(?:(?: năm |\/)\d{4})?$/;

/** "Tuần 2 tháng 3/2026", "tháng Giêng": a time is named, but no rule says which days; a person has to tell. */
export function readVague(key: string, context: ReadingContext): Period | undefined {
  const week = WEEK.test(key);
  if (!week && !LUNAR_MONTH.test(key)) return undefined;
  context.note?.({ vi: 'Không có quy ước ra ngày cụ thể', en: 'No rule gives its days' }, key);
  return { kind: 'interval', from: null, to: null, precision: week ? 'week' : 'month' };
}
