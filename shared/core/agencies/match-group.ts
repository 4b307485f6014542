import type { AgencyMatch } from '../model/agency';
import { foldText } from '../text/fold-vietnamese';
import { partNames } from '../text/unit-words';
import { upperFirst } from '../text/upper-first';
import type { AgencyText } from './agency-text';
import { isUnitName } from './find-place';
import { startsGeneric } from './generic-words';
import type { NameWord } from './lex-name';
import { Gap } from './lex-name';
import { phraseAt } from './phrase-at';
import { readAgencySet } from './read-agency-set';

/** A group by its own words: nothing of them is changed but the first capital. */
export function ownGroup(text: string): AgencyMatch & { readonly kind: 'set' } {
  const name = text.trim().normalize('NFC');
  return { kind: 'set', id: `set.${foldText(name)}`, name: upperFirst(name) };
}

/** "Các …", "04 khối …", "doanh nghiệp, nhà đầu tư": many hands that no list holds. */
export function matchGroup({ text, words, expanded }: AgencyText): AgencyMatch | undefined {
  const [first] = words;
  if (!first || (words.length < 2 && !startsGeneric(words, 0))) return undefined;
  const isGroup = startsGeneric(words, 0) || isPressGroup(words) || readAgencySet(expanded, 0) !== undefined;
  return isGroup || isCommittees(words) ? ownGroup(text) : undefined;
}

/** "UBND các xã vùng biên giới". */
const isCommittees = (words: readonly NameWord[]): boolean =>
  words[0]?.folded === 'ubnd' && words[1]?.folded === 'các';

/** "UBND các xã, phường có đê": what the units must have says which of them are meant. */
export function matchUnitsHaving(text: AgencyText): AgencyMatch | undefined {
  const set = readAgencySet(text.expanded, 0);
  const next = set && text.expanded.syllables[set.end];
  return set?.base === 'ubnd' && next?.folded === 'có' ? ownGroup(text.text) : undefined;
}

const isPressGroup = (words: readonly NameWord[]): boolean =>
  (words[0]?.folded === 'đài' || words[0]?.folded === 'báo') &&
  words.some(({ folded }, at) => folded === 'và' && words[at + 1]?.folded === 'các');

/** A body in several units: "Công an các xã, phường", "Đảng ủy phường, xã", "UBND các cấp". */
export function matchUnits({ text, words }: AgencyText): AgencyMatch | undefined {
  let start = words.length;
  let units = 0;
  while (start > 0) {
    const length = unitBefore(words, start);
    if (length === 0) break;
    start -= length;
    units += 1;
    const gap = words[start]?.gap ?? 0;
    if (words[start - 1]?.folded === 'và') start -= 1;
    else if ((gap & (Gap.Comma | Gap.Slash | Gap.Dash)) === 0) break;
  }
  const several = words[start - 1]?.folded === 'các';
  const body = several ? start - 1 : start;
  const isGroup = units > 1 || (units === 1 && several);
  return isGroup && body > 0 && !isUnitName(words[0]?.folded ?? '') ? ownGroup(text) : undefined;
}

/** Parts of a commune and what is in every one of them. */
const PLACES = [...partNames, 'chi bộ', 'địa phương'].map((place) => place.split(' '));

/** How many words before `end` name a kind of unit: "xã", "thành phố", "cấp xã", "cấp". */
function unitBefore(words: readonly NameWord[], end: number): number {
  const [one = '', two = ''] = [words[end - 1]?.folded, words[end - 2]?.folded];
  if (one === 'cấp' && two === 'các') return 1;
  for (const place of PLACES) if (phraseAt(words, end - place.length, place)) return place.length;
  const length = isUnitName(`${two} ${one}`) ? 2 : isUnitName(one) ? 1 : 0;
  return length > 0 && words[end - 1 - length]?.folded === 'cấp' ? length + 1 : length;
}
