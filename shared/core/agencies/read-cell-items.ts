import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import type { CellItem } from './cell-item';
import type { LentHead } from './cell-labels';
import { colonAfter, enumeratorLength, lendingWords, lentHead } from './cell-labels';
import { genericLength, isSeveral, startsGeneric } from './generic-words';
import { isHeadWord, leadInLength, remarkStarts } from './head-words';
import { elidedName, lentName } from './lent-names';
import { Gap, isCapitalised, isConnector } from './lex-name';
import { agencyEnd } from './name-end';
import { completeEnd, ENDS, startsAgency } from './name-start';
import { partEndsAt } from './phrase-at';
import { roleAt, roleOfHeading, togetherLength } from './role-words';

/** Reads a cell into names, duties, remarks and headings. A grammar: commas inside names and groups stay where they are. */
export function readCellItems(index: AgencyIndex, text: AgencyText): readonly CellItem[] {
  return new CellWalk(index, text).items;
}

class CellWalk {
  readonly items: CellItem[] = [];
  private head: LentHead | undefined;
  private isUnclosed = false;

  constructor(
    private readonly index: AgencyIndex,
    private readonly text: AgencyText,
  ) {
    for (let at = 0; at < text.words.length;) {
      const next = this.joiningWord(at) || this.introduction(at) || this.name(at);
      at += next;
    }
  }

  private word(at: number) {
    return this.text.words[at];
  }

  private add(kind: CellItem['kind'], from: number, to: number, more: Partial<CellItem> = {}): number {
    this.items.push({ kind, from, to, ...more });
    return to - from;
  }

  /** Words that only join: "và", "cùng với". */
  private joiningWord(at: number): number {
    const { words } = this.text;
    if (isConnector(this.word(at)?.folded ?? '')) return 1;
    const length = togetherLength(words, at);
    if (length === 0) return 0;
    const last = this.items[this.items.length - 1];
    return last?.kind === 'role' && last.to === at && !partEndsAt(words, at)
      ? this.add('role', at, at + length, { role: 'coordinate' })
      : length;
  }

  /** Numbers, headings and duties in front of names. */
  private introduction(at: number): number {
    const { words } = this.text;
    const number = enumeratorLength(words, at);
    if (number > 0) {
      this.head = undefined;
      return this.add('label', at, at + number);
    }
    const ends = Gap.Dot | Gap.Break | (this.head?.commas === true ? Gap.Hard : 0);
    if (((this.word(at)?.gap ?? 0) & ends) !== 0) this.head = undefined;
    return this.heading(at) || this.duty(at) || this.leadIn(at);
  }

  private leadIn(at: number): number {
    const length = leadInLength(this.text.words, at);
    return length === 0 ? 0 : this.add('label', at, at + length);
  }

  private heading(at: number): number {
    const { words } = this.text;
    const colon = colonAfter(words, at);
    if (colon === undefined) return this.lending(at);
    const role = roleOfHeading(words, at, colon);
    const isName = startsAgency(this.index, this.text, at) && agencyEnd(this.index, this.text, at) >= colon;
    const hasName = startsAgency(this.index, this.text, at) && !startsGeneric(words, at) && !isName;
    const head = lentHead(words, at, colon);
    if (head) {
      this.head = { ...head, commas: !this.hasMarks(colon) };
      return this.add(head.soft ? 'label' : 'head', at, colon);
    }
    if (hasName || (isName && !(isSeveral(words, at) || startsGeneric(words, at)))) return 0;
    this.head = undefined;
    return role ? this.add('role', at, colon, { role, heading: true }) : this.add('label', at, colon);
  }

  /** Whether semicolons part the names of one head ("Các Cục: Bản quyền tác giả; Xuất bản, In và Phát hành"). */
  private hasMarks(from: number): boolean {
    const { words } = this.text;
    return words.some(
      (word, at) => at > from && (word.gap & Gap.Hard) !== 0 && !isHeadWord(word, words[at + 1]),
    );
  }

  private lending(at: number): number {
    const { words } = this.text;
    const length = lendingWords(words, at);
    if (length === 0 || completeEnd(this.index, this.text, at) > at + length) return 0;
    const head = lentHead(words, at, at + length);
    this.head = head;
    return this.add('head', at, at + length);
  }

  private duty(at: number): number {
    const { words } = this.text;
    const found = roleAt(words, at);
    if (!found || completeEnd(this.index, this.text, at) > at) return 0;
    const end = at + found.length;
    this.add('role', at, end, { role: found.role });
    return found.length + this.dutyRest(end);
  }

  /** "chủ trì hướng dẫn, tổng hợp": what follows a duty and names nobody tells more of it. */
  private dutyRest(at: number): number {
    const word = this.word(at);
    if (!word || (word.gap & (ENDS | Gap.Break | Gap.Comma)) !== 0) return 0;
    if (roleAt(this.text.words, at) || togetherLength(this.text.words, at) > 0) return 0;
    if (isConnector(word.folded) || isCapitalised(word)) return 0;
    if (startsGeneric(this.text.words, at) || startsAgency(this.index, this.text, at)) return 0;
    return this.remark(at, at + 1);
  }

  private name(at: number): number {
    const before = this.items[this.items.length - 1];
    const lent = this.head && lentName(this.index, this.text, at, this.head);
    const elided =
      lent === undefined && before?.kind === 'mention' && this.follows(before, at)
        ? elidedName(this.index, this.text, before, at)
        : undefined;
    const found = lent ?? elided;
    if (!found && this.head) this.head = undefined;
    const to = found?.to ?? agencyEnd(this.index, this.text, at);
    this.items.push(found ?? { kind: 'mention', from: at, to });
    return to - at + this.behindName(to);
  }

  /** Whether only a comma or "và" parts a word from the name before. */
  private follows({ to }: CellItem, at: number): boolean {
    const gap = this.word(at)?.gap ?? 0;
    if ((gap & (ENDS | Gap.Break | Gap.Dot)) !== 0) return false;
    if (to === at) return (gap & Gap.Comma) !== 0;
    const joint = this.word(to);
    return to === at - 1 && joint !== undefined && isConnector(joint.folded) && (joint.gap & ENDS) === 0;
  }

  /** Brackets, duties and remarks behind a name; how many words they are. */
  private behindName(from: number): number {
    let at = from;
    for (;;) {
      const length = this.bracket(at) || this.dutyBehind(at) || this.remarkBehind(from, at);
      if (length === 0) return at - from;
      at += length;
    }
  }

  private bracket(from: number): number {
    const { words } = this.text;
    const word = words[from];
    if (!word || (word.gap & Gap.Open) === 0 || (word.gap & Gap.Hard) !== 0) return 0;
    if (enumeratorLength(words, from) > 0) return 0;
    const close = this.closing(from);
    if (close !== undefined) return this.add('remark', from, close);
    if ((word.gap & Gap.Break) !== 0) return 0;
    // why: a bracket never closed ends where its line or its part of the list ends
    let at = from + 1;
    while (at < words.length && ((words[at]?.gap ?? 0) & (Gap.Hard | Gap.Break)) === 0) at += 1;
    return this.add('remark', from, at);
  }

  private closing(from: number): number | undefined {
    if (this.isUnclosed) return undefined;
    const { words, tail } = this.text;
    for (let at = from + 1; at < words.length; at++) {
      if (((words[at]?.gap ?? 0) & Gap.Close) !== 0) return at;
    }
    if ((tail & Gap.Close) !== 0) return words.length;
    // why: no bracket behind this one is closed either
    this.isUnclosed = true;
    return undefined;
  }

  private dutyBehind(at: number): number {
    const word = this.word(at);
    if (!word || (word.gap & (Gap.Hard | Gap.Break | Gap.Colon | Gap.Open)) !== 0) return 0;
    return this.duty(at);
  }

  private remarkBehind(nameEnd: number, at: number): number {
    const { words } = this.text;
    const word = words[at];
    if (!word || (word.gap & (Gap.Hard | Gap.Break | Gap.Open)) !== 0 || isConnector(word.folded)) return 0;
    const afterColon = (word.gap & Gap.Colon) !== 0;
    const afterBracket = at > nameEnd && (word.gap & Gap.Close) !== 0;
    const afterRemark = at > nameEnd && (word.gap & Gap.Comma) === 0 && togetherLength(words, at) === 0;
    // why: "Phòng Kinh tế - cơ quan thường trực" says more of the same body
    const afterDash = at === nameEnd && (word.gap & Gap.Dash) !== 0 && genericLength(words, at) > 0;
    const isRemark = afterDash || (remarkStarts(words, at) && (word.gap & (ENDS & ~Gap.Close)) === 0);
    if (!isRemark && !afterColon && !afterBracket && !afterRemark) return 0;
    if (
      !isRemark &&
      (isCapitalised(word) || startsAgency(this.index, this.text, at) || startsGeneric(words, at))
    )
      return 0;
    if ((word.gap & Gap.Comma) !== 0 && startsGeneric(words, at)) return 0;
    return this.remark(at, at + 1);
  }

  /** Adds the remark that starts at `from` and goes on to the next name, duty, sign or line. */
  private remark(from: number, second: number): number {
    const { words } = this.text;
    let at = second;
    for (; at < words.length; at++) {
      const word = words[at];
      if (!word || (word.gap & (Gap.Hard | Gap.Break | Gap.Open)) !== 0 || enumeratorLength(words, at) > 0)
        break;
      const role = roleAt(words, at);
      if (role && role.role !== 'carry-out') break;
      const introduced = (word.gap & Gap.Comma) !== 0 || words[at - 1]?.folded === 'với';
      if (introduced && isCapitalised(word) && startsAgency(this.index, this.text, at)) break;
      if ((word.gap & (Gap.Dot | Gap.Colon)) !== 0 && isCapitalised(word)) break;
    }
    return this.add('remark', from, at);
  }
}
