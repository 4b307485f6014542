import { foldText } from '../text/fold-vietnamese';

/** Phrases that every plan uses of its own duties: what says nothing else says nothing that a row could hold. */
const FRAME: readonly string[] = [
  'căn cứ, kế hoạch này, danh mục, phụ lục, nội dung, nhiệm vụ, được giao, phân công, triển khai, thực hiện',
  'tổ chức, nghiêm túc, có hiệu quả, hiệu quả, đạt kết quả, chủ động, phối hợp, chức năng, cơ quan, đơn vị, địa phương',
  'liên quan, chịu trách nhiệm, có trách nhiệm, trách nhiệm, ban hành, kèm theo, đồng thời, đúng quy định, thời gian',
  'tiến độ, cụ thể, tình hình, thực tế, trên cơ sở, hoạt động, công tác, chủ trì, phạm vi, quyền hạn, lĩnh vực, phụ trách',
  'trên địa bàn, tăng cường, tiếp tục, đẩy mạnh, dưới đây, sau đây, hằng năm, hàng năm, tham mưu, các cấp, các ngành',
  'theo, tại, có, các, và, của, với, trong, cho, về, được, là, để, vào, đến, từ, những, khi, như, này, tốt, đúng, việc',
  'mình, quyền, năm, nêu, đã, sau, trên, hoặc, cùng, giúp, nhằm, qua, một, số',
].flatMap((line) => line.split(', '));
const FRAMES = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...FRAME].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** What a text says. */
export interface DutyWords {
  /** Neighbouring words without the frame between them, each pair once. */
  readonly pairs: ReadonlySet<string>;
  /** All but the frame, in order. */
  readonly words: readonly string[];
}

const CLAUSE = /[;:,.()“”"!?–\n]+|\s-\s/u;
const WORD = /[\p{L}\d]+(?:\/[\p{L}\d-]+)?/gu;

/** What a text says; `without` are names and times that stand in columns of their own. */
export function dutyWords(text: string, without: readonly string[] = []): DutyWords {
  let key = foldText(text);
  for (const part of without) if (part !== '') key = key.replace(foldText(part), ' ; ');
  const pairs = new Set<string>();
  const words: string[] = [];
  for (const clause of key.replace(FRAMES, ' ').split(CLAUSE)) {
    let before: string | undefined;
    for (const [word] of clause.matchAll(WORD)) {
      words.push(word);
      pairs.add(word);
      if (before !== undefined) pairs.add(`${before} ${word}`);
      before = word;
    }
  }
  return { pairs, words };
}

/** A text that others are compared with, and whatever it stands for. */
export interface LikenessEntry<Item> {
  readonly words: DutyWords;
  readonly item: Item;
}

/** Pairs in more texts are of the plan's subject and tell nothing apart. */
const MOST_ROWS = 60;

export interface LikeEntry<Item> {
  readonly item: Item;
  /** The part of what is said that the other says too, of the one that says less; 0…1. */
  readonly shared: number;
  /** The part of what was asked for that the other says; 0…1. */
  readonly covered: number;
  /** The part of the other that was asked for; 0…1. */
  readonly matched: number;
}

/**
 * Finds, of many texts, those that say what another one says. Pairs of words weigh the more the fewer texts have them;
 * those of `subject` (the plan's title) weigh little. Linear: pairs that stand everywhere are not followed.
 */
export class LikenessIndex<Item> {
  private readonly holders = new Map<string, number[]>();

  constructor(
    private readonly entries: readonly LikenessEntry<Item>[],
    private readonly subject: ReadonlySet<string>,
  ) {
    entries.forEach(({ words }, index) => {
      for (const pair of words.pairs) {
        const known = this.holders.get(pair);
        if (known) known.push(index);
        else this.holders.set(pair, [index]);
      }
    });
  }

  /** How much a pair tells: little where most texts have it. */
  private weight(pair: string): number {
    if (pair.split(' ').every((word) => this.subject.has(word))) return 0.03;
    const count = this.holders.get(pair)?.length ?? 0;
    return 1 / (1 + Math.log2(1 + count));
  }

  private total({ pairs }: DutyWords): number {
    let sum = 0;
    for (const pair of pairs) sum += this.weight(pair);
    return sum;
  }

  /** The entries that share words with a text. */
  like(words: DutyWords): readonly LikeEntry<Item>[] {
    const found = new Map<number, number>();
    for (const pair of words.pairs) {
      const rows = this.holders.get(pair) ?? [];
      if (rows.length > MOST_ROWS) continue;
      for (const row of rows) found.set(row, (found.get(row) ?? 0) + this.weight(pair));
    }
    const all = this.total(words);
    return [...found].flatMap(([row, sum]): readonly LikeEntry<Item>[] => {
      const entry = this.entries[row];
      if (!entry || all === 0) return [];
      const [covered, matched] = [sum / all, sum / this.total(entry.words)];
      return [{ item: entry.item, shared: Math.max(covered, matched), covered, matched }];
    });
  }
}
