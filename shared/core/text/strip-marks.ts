import { vowelLetters } from './vietnamese-letters';

const BASES: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u' };

const plainLetters = new Map<number, string>([
  ...[...vowelLetters()].map(([letter, { vowel, upper }]) => {
    const plain = BASES[vowel] ?? vowel;
    return [letter.charCodeAt(0), upper ? plain.toUpperCase() : plain] as const;
  }),
  ['đ'.charCodeAt(0), 'd'],
  ['Đ'.charCodeAt(0), 'D'],
]);

/**
 * The text without accents: `Đồng Nai` → `Dong Nai`; case and all else stay.
 * Only for proposing: two names alike without accents may be two names.
 */
export function stripMarks(text: string): string {
  let stripped = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    const isMark = code >= 0x300 && code < 0x370;
    const plain = isMark ? '' : plainLetters.get(code);
    if (plain === undefined) continue;
    stripped += text.slice(copied, index) + plain;
    copied = index + 1;
  }
  return copied === 0 ? text : stripped + text.slice(copied);
}
