import { foldText } from '../../text/fold-vietnamese';
import { lexName } from '../../agencies/lex-name';

/**
 * Which of the abbreviations the texts write out: in brackets behind the words, in their meaning where it is known
 * (empty where not), or as words with those initials.
 */
export function writtenOut(
  meanings: ReadonlyMap<string, string>,
  texts: Iterable<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const wanted = [...meanings].map(([abbreviation, meaning]) => ({
    abbreviation,
    initials: foldText(abbreviation),
    words: foldText(meaning),
  }));
  for (const text of texts) {
    if (found.size === wanted.length) break;
    const folded = foldText(text);
    const initials = initialsOf(text);
    for (const { abbreviation, initials: letters, words } of wanted) {
      const declared = text.includes(`(${abbreviation})`) || (words !== '' && folded.includes(words));
      if (declared || (words === '' && initials.includes(letters))) found.add(abbreviation);
    }
  }
  return found;
}

/** First letters of the words, "và" left out. */
const initialsOf = (text: string): string =>
  lexName(text)
    .words.filter(({ folded }) => folded !== 'và')
    .map(({ folded }) => folded.charAt(0))
    .join('');
