import { periodKey } from '../../dates/period-key';
import { memo } from '../../work/memo';

/** Words that only name the unit or join the ends of a span; a standard form may leave them out or put them in. */
const UNIT_WORDS = new Set(['ngày', 'tháng', 'th', 't', 'quý', 'q', 'năm', 'từ', 'đến', 'tới', 'và']);
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/**
 * Whether two writings of a time hold the same figures and the same words beside those for units, so that one may
 * stand for the other and nothing is lost: "tháng 06 năm 2026" and "Tháng 6/2026", never "17 giờ 00 ngày 25/01" and
 * "25/01".
 */
export function sameTimeWords(written: string, standard: string): boolean {
  const [one, other] = [partsOf(written), partsOf(standard)];
  return [...one].every((part) => other.has(part)) && [...other].every((part) => one.has(part));
}

/** why: a plan has few times, written in row after row */
const partsOf = memo((text): ReadonlySet<string> => {
  const parts = periodKey(text).match(/\p{L}+|\d+|[^\p{L}\d\s\-/.,;:+]/gu) ?? [];
  return new Set(
    parts.filter((part) => !UNIT_WORDS.has(part)).map((part) => ROMAN[part] ?? part.replace(/^0+(?=\d)/, '')),
  );
});
