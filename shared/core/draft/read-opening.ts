import { isCapitalised } from '../agencies/lex-name';
import type { AgencyMention } from '../model/agency';
import { endsAgencies } from '../prose/duty-words';
import { verbLength } from '../prose/verb-words';
import type { AgencyList, Sentence } from '../prose/sentence';

/** Who a sentence or heading is about, and where what they shall do begins. */
export interface Opening {
  readonly list: AgencyList | undefined;
  /** "Đề nghị …": one who is not subordinate is asked. */
  readonly isRequest: boolean;
  /** "Giao …", "Đề nghị …": the words themselves give the work. */
  readonly isOrder: boolean;
  /** "Đối với …": who is meant, which may be those that something is done for. */
  readonly isTowards: boolean;
  /** Word that what they do begins with. */
  readonly rest: number;
  /** Word that the assignment itself begins with; words before it lead up to it. */
  readonly from: number;
}

interface Intro {
  readonly words: readonly string[];
  readonly kind: 'request' | 'order' | 'of' | 'towards';
}

const intros = (kind: Intro['kind'], phrases: readonly string[]): readonly Intro[] =>
  phrases.map((phrase) => ({ kind, words: phrase.split(' ') }));

const INTROS: readonly Intro[] = [
  ...intros('request', ['trân trọng đề nghị', 'kính đề nghị', 'đề nghị', 'kính mời']),
  ...intros('order', [
    'giao trách nhiệm cho',
    'giao trách nhiệm',
    'giao nhiệm vụ cho',
    'giao cho',
    'giao',
    'phân công cho',
    'phân công',
    'yêu cầu',
    'ủy quyền cho',
  ]),
  ...intros('of', [
    'trách nhiệm cụ thể của',
    'trách nhiệm chung của',
    'nhiệm vụ chung của',
    'nhiệm vụ chính của',
    'trách nhiệm của',
    'trách nhiệm',
    'nhiệm vụ cụ thể của',
    'nhiệm vụ của',
    'phân công nhiệm vụ cho',
    'về phía',
    'riêng đối với',
    'riêng',
  ]),
  ...intros('towards', ['đối với']),
];

const introAt = (sentence: Sentence, at: number): Intro | undefined =>
  INTROS.find(({ words }) => sentence.has(at, words));

/** Nobody is named. */
export const NO_OPENING: Opening = {
  list: undefined,
  isRequest: false,
  isOrder: false,
  isTowards: false,
  rest: 0,
  from: 0,
};

/** Who is named at the head of a sentence; words such as "Căn cứ Kế hoạch này," may stand before them. */
export function readOpening(sentence: Sentence): Opening {
  return readFrom(sentence, 0) ?? afterPreamble(sentence) ?? NO_OPENING;
}

/** The same from a word in the middle, where a sentence assigns a second time; only what is plainly an assignment. */
export function readFurther(sentence: Sentence, at: number): Opening | undefined {
  const found = readFrom(sentence, at);
  if (!found?.list || found.isTowards) return undefined;
  // why: "…; phân công công chức phụ trách từng ấp": whom one appoints has no work of his own here
  if (sentence.has(at, ['phân', 'công']) && OWN_STAFF.includes(sentence.folded(at + 2))) return undefined;
  if (found.isOrder) return found;
  // why: "Trưởng ban là Chủ tịch UBND tỉnh" tells who somebody is
  if (
    sentence.folded(found.list.to) === 'là' &&
    !IS_ROLE.some((phrase) => sentence.has(found.list?.to ?? 0, phrase))
  )
    return undefined;
  return isNamedStart(sentence, at) && goesOn(sentence, found.list) ? found : undefined;
}

function readFrom(sentence: Sentence, at: number): Opening | undefined {
  const intro = introAt(sentence, at);
  const start = at + (intro?.words.length ?? 0);
  const isGiven = at === 0 && (intro?.kind === 'order' || intro?.kind === 'request');
  const named = sentence.listAt(start) ?? (isGiven ? sentence.namedUntilVerb(start) : undefined);
  if (!named) return undefined;
  if (intro && isOnlyNamed(sentence, intro, named)) return NO_OPENING;
  const list = membersAfter(sentence, named) ?? actorAfter(sentence, named) ?? named;
  const own: Opening = {
    list,
    isRequest: intro?.kind === 'request',
    isOrder: intro?.kind === 'order' || intro?.kind === 'request',
    isTowards: intro?.kind === 'towards',
    rest: list.to,
    from: at,
  };
  if (intro) return own;
  // why: "UBND xã giao Phòng Kinh tế …", "UBND tỉnh yêu cầu các sở …": who gives the work does not do it
  const given = introAt(sentence, list.to);
  const isOwn =
    given?.words[0] === 'phân' && OWN_STAFF.includes(sentence.folded(list.to + given.words.length));
  if (!isOwn && (given?.kind === 'order' || given?.kind === 'request')) {
    const inner = sentence.listAt(list.to + given.words.length);
    if (inner) {
      return { ...own, list: inner, isRequest: given.kind === 'request', isOrder: true, rest: inner.to };
    }
    const isAnnounced = /^(?:như|cụ|nhiệm)?$/u.test(sentence.folded(list.to + given.words.length));
    if (given.words[0] === 'phân' && isAnnounced) return { ...own, list: undefined };
  }
  return list.to >= sentence.words.length || goesOn(sentence, list) ? own : undefined;
}

/** "Trách nhiệm của các cơ quan báo chí nơi có ứng cử viên": whose duty is spoken of, and given by nobody. */
const isOnlyNamed = (sentence: Sentence, { words }: Intro, list: AgencyList): boolean =>
  words[0] === 'trách' &&
  words[words.length - 1] === 'của' &&
  (list.to < sentence.words.length
    ? !gapAfter(sentence, list).includes(':')
    : /[.;]$/u.test(sentence.text.trimEnd()));

/** "Các sở, ban, ngành: Công an tỉnh, Sở Du lịch": behind the colon stand those that the group is made of. */
function membersAfter(sentence: Sentence, list: AgencyList): AgencyList | undefined {
  if (!/^\s*:/u.test(gapAfter(sentence, list))) return undefined;
  const isKind = sentence.folded(list.from) === 'các' && list.to - list.from === 2;
  const isPlain =
    isKind && sentence.words.slice(list.to).every((_, at) => isNameWord(sentence, list.to + at));
  if (isPlain) return sentence.listedFrom(list.from);
  const members = sentence.listAt(list.to);
  return members && members.to >= sentence.words.length ? members : undefined;
}

const isNameWord = ({ words, text }: Sentence, at: number): boolean => {
  const word = words[at];
  if (!word || /[.;:]/u.test(text.slice(word.end, words[at + 1]?.start))) return false;
  return isCapitalised(word) || verbLength(words, at) === 0;
};

/** "Tiểu ban Y tế: Trung tâm Y tế bố trí …": behind the colon stands who of them does it. */
function actorAfter(sentence: Sentence, list: AgencyList): AgencyList | undefined {
  if (!/^\s*:/u.test(gapAfter(sentence, list)) || !isNamedStart(sentence, list.to)) return undefined;
  const actor = sentence.listAt(list.to);
  return actor && goesOn(sentence, actor) && !gapAfter(sentence, actor).includes(':') ? actor : undefined;
}

/** Whether behind a list a colon, a verb or words that lead to one go on. */
function goesOn(sentence: Sentence, list: AgencyList): boolean {
  const next = sentence.words[list.to];
  if (!next) return false;
  const gap = sentence.text.slice(sentence.words[list.to - 1]?.end, next.start);
  if (gap.includes(':')) return true;
  if (/[.;]/u.test(gap)) return false;
  return endsAgencies(sentence.words, list.to, { from: list.from, afterName: true });
}

const IS_ROLE = ['là cơ quan', 'là đơn vị', 'là đầu mối'].map((phrase) => phrase.split(' '));

const PARTY = /^(?:các |từng |mỗi )?(?:đảng|chi bộ|ban thường vụ|cấp ủy|\p{L}+ ủy(?!\p{L}))/iu;

/** Under the heading of a party body "Lãnh đạo Ủy ban nhân dân xã xây dựng …" is what it does, not who does it. */
export const isPartyLeading = (sentence: Sentence, lead: readonly AgencyMention[]): boolean =>
  sentence.has(0, ['lãnh', 'đạo']) && lead.some(({ text }) => PARTY.test(text));

/** Under a body's heading "Mỗi huyện giám sát ít nhất 02 lớp" tells how much that body does. */
export const isMeasure = (sentence: Sentence, lead: readonly AgencyMention[]): boolean =>
  lead.length > 0 && sentence.folded(0) === 'mỗi';

const OWN_STAFF = [
  'cán',
  'công',
  'viên',
  'nhân',
  'giáo',
  'đảng',
  'thành',
  'người',
  'lực',
  'giảng',
  'chuyên',
  'bác',
  'điều',
];

/** "Phân công công chức trực …" under the heading of a body: its staff is what it arranges. */
export const isOwnStaff = (sentence: Sentence, lead: readonly AgencyMention[]): boolean =>
  lead.length > 0 && sentence.has(0, ['phân', 'công']) && OWN_STAFF.includes(sentence.folded(2));

const PREAMBLE = new Set(
  'căn trên theo hằng hàng định trong để từ sau trước khi nhằm ngoài riêng đồng tùy thông tổ công kinh về việc'.split(
    ' ',
  ),
);
/** Words into a sentence; later names are no subject. */
const LATEST = 60;

function afterPreamble(sentence: Sentence): Opening | undefined {
  const { words, text } = sentence;
  const isPreamble = PREAMBLE.has(sentence.folded(0));
  for (let at = 1; at < Math.min(words.length, LATEST); at++) {
    const before = text.slice(words[at - 1]?.end, words[at]?.start);
    if (/[.;]/u.test(before)) return undefined;
    const isColon = before.includes(':');
    if (!isColon && !(isPreamble && before.includes(','))) continue;
    const found = readFurther(sentence, at);
    // why: "…, các sở liên quan, tham mưu …": a comma behind the names ends the words before the work, not its subject
    if (found?.list && !isColon && gapAfter(sentence, found.list).includes(',')) continue;
    if (found?.list) return isInList(sentence, at) ? lastOf(found, found.list) : found;
    if (isColon) return undefined;
  }
  return undefined;
}

const gapAfter = ({ text, words }: Sentence, { to }: AgencyList): string =>
  text.slice(words[to - 1]?.end, words[to]?.start);

/** "Trên cơ sở báo cáo của các phòng, UBND các xã, Phòng Nội vụ tổng hợp": behind other names only the last one acts. */
const isInList = (sentence: Sentence, at: number): boolean => sentence.endsKnown(at);

function lastOf(opening: Opening, list: AgencyList): Opening {
  return { ...opening, list: { ...list, mentions: list.mentions.slice(-1) } };
}

function isNamedStart(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined) return false;
  const isRole = ['đơn', 'cơ'].includes(word.folded) && sentence.has(at + 2, ['chủ', 'trì']);
  return (
    isCapitalised(word) || isRole || sentence.has(at, ['đồng', 'chí']) || /^(?:các|từng)$/u.test(word.folded)
  );
}
