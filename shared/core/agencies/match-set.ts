import type { AgencyMatch } from '../model/agency';
import { upperFirst } from '../text/upper-first';
import { memoFor } from '../work/memo';
import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { wordAfter } from './agency-text';
import { unitLength } from './find-place';
import { isAllCapitals } from './lex-name';
import type { AgencySet } from './read-agency-set';
import { readAgencySet, readSetName } from './read-agency-set';

/** Same members, whatever their order: "UBND các xã, phường" is "UBND các phường, xã". */
export const setSignature = ({ base, members }: AgencySet): string =>
  `${base}:${[...members].sort().join('+')}`;

const listedSets = memoFor((index: AgencyIndex) => {
  const sets = new Map<string, { id: string; name: string }>();
  for (const { entry, kind, text } of index.forms) {
    const set = entry.kind === 'set' && kind === 'name' ? readSetName(text) : undefined;
    if (set) sets.set(setSignature(set), { id: entry.id, name: entry.name });
  }
  return sets;
});

/** Reads a whole name as a group of agencies; asks where the group is narrower than usual or a comma is missing. */
export function matchSet(index: AgencyIndex, text: AgencyText): AgencyMatch | undefined {
  const set = readAgencySet(text.expanded, 0);
  if (set?.end !== text.expanded.syllables.length) return undefined;
  const signature = setSignature(set);
  const tail = tailText(text, set);
  // why: "liên quan", "trực thuộc trung ương" say which of the group are meant; only a place may stand apart
  const isPlace = tail === '' || unitLength(text.expanded, set.bodyEnd) > 0;
  const listed = isPlace && !set.counted ? listedSets(index).get(signature) : undefined;
  const known = listed ?? { id: `set.${signature}`, name: groupName(text) };
  const placed = listed && tail !== '' ? { place: tail } : {};
  if (set.base === 'ubnd' && set.missingComma) return ask(known, 'separator', COMMA, placed);
  if (signature === 'ubnd:phường' || signature === 'ubnd:xã') {
    const wide = listedSets(index).get('ubnd:phường+xã');
    return ask(wide ?? known, 'set', NARROW, placed);
  }
  return { kind: 'set', ...known, ...placed };
}

const COMMA = { vi: 'Thiếu dấu phẩy giữa các đơn vị', en: 'A comma is missing between the units' };
const NARROW = {
  vi: 'Nhóm này hẹp hơn: chỉ một loại đơn vị, không gồm cả phường và xã',
  en: 'This group is narrower: one kind of unit only, not both wards and communes',
};

function ask(
  known: { readonly id: string; readonly name: string },
  keyer: string,
  why: typeof COMMA,
  placed: { readonly place?: string },
): AgencyMatch {
  return { kind: 'candidates', ranked: [{ ...known, keyer, score: 0.9, why }], ...placed };
}

/** What stands behind the members: "liên quan", "thành phố Vũng Tàu". */
function tailText({ text, words, expanded }: AgencyText, set: AgencySet): string {
  const next = words[wordAfter(expanded, set.bodyEnd)];
  return next ? text.slice(next.start).trim() : '';
}

// why: "Các Bộ, ngành" and "các bộ, ngành" are one group; all other words keep the capitals they have
const MEMBER_NOUNS = new Set([
  'bộ',
  'ngành',
  'sở',
  'ban',
  'phòng',
  'xã',
  'phường',
  'cơ',
  'đơn',
  'tổ',
  'doanh',
  'đoàn',
  'hội',
]);

/** A group by its own words, a capital on a bare kind of body taken off. */
function groupName({ text, words }: AgencyText): string {
  let name = '';
  let copied = 0;
  for (const [at, word] of words.entries()) {
    const plain =
      at > 0 && MEMBER_NOUNS.has(word.folded) && !isAllCapitals(word) ? word.raw.toLowerCase() : word.raw;
    name += text.slice(copied, word.start) + plain;
    copied = word.end;
  }
  name = (name + text.slice(copied)).trim().normalize('NFC');
  return upperFirst(name);
}
