import { commonAbbreviations, nameAbbreviations } from '../../../data/abbreviations';
import { shippedIndex } from '../../agencies/agency-index';
import { nameText, syllablesOf as allSyllablesOf } from '../../agencies/agency-text';
import { isHeadWord } from '../../agencies/head-words';
import { firstWord, isAllCapitals, isConnector } from '../../agencies/lex-name';
import type { AgencyCandidate, AgencyMention } from '../../model/agency';
import { boundedDistance } from '../../text/distance';
import { stripMarks } from '../../text/strip-marks';
import { once } from '../../work/once';
import { isDepartment } from './own-department';
import { perName } from './per-name';

/** Why a name that the directory does not hold is worth a look. */
export type Doubt =
  /** Close to a listed name: a slip of the hand. */
  | { readonly kind: 'near'; readonly ranked: readonly AgencyCandidate[] }
  /** Part of the one name that it can be part of: words are lost. */
  | { readonly kind: 'incomplete'; readonly name: string }
  /** A home-made abbreviation behind the kind of body ("Cục DLQGVN"). */
  | { readonly kind: 'abbreviated'; readonly letters: string }
  /** The title of the person at the head, where agencies stand. */
  | { readonly kind: 'title' };

/** Proposals that other rules speak about. */
const ELSEWHERE = new Set(['separator', 'set', 'without-place', 'listed']);

/**
 * What is doubtful about a name outside the directory; undefined for a well-formed name of its own, which is most
 * likely a real body that no directory can list.
 */
export const doubtOf: (mention: AgencyMention) => Doubt | undefined = perName(judge);

function judge({ text, match }: AgencyMention): Doubt | undefined {
  if (match.kind === 'set') return undefined;
  if (startsWithTitle(text)) return { kind: 'title' };
  if (match.kind === 'exact' || match.kind === 'alias') return undefined;
  if (match.kind === 'candidates') {
    if (ELSEWHERE.has(match.ranked[0]?.keyer ?? '')) return undefined;
    const body = match.place === undefined ? text : text.slice(0, text.lastIndexOf(match.place));
    const ranked = match.ranked.filter((one) => isSlip(body, one) || isSlip(text, one));
    if (ranked.length > 0) return { kind: 'near', ranked };
  }
  const name = completed(text);
  if (name !== undefined) return { kind: 'incomplete', name };
  const letters = ownLetters(text);
  return letters === undefined ? undefined : { kind: 'abbreviated', letters };
}

const TITLES: readonly string[] = [
  'tổng thanh tra',
  'bộ trưởng',
  'thứ trưởng',
  'thống đốc',
  'tổng giám đốc',
  'phó giám đốc',
  'giám đốc',
  'cục trưởng',
  'vụ trưởng',
  'chi cục trưởng',
  'trưởng phòng',
  'chánh văn phòng',
  'chánh thanh tra',
];

const TITLE_WORDS = new Set(TITLES.map((title) => title.split(' ')[0]));

function startsWithTitle(text: string): boolean {
  // why: a plan of the country has thousands of names, and hardly one of them is a person
  if (!TITLE_WORDS.has(firstWord(text))) return false;
  const words = nameText(text)
    .words.slice(0, 3)
    .map(({ folded }) => folded)
    .join(' ');
  return TITLES.some((title) => words === title || words.startsWith(`${title} `));
}

/** Whether a likeness is a slip in letters: a name with other words, more or fewer, is most likely another body. */
function isSlip(text: string, { keyer, name }: AgencyCandidate): boolean {
  // why: the same words in another order are another office ("Phòng Kế hoạch - Tài chính")
  if (keyer === 'fingerprint') return lettersOf(text) === lettersOf(name);
  if (keyer !== 'near') return true;
  const [written, listed] = [syllablesOf(text), syllablesOf(name)];
  return (
    written.length === listed.length && listed.every((syllable, at) => isLike(written[at] ?? '', syllable))
  );
}

const lettersOf = (text: string): string => stripMarks(syllablesOf(text).join(''));

const isLike = (a: string, b: string): boolean =>
  a === b || stripMarks(a) === stripMarks(b) || boundedDistance(stripMarks(a), stripMarks(b), 1) <= 1;

const syllablesOf = (text: string): readonly string[] =>
  allSyllablesOf(text).filter((folded) => !isConnector(folded));

const FEWEST = 5;
const SHARE = 0.5;

/**
 * The one body of the centre whose name has all these words in this order and more. Only there: a local body may well
 * bear a shorter name of its own.
 */
function completed(text: string): string | undefined {
  const written = syllablesOf(text);
  if (written.length < FEWEST) return undefined;
  const names = new Set<string>();
  for (const { name, listed } of centralNames()) {
    if (written.length < SHARE * listed.length || listed.length <= written.length) continue;
    if (isPartOf(written, listed)) names.add(name);
  }
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

interface CentralName {
  readonly name: string;
  readonly listed: readonly string[];
}

/** The names of the bodies of the centre, cut into syllables once. */
const centralNames = once((): readonly CentralName[] =>
  [...shippedIndex().entries.values()]
    .filter(({ level, kind }) => level === 'central' && kind === undefined)
    .map(({ name }) => ({ name, listed: syllablesOf(name) })),
);

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const syllable of whole) if (syllable === part[at]) at += 1;
  return at === part.length;
}

const LEAST = 4;
const known = new Set([...commonAbbreviations, ...Object.keys(nameAbbreviations)]);

/** Capitals that are all the name behind the kind of body, and that nobody has listed; "Công ty FPT" is a name. */
function ownLetters(text: string): string | undefined {
  const { words } = nameText(text);
  const [head, letters, ...rest] = words;
  if (!head || !letters || rest.length > 0 || isAllCapitals(head) || OWN_NAMES.test(head.folded))
    return undefined;
  const { raw } = letters;
  if (isDepartment(text)) return undefined;
  const isOwn = isAllCapitals(letters) && raw.length >= LEAST && /^\p{L}+$/u.test(raw) && !known.has(raw);
  return isOwn && isHeadWord(head) ? raw : undefined;
}

const OWN_NAMES = /^(?:công|tập|tổng|ngân|doanh|hợp|trường|bệnh|báo|đài|nhà|hiệp|hội)$/u;
