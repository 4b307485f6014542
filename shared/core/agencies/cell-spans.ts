import type { CellSpan, CellSpanKind } from '../model/agency';
import type { AgencyText } from './agency-text';
import type { CellItem } from './cell-item';

const OPEN = /[([]\s*$/u;
const CLOSE = /^\s*[)\]]/u;
const HEADING_END = /^\s*:/u;
const NUMBER_END = /^\s*[.)/]/u;

/** The spans of a cell: its items with the signs that are theirs, and separators for all between them. */
export function cellSpans({ text, words }: AgencyText, items: readonly CellItem[]): readonly CellSpan[] {
  const spans: CellSpan[] = [];
  let mention = -1;
  let end = 0;
  const push = (kind: CellSpanKind, to: number, of?: number): void => {
    if (to <= end) return;
    spans.push({
      kind,
      text: text.slice(end, to),
      offset: end,
      ...(of === undefined ? {} : { mention: of }),
    });
    end = to;
  };
  for (const { kind, from, to } of items) {
    if (kind === 'mention') mention += 1;
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last) continue;
    const start =
      kind === 'mention' ? first.start : first.start - lengthOf(OPEN, text.slice(end, first.start));
    push('separator', start);
    const of = kind === 'mention' || (kind === 'remark' && mention >= 0) ? mention : undefined;
    push(kind, last.end + signsBehind(kind, text.slice(last.end, words[to]?.start)), of);
  }
  push('separator', text.length);
  return spans;
}

/** The spans of the parts of a cell as those of the cell: one separator between two, remarks with the name before them. */
export function joinSpans(cell: string, parts: readonly (readonly CellSpan[])[]): readonly CellSpan[] {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const spans: CellSpan[] = [];
  let end = 0;
  let before = 0;
  const separate = (to: number): void => {
    if (to > end) spans.push({ kind: 'separator', text: cell.slice(end, to), offset: end });
  };
  for (const part of parts) {
    for (const span of part.filter(({ kind }) => kind !== 'separator')) {
      separate(span.offset);
      const mention = mentionIn(span, before);
      spans.push(mention === undefined ? span : { ...span, mention });
      end = span.offset + span.text.length;
    }
    before += part.filter(({ kind }) => kind === 'mention').length;
  }
  separate(cell.length);
  return spans;
}

/** Index in the mentions of the cell, of which `before` stand in the parts before. */
function mentionIn({ kind, mention }: CellSpan, before: number): number | undefined {
  if (mention !== undefined) return before + mention;
  return kind === 'remark' && before > 0 ? before - 1 : undefined;
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

function signsBehind(kind: CellSpanKind, behind: string): number {
  if (kind === 'remark') return lengthOf(CLOSE, behind);
  if (kind === 'label') return Math.max(lengthOf(HEADING_END, behind), lengthOf(NUMBER_END, behind));
  return kind === 'head' || kind === 'role' ? lengthOf(HEADING_END, behind) : 0;
}
