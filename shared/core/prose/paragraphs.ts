import { isPageMark } from '../table/closing-text';
import type { DocumentBlock, ParagraphBlock, ProseDocument } from '../model/document';
import { cleanLine } from './clean-line';
import type { LineMark } from './line-mark';
import { readMark } from './line-mark';
import { goesOn, tearingOf } from './torn-line';

/** A paragraph as it was meant: torn and hard-wrapped lines joined, signs of Markdown gone, letters composed. */
export interface ProseParagraph {
  /** From 1, in order. */
  readonly lines: readonly number[];
  /** With its mark. */
  readonly text: string;
  readonly mark?: LineMark;
  /** Without its mark. */
  readonly body: string;
  /** It is set as a heading: by its style, bold or in capitals throughout. */
  readonly isSet: boolean;
  /** It stands in a table. */
  readonly isCell: boolean;
  /** The number of a printed page that stood in the text. */
  readonly isPageMark: boolean;
}

interface Growing {
  lines: number[];
  text: string;
  // why: looking at the whole text anew for every line that joins it would take square time
  end: string;
  lastLength: number;
  readonly number?: string;
  isSet: boolean;
  readonly isShouted: boolean;
  isCell: boolean;
}

/** The paragraphs of a document in reading order; every line that holds something is in exactly one of them. Linear. */
export function readParagraphs({ blocks }: ProseDocument): readonly ProseParagraph[] {
  const tearing = tearingOf(blocks);
  const found: Growing[] = [];
  let last: Growing | undefined;
  for (const block of blocks) {
    for (const next of piecesOf(block)) {
      if (last && !next.isCell && goesOn(last, next, tearing)) {
        last.lines.push(...next.lines);
        last.text += joint(last.end, next.text) + next.text;
        last.end = endOf(`${last.end}${joint(last.end, next.text)}${endOf(next.text)}`);
        last.lastLength = next.lastLength;
        continue;
      }
      found.push(next);
      // why: a page break tears a paragraph around its page number
      if (next.isCell || !isPageMark(next.text)) last = next.isCell ? undefined : next;
    }
  }
  return found.map(finished);
}

const joint = (above: string, below: string): string =>
  /[-–]$/u.test(above) && /^\p{Lu}/u.test(below) && !/\s[-–]$/u.test(above) ? '' : ' ';

/** Letters at the end of a text that tell whether it goes on; the patterns below look at no more. */
const END = 80;
const endOf = (text: string): string => text.slice(-END);

function* piecesOf(block: DocumentBlock): Iterable<Growing> {
  if (block.kind === 'table') {
    for (const { line, cells } of block.rows) {
      const text = cells.map((cell) => cleanLine(cell).text).filter((cell) => cell !== '');
      if (text.length > 0)
        yield {
          lines: [line],
          text: text.join(' | '),
          end: '',
          lastLength: 0,
          isSet: false,
          isShouted: false,
          isCell: true,
        };
    }
    return;
  }
  const { text, isSet } = cleanLine(block.text);
  if (text === '') return;
  yield {
    lines: [...(block.lines ?? [block.line])],
    text,
    end: endOf(text),
    lastLength: text.length,
    isSet: isSet || block.heading === true || isShouted(text),
    isShouted: isShouted(text),
    isCell: false,
    ...numberOf(block),
  };
}

const numberOf = ({ number }: ParagraphBlock): { readonly number?: string } =>
  number === undefined || number.trim() === '' ? {} : { number: number.trim() };

export const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;

function finished({ lines, text, number, isSet, isCell }: Growing): ProseParagraph {
  const mark = isCell ? undefined : markOf(text, number);
  return {
    lines,
    text: number === undefined || text.startsWith(number) ? text : `${number} ${text}`,
    ...(mark === undefined ? {} : { mark }),
    body: mark?.body ?? text,
    isSet,
    isCell,
    isPageMark: isPageMark(text) || !/[\p{L}\p{N}]/u.test(text),
  };
}

/** Word's own number is the mark; a bullet that it draws in a symbol font is a bullet all the same. */
function markOf(text: string, number: string | undefined): LineMark | undefined {
  if (number === undefined) return readMark(text);
  const found = readMark(`${number} ${text}`) ?? readMark(`${number}. ${text}`);
  return { kind: found?.kind ?? 'dash', text: number, body: text };
}
