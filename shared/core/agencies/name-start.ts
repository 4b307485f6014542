import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { syllableOfWord, wordAfter } from './agency-text';
import { findKnown } from './find-known';
import { unitLength } from './find-place';
import { isSeveral } from './generic-words';
import { isHeadWord } from './head-words';
import { Gap, isCapitalised } from './lex-name';
import { readAgencySet } from './read-agency-set';

/** Signs that end a name whatever stands before and after them. */
export const ENDS = Gap.Hard | Gap.Open | Gap.Close | Gap.Colon;

/** End of the longest directory name or group at `from`; `from` when there is none. */
export function completeEnd(index: AgencyIndex, text: AgencyText, from: number): number {
  const hits = findKnown(index, text, from);
  const start = syllableOfWord(text.expanded, from);
  const set = start === undefined ? undefined : readAgencySet(text.expanded, start);
  const setEnd = set ? wordAfter(text.expanded, set.end) : from;
  return Math.max(from, setEnd, ...hits.map(({ end }) => end));
}

/** Whether an agency or a group starts at a word. */
export function startsAgency(index: AgencyIndex, text: AgencyText, at: number, glued = false): boolean {
  const word = text.words[at];
  if (!word) return false;
  if (isHeadWord(word, text.words[at + 1], glued)) return true;
  return completeEnd(index, text, at) > at && (isCapitalised(word) || isSeveral(text.words, at));
}

/** "công an xã, trạm y tế": a name of the directory needs no capitals to be one. */
export const startsKnownBody = (index: AgencyIndex, text: AgencyText, at: number): boolean =>
  findKnown(index, text, at).some(
    ({ forms, size }) => size >= 2 && forms.some((form) => index.forms[form]?.entry.kind === undefined),
  );

/** "thành phố Hồ Chí Minh": a unit with its name. */
export function startsPlace(text: AgencyText, at: number): boolean {
  const start = syllableOfWord(text.expanded, at);
  const length = start === undefined ? 0 : unitLength(text.expanded, start);
  const named =
    start === undefined ? undefined : text.words[text.expanded.syllables[start + length]?.first ?? -1];
  if (length === 0 || named?.gap !== Gap.Space) return false;
  return isCapitalised(named) || /^\d{1,2}$/.test(named.raw);
}
