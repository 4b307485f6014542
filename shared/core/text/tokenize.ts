import { isWordCode } from './word-characters';

/** A word and where it stands; `end` is one past its last UTF-16 unit. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: runs of letters, marks and digits. Linear; nothing but separators lies between them. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const inWord = index < text.length && isWordCode(text.charCodeAt(index));
    if (inWord && start < 0) start = index;
    if (!inWord && start >= 0) {
      tokens.push({ text: text.slice(start, index), start, end: index });
      start = -1;
    }
  }
  return tokens;
}
