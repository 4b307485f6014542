import { foldText } from '../text/fold-vietnamese';
import { isWordCode } from '../text/word-characters';
import { mixHash } from '../work/hash';

/** Phrases that every plan uses of its own duties: what says nothing else says nothing that a row could hold. */
const FRAME: readonly string[] = [
  'căn cứ, kế hoạch này, danh mục, phụ lục, nội dung, nhiệm vụ, được giao, phân công, triển khai, thực hiện, tổ chức',
  'nghiêm túc, có hiệu quả, hiệu quả, đạt kết quả, chủ động, phối hợp, chức năng, cơ quan, đơn vị, địa phương, liên quan',
  'chịu trách nhiệm, có trách nhiệm, trách nhiệm, ban hành, kèm theo, đồng thời, đúng quy định, thời gian, tiến độ',
  'cụ thể, tình hình, thực tế, trên cơ sở, hoạt động, công tác, chủ trì, phạm vi, quyền hạn, lĩnh vực, phụ trách',
  'trên địa bàn, tăng cường, tiếp tục, đẩy mạnh, dưới đây, sau đây, hằng năm, hàng năm, tham mưu, các cấp, các ngành',
  'theo, tại, có, các, và, của, với, trong, cho, về, được, là, để, vào, đến, từ, những, khi, như, này, tốt, đúng, việc',
  'mình, quyền, năm, nêu, đã, sau, trên, hoặc, cùng, giúp, nhằm, qua, một, số',
].flatMap((line) => line.split(', '));

interface Word {
  readonly hash: number;
  /** Nothing but spaces parts it from the word before. */
  readonly isTied: boolean;
}

function wordsIn(key: string): readonly Word[] {
  const words: Word[] = [];
  let hash = 0;
  let isInside = false;
  let isTied = false;
  for (let at = 0; at <= key.length; at++) {
    const code = at < key.length ? key.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      hash = mixHash(isInside ? hash : 0, code);
      isInside = true;
      continue;
    }
    if (isInside) {
      words.push({ hash, isTied });
      isTied = true;
      isInside = false;
    }
    if (code !== 0x20) isTied = false;
  }
  return words;
}

/** The frame by its first words, longer phrases before shorter ones. Made at first use. */
let frames: ReadonlyMap<number, readonly (readonly number[])[]> | undefined;

function framesByFirst(): ReadonlyMap<number, readonly (readonly number[])[]> {
  const byFirst = new Map<number, (readonly number[])[]>();
  const phrases = FRAME.map((phrase) => wordsIn(foldText(phrase)).map(({ hash }) => hash));
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    const [first = 0] = phrase;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** How many words from `at` on are a phrase of the frame. */
function frameLength(words: readonly Word[], at: number): number {
  frames ??= framesByFirst();
  const phrases = frames.get(words[at]?.hash ?? 0) ?? [];
  const found = phrases.find((phrase) =>
    phrase.every((hash, index) => {
      const word = words[at + index];
      return word?.hash === hash && (index === 0 || word.isTied);
    }),
  );
  return found?.length ?? 0;
}

/** What a text says beside the frame and beside what its plan is about, as keys of words and of pairs of neighbours. */
export interface DutyWords {
  readonly keys: ReadonlySet<number>;
  /** How many words it is. */
  readonly count: number;
}

/** The words of a plan's title: what every text of the plan is about. */
export type Subject = ReadonlySet<number>;

export const subjectOf = (title: string): Subject =>
  new Set(wordsIn(foldText(title)).map(({ hash }) => hash));

/** What a text says; `without` are names and times that stand in columns of their own. */
export function dutyWords(text: string, subject: Subject, without: readonly string[] = []): DutyWords {
  let key = foldText(text);
  for (const part of without) if (part !== '') key = key.replace(foldText(part), ';');
  const words = wordsIn(key);
  const keys = new Set<number>();
  let count = 0;
  let before: number | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (!word.isTied) before = undefined;
    const frame = frameLength(words, at);
    if (frame > 0) {
      at += frame - 1;
      continue;
    }
    const isOwn = !subject.has(word.hash);
    if (isOwn) {
      keys.add(word.hash);
      count += 1;
    }
    if (before !== undefined && (isOwn || !subject.has(before))) keys.add(mixHash(before, word.hash));
    before = word.hash;
  }
  return { keys, count };
}

/** A text that others are compared with, and what it stands for. */
export interface LikenessEntry<Item> {
  readonly words: DutyWords;
  readonly item: Item;
}

export interface LikeEntry<Item> {
  readonly item: Item;
  /** The part of what was asked for that the other says; 0…1. */
  readonly covered: number;
  /** The part of the other that was asked for; 0…1. */
  readonly matched: number;
}

/** Words in more texts tell nothing apart, and are not followed: so the work stays linear. */
const MOST_ROWS = 60;

/** Finds, of many texts, those that say what another one says. Words weigh the more the fewer texts have them. */
export class LikenessIndex<Item> {
  private readonly holders = new Map<number, number[]>();
  private readonly totals: number[];

  constructor(private readonly entries: readonly LikenessEntry<Item>[]) {
    entries.forEach(({ words }, index) => {
      for (const key of words.keys) {
        const known = this.holders.get(key);
        if (known) known.push(index);
        else this.holders.set(key, [index]);
      }
    });
    this.totals = entries.map(({ words }) => this.total(words));
  }

  private weight(key: number): number {
    return 1 / (1 + Math.log2(1 + (this.holders.get(key)?.length ?? 0)));
  }

  private total({ keys }: DutyWords): number {
    let sum = 0;
    for (const key of keys) sum += this.weight(key);
    return sum;
  }

  /** The entries that share words with a text. */
  like(words: DutyWords): readonly LikeEntry<Item>[] {
    const found = new Map<number, number>();
    for (const key of words.keys) {
      const rows = this.holders.get(key) ?? [];
      if (rows.length > MOST_ROWS) continue;
      const weight = this.weight(key);
      for (const row of rows) found.set(row, (found.get(row) ?? 0) + weight);
    }
    const all = this.total(words);
    return [...found].flatMap(([row, sum]): readonly LikeEntry<Item>[] => {
      const [entry, total] = [this.entries[row], this.totals[row]];
      return entry && total ? [{ item: entry.item, covered: sum / all, matched: sum / total }] : [];
    });
  }
}
