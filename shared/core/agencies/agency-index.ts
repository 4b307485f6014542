import type { AgencyEntry } from '../../data/agencies/agency-entry';
import { allAgencies } from '../../data/agencies/all-agencies';
import { once } from '../work/once';
import { agencyText } from './agency-text';
import type { SyllabledText } from './find-place';
import type { NameWord } from './lex-name';
import { isConnector } from './lex-name';
import type { SyllableTrie } from './syllable-trie';
import { createTrie } from './syllable-trie';

export type FormKind = 'name' | 'alias' | 'short' | 'ask';

/** One writing of a directory entry. */
export interface AgencyForm {
  readonly entry: AgencyEntry;
  readonly kind: FormKind;
  readonly text: string;
  readonly words: readonly NameWord[];
  /** Folded, abbreviations written out, connectors left out. */
  readonly key: readonly string[];
}

export interface AgencyIndex {
  readonly entries: ReadonlyMap<string, AgencyEntry>;
  /** Entries by name; more than one where levels share a name. */
  readonly namesakes: ReadonlyMap<string, readonly AgencyEntry[]>;
  readonly forms: readonly AgencyForm[];
  /** Files the numbers of forms. */
  readonly trie: SyllableTrie;
}

/** An index over a directory; cost linear in its writings. */
export function createAgencyIndex(directory: readonly AgencyEntry[]): AgencyIndex {
  const forms: AgencyForm[] = [];
  const trie = createTrie();
  const add = (entry: AgencyEntry, kind: FormKind, text: string): void => {
    const { words, plain, expanded } = agencyText(text);
    const key = keyOf(expanded);
    const form = forms.push({ entry, kind, text, words, key }) - 1;
    trie.add(keyOf(plain), form);
    if (plain !== expanded) trie.add(key, form);
  };
  for (const entry of directory) {
    add(entry, 'name', entry.name);
    for (const alias of entry.aliases ?? []) add(entry, 'alias', alias);
    for (const short of entry.short ?? []) add(entry, 'short', short);
    for (const ask of entry.ask ?? []) add(entry, 'ask', ask);
  }
  return {
    entries: new Map(directory.map((entry) => [entry.id, entry])),
    namesakes: byName(directory),
    forms,
    trie,
  };
}

/** The index over the shipped directory, made on first use. */
export const shippedIndex = once(() => createAgencyIndex(allAgencies));

const keyOf = ({ syllables }: SyllabledText): readonly string[] =>
  syllables.map(({ folded }) => folded).filter((folded) => !isConnector(folded));

function byName(directory: readonly AgencyEntry[]): ReadonlyMap<string, readonly AgencyEntry[]> {
  const names = new Map<string, AgencyEntry[]>();
  for (const entry of directory) {
    const list = names.get(entry.name);
    if (list) list.push(entry);
    else names.set(entry.name, [entry]);
  }
  return names;
}
