import { foldText } from '../../text/fold-vietnamese';
import { UNIT_AT_END } from '../../text/unit-words';
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

const DECLARING = /(?:^|[\s;,.(“"])$/u;

/** Whether one of the texts explains an abbreviation: "(VP)", "VP: Văn phòng", "gọi tắt là VP". */
export function isDeclared(name: string, texts: readonly string[]): boolean {
  const abbreviation = name.replace(UNIT_AT_END, '');
  return texts.some((text) => {
    const at = text.indexOf(abbreviation);
    if (at < 0) return false;
    const [before, after] = [text.slice(0, at), text.slice(at + abbreviation.length)];
    if (/\(\s*$|(?:gọi|viết) (?:tắt|chung) là\s*[“"]?$/u.test(before) && /^\s*[)”"]/u.test(after))
      return true;
    return DECLARING.test(before) && /^\s*[:=]\s*\p{Lu}/u.test(after);
  });
}

/** why: the letter that stands for "ủy" is U; marks that make another letter (ă, ơ) stay */
const toneless = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

/** First letters of the words without their tones, "và" left out. */
const initialsOf = (text: string): string =>
  lexName(text)
    .words.filter(({ folded }) => folded !== 'và')
    .map(({ folded }) => toneless(folded.charAt(0)))
    .join('');
