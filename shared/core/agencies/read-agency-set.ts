import { lexName } from './lex-name';
import { Gap } from './lex-name';
import { expandSyllables } from './expand-syllables';
import type { SyllabledText } from './find-place';
import { isAttached, placeEnd } from './find-place';

/** A group of agencies named by its members: "UBND các phường, xã", "các sở, ban, ngành liên quan". */
export interface AgencySet {
  /** "ubnd" when the members are the people's committees of units; empty otherwise. */
  readonly base: 'ubnd' | '';
  /** Folded, in the order of the text. */
  readonly members: readonly string[];
  /** Two members follow each other without comma or "và". */
  readonly missingComma: boolean;
  /** Index after the last member, and after "liên quan", the place and the like. */
  readonly bodyEnd: number;
  readonly end: number;
}

const UNIT_MEMBERS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'];
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
  'trung ương',
  'bộ',
  'ngành',
  'sở',
  'ban',
  'phòng',
  'hội',
];

const matchesAt = ({ syllables }: SyllabledText, index: number, phrase: string): number => {
  const parts = phrase.split(' ');
  return parts.every((part, offset) => syllables[index + offset]?.folded === part) ? parts.length : 0;
};

const memberAt = (text: SyllabledText, index: number, members: readonly string[]): string | undefined =>
  members.find((member) => matchesAt(text, index, member) > 0);

const lengthOf = (member: string): number => member.split(' ').length;

const gapAt = ({ words, syllables }: SyllabledText, index: number): number =>
  words[syllables[index]?.first ?? -1]?.gap ?? Gap.Hard;

/** Reads a group that starts at syllable `index`; undefined when none does. */
export function readAgencySet(text: SyllabledText, index: number): AgencySet | undefined {
  const ubnd = matchesAt(text, index, 'ủy ban nhân dân');
  const start = index + ubnd;
  const plural = matchesAt(text, start, 'các') || matchesAt(text, start, 'những');
  const counted = /^\d{1,3}$/.test(text.syllables[start]?.folded ?? '') ? 1 : 0;
  const from = start + plural + counted;
  const list = readMembers(text, from, ubnd > 0 ? [...UNIT_MEMBERS, 'địa phương'] : BODY_MEMBERS, plural > 0);
  if (!list || (list.members.length < 2 && plural + counted === 0)) return undefined;
  const end = qualifierEnd(text, list.end);
  // why: "các bộ phận liên quan của phường", "các sở Nội vụ": a member with a field of its own is a name
  if (ubnd === 0 && end === list.end && !endsHere(text, end)) return undefined;
  return {
    base: ubnd > 0 ? 'ubnd' : '',
    members: list.members,
    missingComma: list.missingComma,
    bodyEnd: list.end,
    end,
  };
}

interface MemberList {
  readonly members: readonly string[];
  readonly missingComma: boolean;
  readonly end: number;
}

function readMembers(
  text: SyllabledText,
  from: number,
  vocabulary: readonly string[],
  plural: boolean,
): MemberList | undefined {
  const members: string[] = [];
  let missingComma = false;
  let end = from;
  for (let at = from; ;) {
    const member = memberAt(text, at, vocabulary);
    if (member === undefined || (members.length > 0 && startsAnew(text, at, plural))) break;
    const joined = at > from && at === end && isSpaceOnly(gapAt(text, at));
    if (joined) missingComma = true;
    members.push(member);
    end = at + lengthOf(member);
    at = matchesAt(text, end, 'và') > 0 ? end + 1 : end;
    if (at === end && !isListGap(gapAt(text, at))) break;
  }
  return members.length > 0 ? { members, missingComma, end } : undefined;
}

const isSpaceOnly = (gap: number): boolean => (gap & ~Gap.Space) === 0;
const isListGap = (gap: number): boolean => (gap & (Gap.Comma | Gap.Dash)) !== 0 || isSpaceOnly(gap);

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
];

function qualifierEnd(text: SyllabledText, from: number): number {
  let end = from;
  for (;;) {
    const phrase = isAttached(text, end)
      ? QUALIFIERS.find((qualifier) => matchesAt(text, end, qualifier) > 0)
      : undefined;
    const next = phrase === undefined ? placeEnd(text, end) : end + lengthOf(phrase);
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
  const { words } = lexName(name);
  const text = { words, syllables: expandSyllables(words) };
  const set = readAgencySet(text, 0);
  return set?.end === text.syllables.length ? set : undefined;
}
