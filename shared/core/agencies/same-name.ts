import type { AgencyEntry } from '../../data/agencies/agency-entry';
import { memo, memoFor } from '../work/memo';
import { shippedIndex } from './agency-index';
import { nameText, syllablesOf } from './agency-text';
import { isUnitName } from './find-place';
import type { NameWord } from './lex-name';
import { isAllCapitals, isConnector } from './lex-name';

/** The syllables of a name, abbreviations written out, connectors and the kind of unit at the end left out. */
const nameKey = memo((name): string => {
  const parts = syllablesOf(name).filter((folded) => !isConnector(folded));
  while (parts.length > 2 && isUnitName(parts.slice(-2).join(' '))) parts.splice(-2);
  while (parts.length > 1 && isUnitName(parts[parts.length - 1] ?? '')) parts.pop();
  return parts.join(' ');
});

/** Whether a writing only abbreviates a name: its capitals are the first letters of the words they stand for. */
export function abbreviates(writing: string, name: string): boolean {
  const wanted = nameText(name).words.filter(({ folded }) => !isConnector(folded));
  const words = nameText(writing).words.filter(({ folded }) => !isConnector(folded));
  let at = 0;
  const take = (word: NameWord): boolean => {
    if (word.folded === wanted[at]?.folded) return ++at > 0;
    if (!isAllCapitals(word)) return false;
    return Array.from(word.folded).every((letter) => wanted[at++]?.folded.startsWith(letter) === true);
  };
  return words.length > 0 && words.every(take) && at === wanted.length;
}

/** The aliases of a shipped entry that are another name and no other spelling, by their keys. */
const otherNames = memoFor((entry: AgencyEntry): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const alias of [...(entry.aliases ?? []), ...(entry.short ?? [])]) {
    const key = nameKey(alias);
    if (key !== nameKey(entry.name) && !abbreviates(alias, entry.name)) found.set(key, key);
  }
  return found;
});

/**
 * The same for all spellings of one name. A longer, shorter or other official name of an agency ("Hội Phụ nữ" for
 * "Hội Liên hiệp Phụ nữ Việt Nam") has a key of its own: it is no spelling, and nobody may swap the words unasked.
 * What a person decided to be the same is the same.
 */
export function nameClass(id: string, body: string): string {
  const entry = shippedIndex().entries.get(id);
  return (entry && otherNames(entry).get(nameKey(body))) ?? '';
}
