import { foldText } from './fold-vietnamese';

/** A text as its folded words: however it is spaced, the same words are the same text. */
export const foldWords = (text: string): string => foldText(text).replace(/\s+/gu, ' ').trim();
