import { Head, headsWith } from '../../data/agencies/agency-heads';
import { unitNames } from '../text/unit-words';
import { upperFirst } from '../text/upper-first';
import { genericLength } from './generic-words';
import type { NameWord } from './lex-name';
import { Gap, isCapitalised } from './lex-name';

/** "1.", "2)", "(3)", "a)", "1/", "IV.": 1 when a number of a list stands at `at` and something follows; else 0. */
export function enumeratorLength(words: readonly NameWord[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || !/^(?:\d{1,2}|[a-zđ]|[IVX]{1,4})$/u.test(word.raw)) return 0;
  if ((next.gap & Gap.Hard) !== 0) return 0;
  const slashed = (next.gap & Gap.Slash) !== 0 && (next.gap & Gap.Space) !== 0 && !/^[IVX]/.test(word.raw);
  const dotted = (next.gap & Gap.Dot) !== 0 && (/^\d/.test(word.raw) || isCapitalised(next));
  const opens = at === 0 || (word.gap & (Gap.Hard | Gap.Break)) !== 0;
  const dashed = opens && (next.gap & Gap.Dash) !== 0 && /^\d/.test(word.raw) && isCapitalised(next);
  return slashed || dotted || dashed || (next.gap & Gap.Close) !== 0 ? 1 : 0;
}

const LONGEST = 24;
const STOPS = Gap.Hard | Gap.Break | Gap.Open | Gap.Close;

/** Index of the word behind the colon that the words from `from` lead up to; undefined when none does. */
export function colonAfter(words: readonly NameWord[], from: number): number | undefined {
  for (let at = from + 1; at < words.length && at - from <= LONGEST; at++) {
    const gap = words[at]?.gap ?? 0;
    if ((gap & STOPS) !== 0) return undefined;
    if ((gap & Gap.Colon) !== 0) return at;
  }
  return undefined;
}

const LENDING = headsWith(Head.Lends);
const BODIES = /^(?:ubnd|ủy ban nhân dân|hđnd|công an|trạm y tế|đảng ủy|ban chqs|ban chỉ huy quân sự)$/;
const PLACES = new Set(unitNames);

/** A head that a cell writes once for several names; `soft` when it is a guess among several kinds of body. */
export interface LentHead {
  readonly text: string;
  readonly soft: boolean;
  /** Commas part the names; not so where the cell has semicolons for that. */
  readonly commas: boolean;
}

/** The head that "Các Cục", "UBND các xã", "Các sở, ngành" lend to the names that follow; undefined when none. */
export function lentHead(words: readonly NameWord[], from: number, to: number): LentHead | undefined {
  let several = from;
  while (several < to && words[several]?.folded !== 'các') several += 1;
  if (several >= to) return undefined;
  const before = words.slice(from, several).map(({ folded }) => folded);
  const kinds = words.slice(several + 1, to);
  const kind = kinds.map(({ folded }) => folded).join(' ');
  if (before.length > 0) {
    if (!BODIES.test(before.join(' ')) || !PLACES.has(kind)) return undefined;
    const body = words.slice(from, several).map(({ raw }) => raw);
    return { text: [...body, kind].join(' '), soft: false, commas: true };
  }
  if (LENDING.has(kind)) {
    const written = kinds.map(({ raw }) => raw).join(' ');
    return { text: upperFirst(written), soft: false, commas: true };
  }
  const isMixed =
    kinds[0]?.folded === 'sở' && kinds.every((word, at) => at === 0 || (word.gap & Gap.Comma) !== 0);
  return isMixed && genericLength(words, several + 1) <= 1
    ? { text: 'Sở', soft: true, commas: true }
    : undefined;
}

// why: "các trường Mầm non, Tiểu học" names kinds of schools
const TYPES = new Set(['trường', 'viện', 'hội', 'trạm', 'đội']);

/** How many words of "các Sở" in "các Sở Nội vụ, Tài chính" lend their head without a colon; 0 when none do. */
export function lendingWords(words: readonly NameWord[], from: number): number {
  for (let several = from; several < from + 5 && several < words.length; several++) {
    if (words[several]?.folded !== 'các') continue;
    for (const length of [2, 1]) {
      const to = several + 1 + length;
      const proper = words[to];
      if (!proper || !isCapitalised(proper) || proper.gap !== Gap.Space) continue;
      const lent = lentHead(words, from, to);
      const isKindOf = TYPES.has(words[to - 1]?.folded ?? '');
      if (lent && !lent.soft && !isKindOf && isList(words, to)) return to - from;
    }
    return 0;
  }
  return 0;
}

/** Whether a comma or "và" and a further capitalised name follow: one name alone is a group ("các Ban Đảng"). */
function isList(words: readonly NameWord[], from: number): boolean {
  for (let at = from + 1; at < words.length && at - from <= LONGEST; at++) {
    const word = words[at];
    if (!word || (word.gap & (STOPS | Gap.Colon)) !== 0) return false;
    const parted = (word.gap & Gap.Comma) !== 0 || words[at - 1]?.folded === 'và';
    if (parted && isCapitalised(word)) return true;
  }
  return false;
}
