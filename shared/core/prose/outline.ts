import type { MarkKind } from './line-mark';
import { isBullet, MARK_RANK } from './line-mark';
import type { ProseParagraph } from './paragraphs';
import { isShouted } from './paragraphs';

/** A paragraph with those that stand under it. */
export interface ProseNode extends ProseParagraph {
  readonly children: readonly ProseNode[];
}

interface Growing extends ProseParagraph {
  readonly children: Growing[];
}

/** An open paragraph that further ones may stand under; `kind` is its mark, or what an unmarked one is set as. */
interface Level {
  readonly node: Growing;
  readonly kind: MarkKind | 'capitals' | 'set' | 'colon';
  readonly rank: number;
}

const UNMARKED_RANK = {
  capitals: MARK_RANK.roman,
  set: MARK_RANK.arabic + 0.5,
  colon: MARK_RANK.arabic + 0.6,
};
/** Longer ones are sentences. */
const LONGEST_HEADING = 160;

export const endsWithColon = (text: string): boolean => /[:：]$/u.test(text);

/**
 * Which paragraph stands under which, by their marks. A kind of mark that is open closes what is inside it; a new one
 * goes under the paragraph before where that ends with a colon, else to the place that its kind usually has. Linear.
 */
export function outlineOf(paragraphs: readonly ProseParagraph[]): readonly ProseNode[] {
  return new OutlineWalk(paragraphs).roots;
}

class OutlineWalk {
  readonly roots: Growing[] = [];
  private readonly open: Level[] = [];
  private before:
    { readonly node: Growing; readonly parent: Growing | undefined; plain: boolean } | undefined;
  private readonly lettersUnderRoman: boolean;

  constructor(paragraphs: readonly ProseParagraph[]) {
    const first = paragraphs.find(({ mark }) => mark?.kind === 'roman' || mark?.kind === 'upper');
    this.lettersUnderRoman = first?.mark?.kind === 'roman';
    for (const paragraph of paragraphs) this.add({ ...paragraph, children: [] });
  }

  private add(node: Growing): void {
    const kind = node.isPageMark || node.isCell ? undefined : (node.mark?.kind ?? unmarkedKind(node));
    if (kind === undefined) {
      this.attach(node, this.parentOfPlain(), true);
      return;
    }
    const rank = this.rankOf(kind);
    const same = lastIndex(this.open, (level) => level.kind === kind);
    if (same >= 0) this.open.length = same;
    else if (!this.goesUnderColon(kind)) {
      while (this.open.length > 0 && (this.open[this.open.length - 1]?.rank ?? -1) > rank) this.open.pop();
      // why: "* Thời gian thực hiện" behind a list of dashes speaks of the whole list
      if (kind === 'star' && this.open[this.open.length - 1]?.kind === 'dash') this.open.pop();
    }
    this.attach(node, this.open[this.open.length - 1]?.node, false);
    this.open.push({ node, kind, rank });
  }

  /** A heading never goes under a sentence; a bullet or a number does. */
  private goesUnderColon(kind: Level['kind']): boolean {
    const top = this.open[this.open.length - 1];
    if (top === undefined || this.before?.node !== top.node || !endsWithColon(top.node.text)) return false;
    return (
      kind !== 'roman' && kind !== 'upper' && kind !== 'part' && kind !== 'article' && kind !== 'capitals'
    );
  }

  private rankOf(kind: Level['kind']): number {
    if (kind === 'capitals' || kind === 'set' || kind === 'colon') return UNMARKED_RANK[kind];
    return kind === 'upper' && this.lettersUnderRoman ? MARK_RANK.roman + 0.5 : MARK_RANK[kind];
  }

  private parentOfPlain(): Growing | undefined {
    const { before } = this;
    if (before && !before.plain && endsWithColon(before.node.text)) return before.node;
    if (before?.plain) return before.parent;
    return this.open[lastIndex(this.open, ({ kind }) => !isBullet(kind) && kind !== 'colon')]?.node;
  }

  private attach(node: Growing, parent: Growing | undefined, plain: boolean): void {
    (parent?.children ?? this.roots).push(node);
    if (!node.isPageMark) this.before = { node, parent, plain };
  }
}

function lastIndex<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let at = list.length - 1;
  for (; at >= 0; at--) {
    const one = list[at];
    if (one !== undefined && holds(one)) break;
  }
  return at;
}

function unmarkedKind({ text, isSet }: ProseParagraph): 'capitals' | 'set' | 'colon' | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  if (isShouted(text)) return 'capitals';
  if (isSet) return 'set';
  return endsWithColon(text) || (PHASE.test(text) && !/[.;,]$/u.test(text)) ? 'colon' : undefined;
}

/** "Giai đoạn 1 (từ … đến …): Rà soát", "Tháng 3/2026". */
const PHASE = /^(?:giai đoạn|đợt|bước|tuần|tháng|quý) (?:thứ \p{L}+|\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/iu;
