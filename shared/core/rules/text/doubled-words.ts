import { MEETING_WORDS, NOUNS_AFTER_VE, REDUPLICATIONS } from '../../../data/reduplications';
import { foldText } from '../../text/fold-vietnamese';
import type { Token } from '../../text/tokenize';
import { tokenize } from '../../text/tokenize';
import { isWordCode } from '../../text/word-characters';

const reduplications: ReadonlySet<string> = new Set(REDUPLICATIONS);
const meetings = new Map(Object.entries(MEETING_WORDS).map(readMeeting));

function readMeeting([syllable, neighbours]: readonly [string, string]) {
  const [before = '', after = ''] = neighbours.split(' | ');
  return [syllable, { before: new Set(before.split(' ')), after: new Set(after.split(' ')) }] as const;
}

/** Each word that stands twice in a row by mistake, as the second of the two. */
export function findDoubledWords(text: string): readonly Token[] {
  // why: decomposed texts are all asked of, whatever the scan says, and hardly one has a doubled word
  if (!hasNeighboursAlike(text)) return NONE;
  const tokens = tokenize(text);
  return tokens.filter((token, index) => {
    const previous = tokens[index - 1];
    return previous !== undefined && isDoubled(text, previous, token, tokens[index - 2], tokens[index + 1]);
  });
}

const NONE: readonly Token[] = [];

/** Whether a word has the same letters behind its first as the word before; nothing is made of the words. */
function hasNeighboursAlike(text: string): boolean {
  let before = 0;
  let length = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && isWordCode(text.charCodeAt(index))) continue;
    if (index > start) {
      if (index - start === length && isSameTail(text, before, start, length)) return true;
      before = start;
      length = index - start;
    }
    start = index + 1;
  }
  return false;
}

function isSameTail(text: string, one: number, other: number, length: number): boolean {
  for (let at = 1; at < length; at++)
    if (text.charCodeAt(one + at) !== text.charCodeAt(other + at)) return false;
  return length > 1;
}

const SAID_AGAIN = new RegExp(`(?<!\\p{L})về (?:${NOUNS_AFTER_VE.join('|')}) về(?!\\p{L})`, 'gu');

/** Whether "về" stands in a text twice. */
export const mayBeSaidAgain = (text: string): boolean => text.indexOf('về') !== text.lastIndexOf('về');

/** Each "về" that is said again behind the noun it governs ("về nghiệp vụ về"), in composed text. */
export function findSaidAgain(text: string): readonly string[] {
  if (!mayBeSaidAgain(text)) return [];
  return Array.from(text.matchAll(SAID_AGAIN), ([found]) => found);
}

function isDoubled(
  text: string,
  first: Token,
  second: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (first.text.length < 2 || first.text.slice(1) !== second.text.slice(1) || /\d/.test(first.text))
    return false;
  if (!/^ +$/.test(text.slice(first.end, second.start))) return false;
  // why: a capital behind a small letter begins a name ("Đại hội Hội Cựu chiến binh")
  if (/^\p{Ll}/u.test(first.text) && /^\p{Lu}/u.test(second.text)) return false;
  const word = foldText(first.text);
  if (word !== foldText(second.text) || reduplications.has(word)) return false;
  const meeting = meetings.get(word);
  return !(meeting && isIn(meeting.before, before) && isIn(meeting.after, after));
}

const isIn = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && (words.has(foldText(token.text)) || (words.has('^') && /^\p{Lu}/u.test(token.text)));
