import type { CellContent, CellValue } from '../model/cell';
import { formulaCell, valueCell } from '../model/cell';
import { hashText } from '../work/hash';

/** What a cell is to hold again: a value, a formula, or a text told by what it shares with the text it replaces. */
export type KeptContent =
  CellValue | { readonly f: string } | readonly [start: number, end: number, middle: string];

/** `to`, told as shortly as `from` allows; most changes of a text leave nearly all of it as it was. */
export function keepContent(from: CellContent, to: CellContent): KeptContent {
  if (to.kind === 'formula') return { f: to.formula };
  const text = to.value;
  if (from.kind === 'formula' || typeof from.value !== 'string' || typeof text !== 'string') return text;
  const old = from.value;
  const room = Math.min(old.length, text.length);
  let start = 0;
  while (start < room && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let end = 0;
  while (end < room - start && old.charAt(old.length - 1 - end) === text.charAt(text.length - 1 - end)) end++;
  return start + end < 4 ? text : [start, end, text.slice(start, text.length - end)];
}

/** The content that was kept, where `from` is what it was told by. */
export function restoreContent(from: CellContent, kept: KeptContent): CellContent {
  if (kept === null || typeof kept !== 'object') return valueCell(kept);
  if ('f' in kept) return formulaCell(kept.f);
  const [start, end, middle] = kept;
  const text = from.kind === 'value' ? String(from.value ?? '') : '';
  return valueCell(text.slice(0, start) + middle + text.slice(text.length - end));
}

/**
 * A short mark of a content, to tell whether it still stands.
 * why: hosts rewrite formulas in their own hand, so that only "a formula stands here" can be told
 */
export function contentMark(content: CellContent): string {
  if (content.kind === 'formula') return 'f';
  const { value } = content;
  if (value === null || value === '') return '-';
  return typeof value === 'string' ? hashText(value) : `=${String(value)}`;
}

/** Whether this is a content as `keepContent` tells it. */
export function isKeptContent(value: unknown): value is KeptContent {
  if (value === null || typeof value !== 'object') return value !== undefined;
  if (!Array.isArray(value)) return typeof (value as { readonly f?: unknown }).f === 'string';
  const [start, end, middle] = value as readonly unknown[];
  return typeof start === 'number' && typeof end === 'number' && typeof middle === 'string';
}
