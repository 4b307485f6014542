import { startsGeneric } from '../agencies/generic-words';
import { isHeadWord } from '../agencies/head-words';
import type { NameWord } from '../agencies/lex-name';
import { Gap, isCapitalised, lexName } from '../agencies/lex-name';
import { titleLength } from '../agencies/title-words';
import type { AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import { BODIES, genericFirst, isBody, isShoutedAt, isWork } from './body-start';
import { endsAgencies } from './duty-words';
import { hasPhrase, verbLength } from './verb-words';
import { groupTitles } from './group-titles';
import { describedPersonLength, namedPersonLength, PERSONS, SEVERAL_WORDS } from './persons';

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
    return hasPhrase(this.words, at, phrase);
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
      // why: "báo cáo Công an tỉnh 6 tháng": the figure counts what follows
      if (to > from + 1 && /^\d+$/u.test(this.folded(to - 1)) && COUNTED.has(this.folded(to))) to -= 1;
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
    if (titleLength(words, at) > 0 || this.personsLength(at) > 0) return true;
    if (SMALL_HEADS.some((phrase) => this.has(at, phrase))) return true;
    // why: "lực lượng Hải quan", and not "lực lượng tại chỗ"
    const force = this.has(at, FORCE) ? words[at + FORCE.length] : undefined;
    if (force && isCapitalised(force)) return true;
    // why: in a heading in capitals every word looks like an abbreviation
    if (isShoutedAt(words, at) && !BODIES.has(word.folded)) return false;
    if (isHeadWord(word, words[at + 1]) && !isWork(words, at)) {
      return word.folded !== 'các' || isBody(words, at + 1);
    }
    return (
      startsGeneric(words, at) && !isWork(words, at) && (genericFirst(words, at) || isBody(words, at + 1))
    );
  }

  /** How many words at `at` name persons by what they are; 0 where none do. */
  private personsLength(at: number): number {
    const skip = SEVERAL_WORDS.has(this.folded(at)) ? 1 : 0;
    const found = PERSONS.find((phrase) => this.has(at + skip, phrase));
    if (found) return skip + found.length;
    return namedPersonLength(this.words, at) || describedPersonLength(this.words, at);
  }

  /** The list of agencies that starts at word `at`; `undefined` when none does. */
  listAt(at: number): AgencyList | undefined {
    return this.startsAgency(at) ? this.namedFrom(at) : undefined;
  }

  private namedFrom(at: number): AgencyList | undefined {
    const to = this.listEnd(at);
    const start = this.words[at]?.start ?? 0;
    const mentions = this.mentionsIn(this.text.slice(start, this.words[to - 1]?.end));
    const placed = mentions.map((one) => ({ ...one, offset: one.offset + start }));
    return placed.length === 0 ? undefined : { mentions: placed, from: at, to };
  }

  /** Those of a list; who is told by what was given to them is one, with words that a cell would take for a role. */
  private mentionsIn(names: string): readonly AgencyMention[] {
    return GIVEN.test(names)
      ? [{ text: names, offset: 0, match: this.reader.match(names) }]
      : groupTitles(names, this.reader);
  }

  /** Those that the words from `at` to the end list under a kind named before: "Các sở: Y tế, Tài chính". */
  listedFrom(at: number): AgencyList {
    const start = this.words[at]?.start ?? 0;
    const mentions = groupTitles(this.text.slice(start), this.reader);
    return {
      mentions: mentions.map((one) => ({ ...one, offset: one.offset + start })),
      from: at,
      to: this.words.length,
    };
  }

  /** A kind of body without its name, where only a body can stand: "phối hợp với thôn rà soát …". */
  genericAt(at: number): AgencyList | undefined {
    return startsGeneric(this.words, at) ? this.namedFrom(at) : undefined;
  }

  /** Those named by a name that is not known, up to the verb: "Đề nghị các đại học vùng hỗ trợ …". */
  namedUntilVerb(at: number): AgencyList | undefined {
    const { words } = this;
    const word = words[at];
    const isSeveral = SEVERAL_WORDS.has(this.folded(at)) && !THINGS.has(this.folded(at + 1));
    if (!word || !(isSeveral || isCapitalised(word))) return undefined;
    for (let to = at + 1; to < Math.min(words.length, at + MOST_OF_NAME); to++) {
      if (((words[to]?.gap ?? 0) & (Gap.Dot | Gap.Hard | Gap.Open)) !== 0) return undefined;
      if (to < at + 2 || !endsAgencies(words, to, { from: at, afterName: false })) continue;
      const mentions = this.reader.readCell(this.text.slice(word.start, words[to - 1]?.end));
      return { mentions: mentions.map((one) => ({ ...one, offset: one.offset + word.start })), from: at, to };
    }
    return undefined;
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
        afterName = !this.isBareGroup(at, known) && !this.has(at, BARE_KIND);
        at = known;
        continue;
      }
      const persons = at === from || this.isNextAt(at) ? this.personsLength(at) : 0;
      if (persons > 0) {
        // why: "Phó Hiệu trưởng phụ trách chuyên môn": the charge belongs to the post
        at = this.chargeEnd(at + persons);
        afterName = false;
        continue;
      }
      if (endsAgencies(words, at, { from, afterName })) return at > from ? at : at + 1;
      const kind = this.groupLength(at, from);
      afterName = kind > 0;
      at += Math.max(1, kind);
    }
  }

  /** Word after what persons are in charge of: "phụ trách chuyên môn", "phụ trách lĩnh vực giám sát và phản biện". */
  private chargeEnd(at: number): number {
    if (!this.has(at, CHARGE)) return at;
    const field = FIELDS.find((phrase) => this.has(at + CHARGE.length, phrase))?.length ?? 0;
    let to = at + CHARGE.length + field;
    to += verbLength(this.words, to);
    while (field > 0 && this.folded(to) === 'và' && verbLength(this.words, to + 1) > 0)
      to += 1 + verbLength(this.words, to + 1);
    return to;
  }

  /** A further one of the list begins here. */
  private isNextAt(at: number): boolean {
    const gap = this.words[at]?.gap ?? 0;
    return (gap & (Gap.Comma | Gap.Hard)) !== 0 || this.folded(at - 1) === 'và';
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

const GIVEN = /^các [^;]*(?<!\p{L})được (?:giao|phân công)(?!\p{L})/iu;

/** "TP.", "TX." */
const isShort = (word: NameWord | undefined): boolean =>
  word !== undefined && word.raw.length <= 3 && word.form.allCapitals;

/** Heads that plans also write in small letters: "báo cáo trung tâm y tế khu vực". */
const SMALL_HEADS = [
  'trung tâm y',
  'công an',
  'văn phòng',
  'ủy ban',
  'hội đồng',
  'chi cục',
  'bệnh viện',
  'trạm y',
  'tự vệ',
  'bộ đội',
].map((phrase) => phrase.split(' '));
const COUNTED = new Set(['tháng', 'quý', 'năm', 'tuần', 'ngày', 'giờ', 'lần']);
const FORCE = ['lực', 'lượng'];
/** A kind of body whose name goes on in small letters: "Hợp tác xã dịch vụ nông nghiệp …". */
const BARE_KIND = ['hợp', 'tác', 'xã'];
const CHARGE = ['phụ', 'trách'];
const FIELDS = ['lĩnh vực', 'công tác', 'mảng', 'khối'].map((phrase) => phrase.split(' '));
/** Longer names are none. */
const MOST_OF_NAME = 24;
/** What "các …" names that is nobody. */
const THINGS = new Set(
  'nội hoạt vấn giải biện nhiệm hình tiêu văn thủ hồ dự chính quy điều thông ý kiến khoản mục chỉ trường ngày đợt'.split(
    ' ',
  ),
);
const LAST_GROUPS = ['địa phương', 'đoàn thể', 'nhân dân', 'người dân', 'cá nhân'].map((phrase) =>
  phrase.split(' '),
);
