import type { Language } from '../model/local-text';

const AND: Readonly<Record<Language, string>> = { vi: 'và', en: 'and' };

/** "A", "A và B", "A, B và C": a list as a sentence says it. */
export const joinWords = (words: readonly string[], language: Language = 'vi'): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${AND[language]} ${words[words.length - 1] ?? ''}`;
