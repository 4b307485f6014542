import type { AnnexLine, AnnexText } from '../core/model/annex-document';
import { shareRoom } from './layout';
import { paragraph } from './paragraph';
import { cell, table, wholeRow } from './table';

/** The left half is the narrower one, as in the letterhead of an office. */
const HALVES = [2, 3] as const;

/** Lines around the table: one below the other, those in two halves side by side as offices write them. */
export function linesXml(lines: readonly AnnexLine[], room: number): string {
  const written: string[] = [];
  let halved: (readonly [AnnexText, AnnexText])[] = [];
  for (const [first, second] of lines) {
    if (second) {
      halved.push([first, second]);
      continue;
    }
    if (halved.length > 0) written.push(sideBySide(halved, room), GAP);
    halved = [];
    written.push(paragraph(first.text, first.look));
  }
  if (halved.length > 0) written.push(sideBySide(halved, room));
  return written.join('');
}

/** why: Word makes one of two tables that touch */
export const GAP = paragraph('', 'gap');
/** why: no document may end in a table, and a higher paragraph would begin a blank page below one that fills its own */
export const END = paragraph('', 'end');
/** A gap before what may not stand on a page alone. */
export const JOINT = paragraph('', 'gap', { keepsWithNext: true });

function sideBySide(lines: readonly (readonly [AnnexText, AnnexText])[], room: number): string {
  const widths = shareRoom(room, HALVES);
  const half = (side: 0 | 1): string => {
    const texts = lines.map((line) => line[side]);
    // why: the blank lines between office and name are the room for the signature, those at the end are none
    while (texts.length > 1 && texts[texts.length - 1]?.text === '') texts.pop();
    return cell(
      { width: widths[side] ?? 0 },
      texts.map(({ text, look }) => paragraph(text, look)),
    );
  };
  return table({ widths, hasBorders: false }, [wholeRow([half(0), half(1)])]);
}
