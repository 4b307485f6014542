import type { AgencyMatch } from '../model/agency';
import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { wordAfter } from './agency-text';
import type { AgencySet } from './read-agency-set';
import { readAgencySet, readSetName } from './read-agency-set';

/** Same members, whatever their order: "UBND các xã, phường" is "UBND các phường, xã". */
export const setSignature = ({ base, members }: AgencySet): string =>
  `${base}:${[...members].sort().join('+')}`;

const listed = new WeakMap<
  AgencyIndex,
  ReadonlyMap<string, { readonly id: string; readonly name: string }>
>();

function listedSets(index: AgencyIndex): ReadonlyMap<string, { readonly id: string; readonly name: string }> {
  const known = listed.get(index);
  if (known) return known;
  const sets = new Map<string, { id: string; name: string }>();
  for (const { entry, kind, text } of index.forms) {
    const set = entry.kind === 'set' && kind === 'name' ? readSetName(text) : undefined;
    if (set) sets.set(setSignature(set), { id: entry.id, name: entry.name });
  }
  listed.set(index, sets);
  return sets;
}

/** Reads a whole name as a group of agencies; asks where the group is narrower than usual or a comma is missing. */
export function matchSet(index: AgencyIndex, text: AgencyText): AgencyMatch | undefined {
  const set = readAgencySet(text.expanded, 0);
  if (set?.end !== text.expanded.syllables.length) return undefined;
  const signature = setSignature(set);
  const body = bodyText(text, set);
  const known = listedSets(index).get(signature) ?? { id: `set.${signature}`, name: setName(body) };
  const place = text.text.slice(body.length + (text.words[0]?.start ?? 0)).trim();
  const placed = set.end > set.bodyEnd && place !== '' ? { place } : {};
  if (set.base === 'ubnd' && set.missingComma) return ask(known, 'separator', COMMA, placed);
  if (signature === 'ubnd:phường' || signature === 'ubnd:xã') {
    const wide = listedSets(index).get('ubnd:phường+xã');
    return ask(wide ?? known, 'set', NARROW, placed);
  }
  return { kind: 'set', ...known, ...placed };
}

/** "Các …" that no list holds is a group of its own. */
export function matchPlural({ text, words }: AgencyText): AgencyMatch | undefined {
  const [first] = words;
  if (words.length < 2 || first?.folded !== 'các') return undefined;
  const key = words.map(({ folded }) => folded).join(' ');
  return { kind: 'set', id: `set.${key}`, name: setName(text) };
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

function bodyText({ text, words, expanded }: AgencyText, set: AgencySet): string {
  const last = words[wordAfter(expanded, set.bodyEnd) - 1];
  return text.slice(words[0]?.start ?? 0, last?.end);
}

const PROPER: readonly (readonly [RegExp, string])[] = [
  [/^(?:ubnd|ủy ban nhân dân)(?= )/u, 'UBND'],
  [/chính phủ/gu, 'Chính phủ'],
  [/trung ương/gu, 'Trung ương'],
];

/** A group by its own words, the same however it was capitalised. */
function setName(text: string): string {
  const lower = text.trim().normalize('NFC').toLowerCase();
  const name = PROPER.reduce((result, [pattern, proper]) => result.replace(pattern, proper), lower);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
