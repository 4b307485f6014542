import { vowelOfClass } from './character-classes';
import { CLASS_SHIFT, codeInfo, pairFlags } from './scan-tables';
import { TextFlag } from './text-flag';
import { isWordCode } from './word-characters';

const TONE_FLAGS = TextFlag.ToneChoice | TextFlag.OddVowels | TextFlag.CombiningMark;

/**
 * The words of a text whose tone may have another place: those with a mark of their own, and those with two vowels that
 * leave a choice or stand in no rime. A word may be given in vain; none whose tone can be moved is left out.
 */
export function tonedWords(text: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  let last = 0;
  let isToned = false;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (!isWordCode(code)) {
      if (isToned) words.push(text.slice(start, index));
      start = index + 1;
      isToned = false;
      continue;
    }
    const info = codeInfo(code);
    const cls = info >>> CLASS_SHIFT;
    if (index > start) {
      if (((info | pairFlags(last, cls)) & TONE_FLAGS) !== 0 || isGlideToned(text, start, index, cls))
        isToned = true;
    } else isToned = (info & TONE_FLAGS) !== 0;
    last = cls;
  }
  return words;
}

/** why: the u of "qu" and the i of "gi" are no vowels, so that no pair tells of "qúa" */
const isGlideToned = (text: string, start: number, index: number, cls: number): boolean =>
  index === start + 1 && isGlideOnset(text.charCodeAt(start) | 0x20) && vowelOfClass(cls)?.toned === true;

const isGlideOnset = (letter: number): boolean => letter === 0x71 || letter === 0x67;
