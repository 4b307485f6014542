import { formatNumber } from './format-number';
import type { List, ListLevel } from './list-book';
import type { Style } from './style-book';

/** What a paragraph says of its list itself. */
export interface ListPlace {
  readonly list?: string;
  readonly level?: number;
}

/** Word allows nine levels. */
const LEVELS = 9;

/** Counts the lists of a document, paragraph by paragraph, in reading order. */
export class ListCounter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** The number of the next paragraph, as Word draws it; `undefined` when it stands in no list. */
  next(own: ListPlace, style: Style, styleId: string | undefined): string | undefined {
    const id = own.list ?? style.list;
    // why: list 0 takes a paragraph out of the list that its style puts it in
    const list = id === undefined || id === '0' ? undefined : this.lists.get(id);
    if (id === undefined || !list) return undefined;
    const at = own.level ?? levelOfStyle(list, styleId) ?? style.level ?? 0;
    const level = list.levels.get(at);
    if (!level || at >= LEVELS) return undefined;
    const counts = this.countsOf(list);
    this.startAnew(id, list, at, counts);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      if (restartsAfter(list.levels.get(deeper), deeper, at)) counts[deeper] = undefined;
    }
    return level.format === 'bullet' ? bulletOf(level.text) : labelOf(list, level, counts);
  }

  private countsOf({ definition }: List): (number | undefined)[] {
    const known = this.counts.get(definition);
    if (known) return known;
    const counts = Array.from({ length: LEVELS }, () => undefined);
    this.counts.set(definition, counts);
    return counts;
  }

  /** A list that counts on from another of its kind says where it starts; that holds once. */
  private startAnew(id: string, list: List, at: number, counts: (number | undefined)[]): void {
    const key = `${id}/${String(at)}`;
    const start = list.startsAt.get(at);
    if (start === undefined || this.begun.has(key)) return;
    this.begun.add(key);
    counts[at] = start - 1;
  }
}

function levelOfStyle(list: List, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  for (const [at, { style }] of list.levels) if (style === styleId) return at;
  return undefined;
}

function restartsAfter(level: ListLevel | undefined, deeper: number, at: number): boolean {
  const restart = level?.restart;
  if (restart === undefined) return at < deeper;
  return restart > 0 && at < Math.min(restart, deeper);
}

function labelOf(list: List, level: ListLevel, counts: readonly (number | undefined)[]): string {
  return level.text
    .replace(/%([1-9])/g, (_, figure: string) => {
      const at = Number(figure) - 1;
      const own = list.levels.get(at);
      const isPlain = level.isLegal && own?.format !== 'decimalZero';
      return formatNumber(counts[at] ?? own?.start ?? 1, isPlain ? 'decimal' : (own?.format ?? 'decimal'));
    })
    .trim();
}

/** Bullets are drawn in fonts of signs; what is none of the signs that plans write is a dot. */
function bulletOf(text: string): string {
  const sign = text.trim();
  if (/^[-–—−‐‑]$/u.test(sign)) return '-';
  return /^[+*]$/.test(sign) ? sign : '•';
}
