import { provinces } from '../../data/provinces';
import type { AgencyLevel } from '../model/agency';
import type { Syllable } from './expand-syllables';
import { Gap, isAllCapitals, isCapitalised, lexName } from './lex-name';
import type { NameWord } from './lex-name';
import { createTrie } from './syllable-trie';
import type { SyllableTrie } from './syllable-trie';

/** A text as words and as syllables. */
export interface SyllabledText {
  readonly words: readonly NameWord[];
  readonly syllables: readonly Syllable[];
}

const UNITS: Readonly<Record<string, AgencyLevel>> = {
  tỉnh: 'province',
  'thành phố': 'any',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  'tỉnh ủy': 'province',
  'thành ủy': 'any',
  'huyện ủy': 'district',
  'thị ủy': 'district',
  'quận ủy': 'district',
  'đảng ủy': 'commune',
};

/** Cities directly under the centre: Nghị quyết 202/2025/QH15; Đồng Nai since Nghị quyết 30/2026/QH16. */
const CENTRAL_CITIES = new Set([
  'hà nội',
  'hồ chí minh',
  'hải phòng',
  'đà nẵng',
  'cần thơ',
  'huế',
  'đồng nai',
]);

/** The second words of the units that a word opens; `alone` when it is one by itself. */
interface UnitStart {
  readonly alone: boolean;
  readonly seconds: ReadonlySet<string>;
}

// why: looked up at every syllable; a lookup by one word makes no string
const unitStarts: ReadonlyMap<string, UnitStart> = new Map(
  Object.keys(UNITS).map((name) => {
    const [first = ''] = name.split(' ');
    const longer = Object.keys(UNITS).filter((unit) => unit.startsWith(`${first} `));
    const seconds = new Set(longer.map((unit) => unit.slice(first.length + 1)));
    return [first, { alone: first in UNITS, seconds }];
  }),
);

const provinceNames: SyllableTrie = (() => {
  const trie = createTrie();
  const names = new Set(Object.entries(provinces).flatMap(([now, before]) => [now, ...before]));
  for (const name of names) {
    trie.add(
      lexName(name).words.map(({ folded }) => folded),
      1,
    );
  }
  return trie;
})();

const MAX_NAME = 5;
const APART = Gap.Hard | Gap.Break | Gap.Comma | Gap.Open | Gap.Colon;

/** Whether nothing but a space (or a dash, a dot) parts the syllable from the one before. */
export const isAttached = ({ words, syllables }: SyllabledText, index: number): boolean => {
  const syllable = syllables[index];
  const word = syllable && words[syllable.first];
  return word !== undefined && (word.gap & APART) === 0;
};

/** How many syllables from `index` are the name of a kind of unit ("thị xã"); 0 when none. */
export function unitLength(text: SyllabledText, index: number): number {
  const start = unitStarts.get(text.syllables[index]?.folded ?? '');
  if (!start) return 0;
  const second = text.syllables[index + 1];
  if (second && start.seconds.has(second.folded) && isAttached(text, index + 1)) {
    // why: in "tỉnh UBND" the "ủy" belongs to the abbreviation
    const torn = text.syllables[index + 2]?.first === second.first;
    if (!torn) return 2;
  }
  return start.alone ? 1 : 0;
}

/** Whether a folded text is the name of a kind of unit and nothing more. */
export const isUnitName = (folded: string): boolean => folded in UNITS;

/** The level that a place belongs to by its first words; `any` when they do not tell. */
export function levelOfPlace(place: string): AgencyLevel {
  const [first = '', second = '', ...name] = lexName(place).words.map(({ folded }) => folded);
  if (first === 'trung' && second === 'ương') return 'central';
  const city = first === 'tp' ? [second, ...name] : name;
  if (CENTRAL_CITIES.has(city.join(' ')) && (first === 'tp' || `${first} ${second}` === 'thành phố'))
    return 'province';
  return UNITS[`${first} ${second}`] ?? UNITS[first] ?? 'any';
}

/** Index after the place that starts at `index`, or `index` when no place starts there. */
export function placeEnd(
  text: SyllabledText,
  index: number,
  stopsAt: (index: number) => boolean = () => false,
): number {
  if (!isAttached(text, index)) return index;
  const folded = text.syllables[index]?.folded ?? '';
  if (folded === 'của' || folded === 'thuộc') return afterPreposition(text, index, stopsAt);
  if (folded === 'cấp') {
    const length = unitLength(text, index + 1);
    return length > 0 ? index + 1 + length : index;
  }
  if (folded === 'trung' && text.syllables[index + 1]?.folded === 'ương') return index + 2;
  if (folded === 'khu' && text.syllables[index + 1]?.folded === 'vực') return regionEnd(text, index + 2);
  const length = unitLength(text, index);
  if (length > 0) return properNameEnd(text, index + length, stopsAt);
  return provinceEnd(text, index);
}

function afterPreposition(text: SyllabledText, index: number, stopsAt: (index: number) => boolean): number {
  const words = text.syllables.slice(index + 1, index + 5).map(({ folded }) => folded);
  const body = words.join(' ') === 'ủy ban nhân dân' ? index + 5 : index + 1;
  const length = unitLength(text, body);
  return length > 0 ? properNameEnd(text, body + length, stopsAt) : index;
}

/** "khu vực 3", "khu vực XII", "khu vực Phan Rang", or the bare word where the plan's own region is meant. */
function regionEnd(text: SyllabledText, index: number): number {
  const word = text.words[text.syllables[index]?.first ?? -1];
  return word && /^(?:[IVX]+|\d{1,2})$/.test(word.raw) ? index + 1 : properNameEnd(text, index);
}

/** Index after the proper name at `index` ("Vũng Tàu", "Phú Mỹ", "1"); `index` when there is none. */
export function properNameEnd(
  text: SyllabledText,
  index: number,
  stopsAt: (index: number) => boolean = () => false,
): number {
  const province = provinceEnd(text, index);
  if (province > index) return province;
  let end = index;
  while (end - index < MAX_NAME && isAttached(text, end) && isProper(text, end) && !stopsAt(end)) end += 1;
  return end;
}

function isProper({ words, syllables }: SyllabledText, index: number): boolean {
  const word = words[syllables[index]?.first ?? -1];
  if (!word) return false;
  // why: an abbreviation after a unit starts another name ("UBND xã VNPT")
  return (
    /^(?:\d{1,2}|[IVX]{1,5})$/.test(word.raw) ||
    (isCapitalised(word) && !(isAllCapitals(word) && word.raw.length > 3))
  );
}

function provinceEnd(text: SyllabledText, index: number): number {
  let node: number | undefined = 0;
  let end = index;
  for (let at = index; node !== undefined; at++) {
    if (at > index && provinceNames.filed(node).length > 0) end = at;
    const syllable = text.syllables[at];
    if (!syllable || !isAttached(text, at) || !isProper(text, at)) break;
    node = provinceNames.child(node, syllable.folded);
  }
  return end;
}
