import type { NameWord } from './lex-name';
import { Gap } from './lex-name';
import { partEndsAt, phraseAt } from './phrase-at';

/** Titles of those who stand for a body, folded; "trưởng" and "chánh" are followed by the body ("Trưởng phòng Tư pháp"). */
const TITLES: readonly (readonly string[])[] = [
  'phó tổng giám đốc',
  'phó chỉ huy trưởng',
  'tổng giám đốc',
  'phó giám đốc',
  'phó chủ tịch',
  'phó bí thư',
  'phó thủ trưởng',
  'các đồng chí',
  'người đứng đầu',
  'chỉ huy trưởng',
  'đồng chí',
  'giám đốc',
  'thủ trưởng',
  'chủ tịch',
  'bí thư',
  'hiệu trưởng',
  'lãnh đạo',
  'viện trưởng',
  'cục trưởng',
  'vụ trưởng',
  'bộ trưởng',
  'thống đốc',
  'chủ nhiệm',
  'chánh án',
  'phó chánh',
  'phó trưởng',
  'chánh',
  'trưởng',
].map((title) => title.split(' '));

const opening = new Set(TITLES.map(([first]) => first ?? ''));

function oneTitle(words: readonly NameWord[], at: number): number {
  if (!opening.has(words[at]?.folded ?? '')) return 0;
  const found = TITLES.find((parts) => phraseAt(words, at, parts));
  return found?.length ?? 0;
}

const isAnd = (word: NameWord | undefined): boolean => word?.folded === 'và' && word.gap === Gap.Space;

const JOINED = Gap.Comma | Gap.Slash | Gap.Dash;

/** Titles in one list; more are no reading. */
const MOST = 4;

/** How many words at `at` are titles of heads of bodies ("Giám đốc, Thủ trưởng"); 0 when no body follows them. */
export function titleLength(words: readonly NameWord[], at: number): number {
  let end = at;
  for (let count = 0; count < MOST; count++) {
    const length = oneTitle(words, end);
    if (length === 0) break;
    end += length;
    const next = isAnd(words[end]) ? end + 1 : end;
    const joined = next > end || ((words[end]?.gap ?? 0) & JOINED) !== 0;
    const isFurther = joined || words[end - 1]?.folded === 'chí';
    if (!isFurther || partEndsAt(words, next) || oneTitle(words, next) === 0) break;
    end = next;
  }
  const body = words[end];
  const parted = (body?.gap ?? 0) & ~(Gap.Space | Gap.Dot);
  return end > at && body !== undefined && parted === 0 ? end - at : 0;
}
