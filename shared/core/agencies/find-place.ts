import { centralCities, provinces } from '../../data/provinces';
import type { AgencyLevel } from '../model/agency';
import { memo } from '../work/memo';
import { foldText } from '../text/fold-vietnamese';
import { levelsByWord, shortUnits } from '../text/unit-words';
import type { Syllable } from './expand-syllables';
import type { NameWord } from './lex-name';
import { Gap, isAllCapitals, isCapitalised, lexName } from './lex-name';
import type { SyllableTrie } from './syllable-trie';
import { createTrie } from './syllable-trie';

/** A text as words and as syllables. */
export interface SyllabledText {
  readonly words: readonly NameWord[];
  readonly syllables: readonly Syllable[];
}

/** Cities directly under the centre, folded. */
const CENTRAL_CITIES = new Set([...centralCities].map((city) => foldText(city)));

const unitWords: SyllableTrie = (() => {
  const trie = createTrie();
  for (const name of levelsByWord.keys()) trie.add(name.split(' '), 1);
  return trie;
})();

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
  const { syllables } = text;
  let length = 0;
  let node = unitWords.child(0, syllables[index]?.folded ?? '');
  for (let at = index; node !== undefined;) {
    // why: in "tỉnh UBND" the "ủy" belongs to the abbreviation
    const torn = at > index && syllables[at + 1]?.first === syllables[at]?.first;
    at += 1;
    if (!torn && unitWords.filed(node).length > 0) length = at - index;
    const next = syllables[at];
    node = next && isAttached(text, at) ? unitWords.child(node, next.folded) : undefined;
  }
  return length;
}

/** Whether a folded text is the name of a kind of unit, or of its committee of the Party, and nothing more. */
export const isUnitName = (folded: string): boolean => levelsByWord.has(folded);

/** The level that a place belongs to by its first words; `any` when they do not tell. */
export const levelOfPlace: (place: string) => AgencyLevel = memo(levelOf);

function levelOf(place: string): AgencyLevel {
  const words = lexName(place).words.map(({ folded }) => folded);
  const [first = '', second = ''] = words;
  if (first === 'trung' && second === 'ương') return 'central';
  const [long, short] = [`${first} ${second}`, shortUnits.get(first.toUpperCase())];
  const kind = short ?? (isUnitName(long) ? long : first);
  const name = words.slice(kind === long ? 2 : 1).join(' ');
  const [level = 'any', ...others] = levelsByWord.get(kind) ?? [];
  if (others.length === 0) return level;
  return CENTRAL_CITIES.has(name) ? level : 'any';
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

const SHORT_NUMBER = /^(?:\d{1,2}|[IVX]{1,5})$/;

function isProper({ words, syllables }: SyllabledText, index: number): boolean {
  const word = words[syllables[index]?.first ?? -1];
  if (!word) return false;
  // why: an abbreviation after a unit starts another name ("UBND xã VNPT")
  return (
    SHORT_NUMBER.test(word.raw) || (isCapitalised(word) && !(isAllCapitals(word) && word.raw.length > 3))
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
