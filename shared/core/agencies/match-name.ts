import type { AgencyLevel, AgencyMatch } from '../model/agency';
import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { joined, nameText, wordsFrom } from './agency-text';
import { isCapitalised } from './lex-name';
import { resolveAgency } from './match-agency';
import { matchGroup, matchUnits, matchUnitsHaving, ownGroup } from './match-group';
import { matchNamed, matchOffice } from './match-named';
import { rankCandidates } from './rank-candidates';
import { titleLength } from './title-words';

interface MatchOptions {
  /** The plan's own place, "thành phố Vũng Tàu". */
  readonly place?: string;
  readonly level?: AgencyLevel;
}

/**
 * What one whole name stands for. Where only names that are certain count, `isNearWanted` is false and near names are looked
 * up only where that decides: making their index is a tenth of the first check of fifty rows.
 */
export function matchName(
  index: AgencyIndex,
  text: AgencyText,
  options: MatchOptions,
  isNearWanted = true,
): AgencyMatch {
  if (text.words.length === 0) return { kind: 'unknown' };
  const level = options.level ?? 'any';
  const resolved = resolveAgency(index, text, level) ?? resolveAtHome(index, text, options);
  if (resolved) return resolved.match;
  const known =
    matchTitled(index, text, options) ?? matchUnits(text) ?? matchUnitsHaving(text) ?? matchOffice(text);
  if (known) return known;
  // why: behind near names only a group is certain
  if (!isNearWanted && !matchGroup(text)) return { kind: 'unknown' };
  const { ranked, ...place } = rankCandidates(index, text, level);
  if (ranked.length > 0) return { kind: 'candidates', ranked, ...place };
  return matchGroup(text) ?? matchNamed(text, level) ?? { kind: 'unknown' };
}

/** A name without its place means the agency of the plan's own place, where the directory has just that. */
function resolveAtHome(index: AgencyIndex, text: AgencyText, { place, level }: MatchOptions) {
  return place === undefined
    ? undefined
    : resolveAgency(index, joined(text, nameText(place)), level ?? 'any');
}

/** The head of a body stands for it and keeps the words: "Giám đốc Sở Nội vụ", "Chủ tịch UBND xã, phường". */
function matchTitled(index: AgencyIndex, whole: AgencyText, options: MatchOptions): AgencyMatch | undefined {
  const { text, words } = whole;
  const length = titleLength(words, 0);
  const body = words[length];
  if (length === 0 || !body) return undefined;
  const title = text.slice(words[0]?.start, body.start);
  const match = matchName(index, wordsFrom(whole, length), options);
  if (match.kind === 'unknown') return undefined;
  if (match.kind === 'set') return ownGroup(text);
  if (match.kind !== 'candidates') return withTitle(match, title, !isCapitalised(body));
  return { ...match, ranked: match.ranked.map((one) => ({ ...one, name: title + one.name })) };
}

function withTitle(
  match: Exclude<AgencyMatch, { kind: 'unknown' | 'candidates' }>,
  title: string,
  isLower: boolean,
): AgencyMatch {
  const wording = match.wording === undefined ? {} : { wording: title + match.wording };
  // why: "Trưởng phòng Kinh tế": behind a title the kind of body keeps the letter that was written
  const name = isLower ? match.name.charAt(0).toLowerCase() + match.name.slice(1) : match.name;
  return { ...match, name: title + name, ...wording };
}
