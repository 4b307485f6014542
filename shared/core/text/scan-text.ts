import { CharacterClass } from './character-classes';
import { CLASS_SHIFT, codeInfo, pairFlags, ScanBit } from './scan-tables';
import type { TextFlags } from './text-flag';
import { TextFlag } from './text-flag';
import { isWebPhrase } from './web-phrases';
import { isWordAt, isWordCode } from './word-characters';

const FLAG_BITS = 0x1ffff;

/** What `text` may hold, as bits of `TextFlag`. One pass, linear; never throws. */
export function scanText(text: string): TextFlags {
  let flags = 0;
  // why: a space at either edge is told as a space beside a line break
  let last: number = CharacterClass.LineBreak;
  let wordStart = 0;
  for (let index = 0; index < text.length; index++) {
    const info = codeInfo(text.charCodeAt(index));
    const cls = info >>> CLASS_SHIFT;
    const pair = pairFlags(last, cls);
    flags |= info | ((pair & ScanBit.InContext) === 0 ? pair : flagsInContext(text, index, pair));
    if (cls === CharacterClass.Space) {
      if ((flags & TextFlag.DoubledWord) === 0 && isRepeated(text, wordStart, index))
        flags |= TextFlag.DoubledWord;
      wordStart = index + 1;
    }
    last = cls;
  }
  if (last === CharacterClass.Space) flags |= TextFlag.LooseSpace;
  return closeFlags(text, flags);
}

function closeFlags(text: string, flags: number): TextFlags {
  let closed = flags & FLAG_BITS;
  if ((flags & ScanBit.Accent) !== 0 && (flags & ScanBit.Vietnamese) === 0)
    closed |= TextFlag.OnlyLatin1Accents;
  if (isWebPhrase(text)) closed |= TextFlag.WebPhrase;
  return isFormulaStart(text) ? closed | TextFlag.FormulaStart : closed;
}

function isFormulaStart(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x3d || first === 0x40) return true;
  return (first === 0x2b || first === 0x2d) && text.length > 1 && text.charCodeAt(1) !== 0x20;
}

/** Flags of a pair that ends at `index`, as far as its surroundings bear them out. */
function flagsInContext(text: string, index: number, pair: number): number {
  const next = text.charCodeAt(index + 1);
  if ((pair & TextFlag.SymbolSlash) !== 0) return isUpperCode(next) ? pair : 0;
  const before = text.charCodeAt(index - 2) | 0x20;
  const glide = text.charCodeAt(index - 1) | 0x20;
  // why: the u of qu and the i of gi belong to the consonant
  if ((before === 0x71 && glide === 0x75) || (before === 0x67 && glide === 0x69)) return 0;
  if ((pair & TextFlag.ToneChoice) === 0) return pair;
  // why: "hòa" and "hoà" are a choice, "toàn" is right, "tòan" is a slip
  return pair & (isWordCode(next) ? TextFlag.OddVowels : TextFlag.ToneChoice);
}

const isUpperCode = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || code === 0x110 || code === 0xd0;

/** why: a capital is 32 away in ASCII and Latin-1, its neighbour in the Vietnamese blocks; "báo cáo" repeats nothing */
function isSameButForCase(first: number, second: number): boolean {
  const apart = first ^ second;
  return apart === 0 || apart === 0x20 || (apart === 1 && first > 0xff);
}

/** Whether the word `text[start, end)` may come again after the space at `end`; case of the first letter aside. */
function isRepeated(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 1 || !isSameButForCase(text.charCodeAt(start), text.charCodeAt(end + 1))) return false;
  for (let index = 1; index < length; index++) {
    if (text.charCodeAt(start + index) !== text.charCodeAt(end + 1 + index)) return false;
  }
  return !isWordAt(text, end + 1 + length);
}
