import { startsGeneric } from '../agencies/generic-words';
import { isHeadWord } from '../agencies/head-words';
import type { NameWord } from '../agencies/lex-name';
import { Gap, isAllCapitals, isCapitalised, lexName } from '../agencies/lex-name';
import { titleLength } from '../agencies/title-words';
import type { AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import { endsAgencies } from './duty-words';

/** A list of agencies inside a sentence. */
export interface AgencyList {
  readonly mentions: readonly AgencyMention[];
  /** Words: the first of the list and the one after it. */
  readonly from: number;
  readonly to: number;
}

/** A text whose words are cut once, with the questions that reading duties asks of it. */
export class Sentence {
  readonly words: readonly NameWord[];
  private known: ReadonlyMap<number, number> | undefined;
  private readonly ends = new Set<number>();

  constructor(
    readonly text: string,
    private readonly reader: AgencyReader,
  ) {
    this.words = lexName(text).words;
  }

  folded(at: number): string {
    return this.words[at]?.folded ?? '';
  }

  /** Whether the folded words of a phrase stand at `at` with nothing but spaces between them. */
  has(at: number, phrase: readonly string[]): boolean {
    return phrase.every((part, offset) => {
      const word = this.words[at + offset];
      return word?.folded === part && (offset === 0 || (word.gap & ~(Gap.Space | Gap.Break)) === 0);
    });
  }

  /** Word after the known name that starts at `at`. */
  knownEnd(at: number): number | undefined {
    return (this.known ??= this.knownNames()).get(at);
  }

  /** Whether a known name ends before word `at`. */
  endsKnown(at: number): boolean {
    this.known ??= this.knownNames();
    return this.ends.has(at);
  }

  private knownNames(): ReadonlyMap<number, number> {
    const byStart = new Map(this.words.map(({ start }, index) => [start, index]));
    const found = new Map<number, number>();
    for (const { offset, text } of this.reader.findInProse(this.text)) {
      const from = byStart.get(offset);
      if (from === undefined) continue;
      let to = from;
      while ((this.words[to]?.end ?? Infinity) <= offset + text.length) to += 1;
      if (to > from) {
        found.set(from, to);
        this.ends.add(to);
      }
    }
    return found;
  }

  /** Whether a body, a group or the head of one is named from word `at` on. */
  startsAgency(at: number): boolean {
    const { words } = this;
    const word = words[at];
    if (!word) return false;
    if (this.knownEnd(at) !== undefined) return true;
    if (titleLength(words, at) > 0 || this.startsPersons(at)) return true;
    // why: in a heading in capitals every word looks like an abbreviation
    if (isShoutedAt(words, at) && !BODIES.has(word.folded)) return false;
    if (isHeadWord(word, words[at + 1]) && !isWork(words, at)) {
      return word.folded !== 'các' || isBody(words, at + 1);
    }
    return startsGeneric(words, at) && (genericFirst(words, at) || isBody(words, at + 1));
  }

  private startsPersons(at: number): boolean {
    const from = SEVERAL_WORDS.has(this.folded(at)) ? at + 1 : at;
    return PERSONS.some((phrase) => this.has(from, phrase));
  }

  /** The list of agencies that starts at word `at`; `undefined` when none does. */
  listAt(at: number): AgencyList | undefined {
    if (!this.startsAgency(at)) return undefined;
    const to = this.listEnd(at);
    const start = this.words[at]?.start ?? 0;
    const mentions = groupTitles(this.text.slice(start, this.words[to - 1]?.end), this.reader);
    const placed = mentions.map((one) => ({ ...one, offset: one.offset + start }));
    return placed.length === 0 ? undefined : { mentions: placed, from: at, to };
  }

  private listEnd(from: number): number {
    const { words } = this;
    let at = from;
    let afterName = false;
    for (;;) {
      const word = words[at];
      if (!word) return at;
      if (at > from && this.isPartedAt(at)) return at;
      if (at > from && (word.gap & Gap.Open) !== 0) {
        at = this.afterBracket(at);
        afterName = true;
        continue;
      }
      const known = this.knownEnd(at);
      if (known !== undefined) {
        // why: "các cơ quan báo chí": behind a bare group its kind may follow
        afterName = !this.isBareGroup(at, known);
        at = known;
        continue;
      }
      if (endsAgencies(words, at, { from, afterName })) return at > from ? at : at + 1;
      const kind = this.groupLength(at, from);
      afterName = kind > 0;
      at += Math.max(1, kind);
    }
  }

  /** "… , địa phương": behind a group named last no words go on with it. */
  private groupLength(at: number, from: number): number {
    if (at === from) return 0;
    return LAST_GROUPS.find((phrase) => this.has(at, phrase))?.length ?? 0;
  }

  private isBareGroup(from: number, to: number): boolean {
    if (!SEVERAL_WORDS.has(this.folded(from))) return false;
    const end = `${this.folded(to - 2)} ${this.folded(to - 1)}`;
    return end !== 'liên quan' && !LAST_GROUPS.some((phrase) => phrase.join(' ') === end);
  }

  private isPartedAt(at: number): boolean {
    const { words } = this;
    const gap = words[at]?.gap ?? 0;
    if ((gap & Gap.Colon) !== 0) return true;
    if ((gap & Gap.Dot) !== 0 && !isShort(words[at - 1])) return true;
    return (gap & Gap.Hard) !== 0 && !this.startsAgency(at);
  }

  private afterBracket(at: number): number {
    const { words } = this;
    let to = at + 1;
    while (to < words.length && ((words[to]?.gap ?? 0) & Gap.Close) === 0) to += 1;
    return to;
  }

  /** The rest of the text from word `at` on, with the signs before it where `signs` is set. */
  rest(at: number): string {
    const before = this.words[at - 1];
    return before === undefined ? this.text : this.text.slice(before.end);
  }
}

/** "TP.", "TX." */
const isShort = (word: NameWord | undefined): boolean =>
  word !== undefined && word.raw.length <= 3 && word.form.allCapitals;

const GENERIC_FIRST = new Set(
  'cơ đơn địa doanh ban chính cán công thôn khu tổ ấp đoàn đảng chi sở bộ hiệp trường nhà viên'.split(' '),
);
function genericFirst(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && GENERIC_FIRST.has(word.folded) && isCapitalised(word);
}

const SEVERAL_WORDS = new Set(['các', 'những', 'toàn', 'từng', 'mỗi', 'mọi']);
/** Those who act without being a body, folded. */
const PERSONS = [
  'thành viên',
  'ủy viên',
  'cán bộ',
  'công chức',
  'viên chức',
  'nhân viên',
  'giáo viên',
  'cộng tác viên',
  'tuyên truyền viên',
  'báo cáo viên',
  'đồng chí',
  'già làng',
  'người có uy tín',
  'người lao động',
  'tổ trưởng',
  'đội trưởng',
  'ban ấp',
  'ban thôn',
  'chủ cơ sở',
  'chủ rừng',
  'chủ đầu tư',
  'hộ gia đình',
  'hộ dân',
].map((phrase) => phrase.split(' '));
const LAST_GROUPS = ['địa phương', 'đoàn thể', 'nhân dân', 'người dân', 'cá nhân'].map((phrase) =>
  phrase.split(' '),
);

const BODIES = new Set(
  (
    'cơ đơn địa phòng ban ngành sở bộ đoàn hội trường xã phường thôn tổ khu ấp bản buôn khóm huyện tỉnh quận thị ' +
    'công cán đồng thành chi đảng cấp doanh hợp trung cục vụ viện ủy ubnd khối bí trưởng hộ chủ lực nhà báo đài trạm ' +
    'đặc tập tiểu bệnh ngân hạt đồn đội kho giáo lãnh đảng liên thanh'
  ).split(' '),
);
const NO_BODY =
  /^(?:công (?:tác|trình|việc|cụ|văn)|thành (?:phần|tích|tựu)|tổ (?!chức|dân|công)|hội (?:nghị|thảo|thi)|khu vực|chủ (?:trương|đề)|cấp độ|đồng bào|hợp đồng|trung tâm vi|hộ kinh|bộ (?:thủ|chỉ|tiêu|hồ|câu|tài|phim))/u;

/** "các cơ quan", "các đồng chí", and not "các hoạt động", "các hội nghị". */
function isBody(words: readonly NameWord[], at: number): boolean {
  const first = words[at]?.folded ?? '';
  const next = words[at + 1];
  if (!BODIES.has(first)) return false;
  const pair = next === undefined || (next.gap & ~Gap.Space) !== 0 ? `${first} ` : `${first} ${next.folded}`;
  if (/^tổ chức$/u.test(pair)) return true;
  return !NO_BODY.test(pair) || /^tổ (?:công|dân|chức|trưởng|hòa|liên|truyền|giúp)/u.test(pair);
}

const isShoutedAt = (words: readonly NameWord[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && isAllCapitals(word) && isAllCapitals(next);
};

/** "Hội nghị …", "Ban hành …", "Bộ tiêu chí": they begin like bodies and are work or things. */
const WORK =
  /^(?:hội (?:nghị|thảo|thi|diễn|chợ|đàm)|tổ chức|bộ (?:thủ|chỉ|tiêu|hồ|câu|tài)|báo (?:cáo|chí)|ban hành|đoàn kết|đội ngũ|trang (?:bị|trí)|thanh toán|phòng (?:chống|ngừa|tránh)|trường hợp|công (?:tác|bố|khai|trình|việc|nhận))$/u;
const isWork = (words: readonly NameWord[], at: number): boolean =>
  WORK.test(`${words[at]?.folded ?? ''} ${words[at + 1]?.folded ?? ''}`);

const TITLED = /^(?:các )?(?:thủ trưởng|người đứng đầu|lãnh đạo)/iu;
const GENERIC_REST = /^(?:cơ quan|đơn vị|tổ chức|địa phương|đoàn thể|ban|ngành|doanh nghiệp)(?!\p{L})/u;

/** "Thủ trưởng các sở, ban, ngành, cơ quan ngành dọc" are the heads of all of them: one group. */
function groupTitles(cell: string, reader: AgencyReader): readonly AgencyMention[] {
  const result: AgencyMention[] = [];
  for (const one of reader.readCell(cell)) {
    const last = result[result.length - 1];
    const end = last === undefined ? 0 : last.offset + last.text.length;
    if (
      last &&
      TITLED.test(last.text) &&
      GENERIC_REST.test(one.text) &&
      !cell.slice(end, one.offset).includes(';')
    ) {
      const text = cell.slice(last.offset, one.offset + one.text.length);
      result[result.length - 1] = { ...last, text, match: reader.match(text) };
    } else {
      result.push(...withoutPersons(one, reader));
    }
  }
  return result;
}

const AND_PERSONS = new RegExp(
  ` và (?=(?:${PERSONS.map((phrase) => phrase.join(' ')).join('|')})(?!\\p{L}))`,
  'u',
);

/** "Các trường học, trạm y tế": two kinds of bodies. */
const OTHER_GROUP =
  /(?<=^các [^,;]{3,40}), (?=(?:trạm y tế|bệnh viện|trường học|nhà trường|hợp tác xã)(?!\p{L}))/iu;

/** "Hội Nông dân và nhân viên y tế thôn": persons behind a body are not of its name. */
function withoutPersons(one: AgencyMention, reader: AgencyReader): readonly AgencyMention[] {
  const found = AND_PERSONS.exec(one.text) ?? OTHER_GROUP.exec(one.text);
  if (!found) return [one];
  const body = one.text.slice(0, found.index);
  const persons = one.text.slice(found.index + found[0].length);
  const offset = one.offset + found.index + found[0].length;
  return [
    { ...one, text: body, match: reader.match(body) },
    { ...one, text: persons, offset, match: reader.match(persons) },
  ];
}
