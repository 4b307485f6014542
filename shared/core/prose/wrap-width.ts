import type { DocumentBlock } from '../model/document';
import { readMark } from './line-mark';

/** Nobody wraps later; longer lines are whole paragraphs. */
const LATEST = 140;
/** So many wrapped lines prove that a text is wrapped. */
const ENOUGH = 4;
/** Fewer do where no line at all is longer. */
const ENOUGH_SHORT = 1;

/**
 * The width at which the lines of a text were cut ("hard wrapped"); `undefined` where each line is a paragraph. Lines
 * tell it that go on right below in small letters.
 */
export function wrapWidth(blocks: readonly DocumentBlock[]): number | undefined {
  const lengths: number[] = [];
  let longest = 0;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || block.text.includes('\t')) continue;
    const text = block.text.trim().normalize('NFC');
    longest = Math.max(longest, text.length);
    if (next?.kind !== 'paragraph' || next.line !== block.line + 1 || next.number !== undefined) continue;
    const below = next.text.trim().normalize('NFC');
    if (!/^\p{Ll}/u.test(below) || readMark(below) !== undefined || /[.;:]$/u.test(text)) continue;
    if (text.length <= LATEST) lengths.push(text.length);
  }
  const enough = longest <= LATEST ? ENOUGH_SHORT : ENOUGH;
  if (lengths.length < enough || longest > 2 * LATEST) return undefined;
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}
