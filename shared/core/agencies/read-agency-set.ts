import { unitNames } from '../text/unit-words';
import { nameText } from './agency-text';
import type { SyllabledText } from './find-place';
import { isAttached, placeEnd, properNameEnd } from './find-place';
import { Gap, isCapitalised } from './lex-name';

/** A group of agencies named by its members: "UBND các phường, xã", "các sở, ban, ngành liên quan". */
export interface AgencySet {
  /** "ubnd" when the members are the people's committees of units; empty otherwise. */
  readonly base: 'ubnd' | '';
  /** Folded, in the order of the text. */
  readonly members: readonly string[];
  /** Two members follow each other without comma or "và". */
  readonly missingComma: boolean;
  /** A number says how many: "12 xã, phường". */
  readonly counted: boolean;
  /** Index after the last member, and after "liên quan", the place and the like. */
  readonly bodyEnd: number;
  readonly end: number;
}

// why: phrases are parted into syllables once; every word of every agency cell is tried as the start of a group
const phrase = (text: string): readonly string[] => text.split(' ');

const UNIT_MEMBERS = [...unitNames, 'địa phương'].map(phrase);
const BODY_MEMBERS = [
  'cơ quan thuộc chính phủ',
  'cơ quan ngang bộ',
  'cơ quan trung ương',
  'đoàn thể',
  'địa phương',
  'cơ quan',
  'đơn vị',
  'tổ chức',
  'doanh nghiệp',
  'hiệp hội',
  'viện nghiên cứu',
  'trường học',
  'tập đoàn',
  'viện',
  'trường',
  'trung ương',
  'bộ',
  'ngành',
  'sở',
  'ban',
  'phòng',
  'hội',
].map(phrase);

type Phrases = readonly (readonly string[])[];

const COMMITTEE: Phrases = [phrase('ủy ban nhân dân')];
const SEVERAL: Phrases = [phrase('các'), phrase('những')];
const AND: Phrases = [phrase('và')];
const TIER: Phrases = [phrase('cấp')];

/** Number of syllables of the first phrase that stands at `index`; 0 when none does. */
function lengthAt(text: SyllabledText, index: number, phrases: Phrases): number {
  for (const parts of phrases) {
    let offset = 0;
    while (offset < parts.length && text.syllables[index + offset]?.folded === parts[offset]) {
      if (offset > 0 && !isTogether(text, index + offset)) break;
      offset += 1;
    }
    if (offset === parts.length) return offset;
  }
  return 0;
}

/** Nothing but spaces parts the syllable from the one before. */
const isTogether = (text: SyllabledText, index: number): boolean =>
  text.syllables[index]?.first === text.syllables[index - 1]?.first ||
  (gapAt(text, index) & ~(Gap.Space | Gap.Break | Gap.Dash)) === 0;

function foldedFrom({ syllables }: SyllabledText, from: number, to: number): string {
  let folded = '';
  for (let at = from; at < to; at++) folded += (at > from ? ' ' : '') + (syllables[at]?.folded ?? '');
  return folded;
}

const gapAt = ({ words, syllables }: SyllabledText, index: number): number =>
  words[syllables[index]?.first ?? -1]?.gap ?? Gap.Hard;

/** Reads a group that starts at syllable `index`; undefined when none does. */
export function readAgencySet(text: SyllabledText, index: number): AgencySet | undefined {
  const ubnd = lengthAt(text, index, COMMITTEE);
  const start = index + ubnd;
  const plural = lengthAt(text, start, SEVERAL);
  const counted = /^\d{1,3}$/.test(text.syllables[start]?.folded ?? '') ? 1 : 0;
  const from = start + plural + counted;
  for (let at = index + 1; at <= from; at++) if (!isTogether(text, at)) return undefined;
  const list = readMembers(text, from, ubnd > 0 ? UNIT_MEMBERS : BODY_MEMBERS, plural > 0);
  if (!list || (list.members.length < 2 && plural + counted === 0 && !list.tiers)) return undefined;
  // why: "UBND các tỉnh Đồng Nai, Cà Mau" names its members; the province is no place where they are
  const last = list.members[list.members.length - 1];
  const names = ubnd > 0 && last === 'tỉnh' && properNameEnd(text, list.end) > list.end;
  if (names && isAttached(text, list.end)) return undefined;
  const end = qualifierEnd(text, list.end);
  // why: "các bộ phận liên quan của phường", "các sở Nội vụ": a member with a field of its own is a name
  if (ubnd === 0 && end === list.end && !endsHere(text, end)) return undefined;
  return {
    base: ubnd > 0 ? 'ubnd' : '',
    members: list.members,
    missingComma: list.missingComma,
    counted: counted > 0,
    bodyEnd: list.end,
    end,
  };
}

interface MemberList {
  readonly members: readonly string[];
  readonly missingComma: boolean;
  /** The members are whole tiers: "cấp huyện, cấp xã", "các cấp". */
  readonly tiers: boolean;
  readonly end: number;
}

function readMembers(
  text: SyllabledText,
  from: number,
  vocabulary: Phrases,
  plural: boolean,
): MemberList | undefined {
  const members: string[] = [];
  let missingComma = false;
  let end = from;
  if (plural && vocabulary === UNIT_MEMBERS && lengthAt(text, from, TIER) > 0 && !isUnitAt(text, from + 1)) {
    return { members: ['các cấp'], missingComma, tiers: true, end: from + 1 };
  }
  let tiers = false;
  for (let at = from; ;) {
    const tier = vocabulary === UNIT_MEMBERS ? lengthAt(text, at, TIER) : 0;
    const unit = lengthAt(text, at + tier, vocabulary);
    const length = unit > 0 ? tier + unit : 0;
    if (tier > 0 && unit > 0) tiers = true;
    if (length === 0 || (members.length > 0 && startsAnew(text, at, plural))) break;
    const joined = at > from && at === end && isSpaceOnly(gapAt(text, at));
    if (joined && !plural && isNamed(text, at)) break;
    if (joined) missingComma = true;
    end = at + length;
    // why: "UBND cấp huyện/xã" speaks of both tiers
    members.push((tiers && tier === 0 ? 'cấp ' : '') + foldedFrom(text, at, end));
    if (!isListGap(gapAt(text, end))) break;
    at = end + lengthAt(text, end, AND);
    if (at > end && !isTogether(text, at)) break;
  }
  return members.length > 0 ? { members, missingComma, tiers, end } : undefined;
}

// why: "Ban Tổ chức", "ban tổ chức hội nghị": two kinds side by side are a name; "sở ban ngành" lacks its commas
const isNamed = ({ words, syllables }: SyllabledText, at: number): boolean => {
  const word = words[syllables[at]?.first ?? -1];
  return (
    word !== undefined &&
    (isCapitalised(word) || (word.folded === 'tổ' && syllables[at - 1]?.folded === 'ban'))
  );
};
const isUnitAt = (text: SyllabledText, at: number): boolean => lengthAt(text, at, UNIT_MEMBERS) > 0;
const isSpaceOnly = (gap: number): boolean => (gap & ~Gap.Space) === 0;
const PARTS = Gap.Hard | Gap.Open | Gap.Close | Gap.Colon | Gap.Dot;
const isListGap = (gap: number): boolean => {
  if ((gap & PARTS) !== 0) return false;
  // why: a dash on a new line is a bullet
  if ((gap & Gap.Comma) !== 0) return true;
  return isSpaceOnly(gap) || (gap & (Gap.Dash | Gap.Break)) === Gap.Dash;
};

/** A capital "Sở" or "Cơ quan" after a list without "các" opens the next group. */
function startsAnew({ words, syllables }: SyllabledText, index: number, plural: boolean): boolean {
  const raw = words[syllables[index]?.first ?? -1]?.raw ?? '';
  return !plural && /^(?:Sở|Cơ|Bộ|Doanh)$/u.test(raw);
}

const QUALIFIERS = [
  'khác có liên quan',
  'có liên quan',
  'liên quan',
  'khác',
  'trực thuộc trung ương',
  'trực thuộc',
  'trung ương',
  'trên địa bàn',
  'trong tỉnh',
  'tại địa phương',
  'ở địa phương',
].map(phrase);

function qualifierEnd(text: SyllabledText, from: number): number {
  let end = from;
  for (;;) {
    const length = isAttached(text, end) ? lengthAt(text, end, QUALIFIERS) : 0;
    const next = length === 0 ? placeEnd(text, end) : end + length;
    if (next === end) return end;
    end = next;
  }
}

const ENDS_BEFORE = new Set([
  'và',
  'để',
  'trong',
  'theo',
  'với',
  'thực',
  'triển',
  'xây',
  'tổ',
  'báo',
  'được',
  'có',
  'chủ',
]);

function endsHere(text: SyllabledText, index: number): boolean {
  const syllable = text.syllables[index];
  return syllable === undefined || !isAttached(text, index) || ENDS_BEFORE.has(syllable.folded);
}

/** The group that a whole name is; undefined when the name is something else. */
export function readSetName(name: string): AgencySet | undefined {
  const text = nameText(name).expanded;
  const set = readAgencySet(text, 0);
  return set?.end === text.syllables.length ? set : undefined;
}
