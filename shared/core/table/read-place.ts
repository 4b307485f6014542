import { centralCities, provinces } from '../../data/provinces';
import type { AgencyLevel } from '../model/agency';
import { levelsByWord, shortUnits, unitNames } from '../text/unit-words';
import { upperFirst } from '../text/upper-first';

/** A unit of the administration with its name, "thành phố Vũng Tàu". */
export interface PlaceName {
  readonly text: string;
  readonly level: AgencyLevel;
}

/** Kinds of unit, longer words before those they contain. */
export const PLACE_KINDS = [...unitNames].sort((a, b) => b.length - a.length);

/** "thị xã", "Thị xã", "Thị Xã", "THỊ XÃ": the kinds in every capitalisation, as the name's own capitals must count. */
const KINDS = PLACE_KINDS.flatMap((kind) => [kind, upperFirst(kind), titleCase(kind), kind.toUpperCase()]);
/** "TP", "Tp" before a space, or with a stop. */
const SHORT = [...shortUnits.keys()].map((short) => `(?:${short}|${titleCase(short)})`).join('|');
const PLACE = new RegExp(
  `(?<![\\p{L}\\p{M}])((?:${KINDS.join('|')}|(?:${SHORT})\\.?)(?= )|(?:${SHORT})\\.) ?` +
    `((?:\\p{Lu}[\\p{L}\\p{M}]*|\\d{1,2})(?:[ -]+\\p{Lu}[\\p{L}\\p{M}]*){0,4})`,
  'gu',
);
/** Words that end a name in a title of capitals: "TỈNH ĐỒNG NAI NĂM 2020", "UBND XÃ BÌNH AN TRIỂN KHAI". */
const AFTER_NAME =
  /(?<![\s-])[\s-]+(?:NĂM|TRÊN|CỦA|VÀ|GIAO|THỰC HIỆN|TRIỂN KHAI|TẠI|ĐẾN|GIAI ĐOẠN|VỀ|LẦN|KHÓA|KHOÁ|QUÝ|THÁNG|TRONG|THEO|PHỤC VỤ|NHIỆM KỲ|Năm|Trên|Của)(?:[\s-].*)?$/u;
/** Words that are no name where one should begin: "ĐẢNG ỦY XÃ NĂM 2026", "CÁC XÃ TRÊN ĐỊA BÀN"; xã Năm Căn is one. */
const NO_NAME = /^(?:TRÊN|CỦA|VÀ|TẠI|ĐẾN|VỀ|TRONG|THEO|THỰC HIỆN|TRIỂN KHAI|PHỤC VỤ)(?![\p{L}\p{M}])/u;
const BARE_YEAR = /^NĂM$/iu;
const YEAR_BEHIND = /^\s*\d{4}/u;
/** "XÃ HỘI", "XÃ HỘI HÓA" is no commune; Xã Hội Sơn is one. */
const SOCIETY = /^hội(?: (?:hóa|hoá|chủ nghĩa|số).*)?$/iu;
const provinceNames: ReadonlySet<string> = new Set(
  Object.entries(provinces).flatMap(([now, before]) => [now, ...before].map((name) => name.toLowerCase())),
);

/** The places that a line names, in order. */
export function placesIn(line: string): readonly PlaceName[] {
  const places: PlaceName[] = [];
  const pattern = new RegExp(PLACE);
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const [whole, written = '', rest = ''] = match;
    const kind = shortUnits.get(written.replace('.', '').toUpperCase()) ?? written.toLowerCase();
    const isYear = BARE_YEAR.test(rest) && YEAR_BEHIND.test(line.slice(match.index + whole.length));
    const name = isYear || NO_NAME.test(rest) ? '' : nameOf(kind, rest);
    // why: a name in capitals may have swallowed the next place
    pattern.lastIndex = match.index + whole.length - rest.length + Math.max(1, name.length);
    const levels = levelsByWord.get(kind) ?? [];
    const lowest = levels[levels.length - 1];
    if (lowest === undefined || name === '') continue;
    const text = name === 'HCM' ? 'Hồ Chí Minh' : isShouted(name) ? titleCase(name) : name;
    const isCentral = levels.length > 1 && centralCities.has(text);
    places.push({ text: `${kind} ${text}`, level: isCentral ? 'province' : lowest });
  }
  return places;
}

/** The name without the words that follow it; empty where there is none. */
function nameOf(kind: string, rest: string): string {
  const name = rest.replace(AFTER_NAME, '').trim();
  if (kind === 'xã' && SOCIETY.test(name)) return '';
  return kind === 'tỉnh' ? knownProvince(name) : name;
}

/** The longest beginning that is a province, now or before 2025; every province is known, so nothing else is one. */
function knownProvince(name: string): string {
  const words = name.split(/(?=[\s-])/u);
  for (let count = words.length; count > 0; count--) {
    const start = words.slice(0, count).join('');
    if (provinceNames.has(start.toLowerCase().replace(/\s+/gu, ' '))) return start;
  }
  return '';
}

export const isShouted = (name: string): boolean => name.length > 2 && name === name.toUpperCase();

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
