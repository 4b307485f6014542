import type { DocumentBlock, ParagraphBlock, ProseDocument } from '../model/document';
import { cleanLine } from './clean-line';
import { readMark } from './line-mark';

/** So many lines that go on in small letters right below prove that lines were cut inside paragraphs. */
const ENOUGH = 4;
/** Where lists stand line under line, more marks than these begin a line right below another. */
const FEW = 0.15;

const RULE = /^[\s\-–—_=*~·.|]*$/u;
const RECEIVED = /^[|*\s]*nơi nhận/iu;

/**
 * A text whose paragraphs are parted by empty lines, however raggedly their lines are cut (what is copied out of a page's
 * source, or made of it by a converter): each paragraph is put together again. Any other text stays as it is. Linear.
 */
export function withWholeParagraphs(document: ProseDocument): ProseDocument {
  const { blocks } = document;
  if (!isPartedByEmpty(blocks)) return document;
  const whole: DocumentBlock[] = [];
  let open:
    { readonly first: ParagraphBlock; readonly lines: number[]; readonly texts: string[] } | undefined;
  const close = (): void => {
    if (open) whole.push({ ...open.first, lines: open.lines, text: open.texts.join(' ') });
    open = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && open && goesRightOn(open, block)) {
      open.lines.push(...linesOf(block));
      open.texts.push(block.text.trim());
      continue;
    }
    close();
    if (block.kind === 'paragraph' && !RULE.test(block.text))
      open = { first: block, lines: [...linesOf(block)], texts: [block.text.trim()] };
    else whole.push(block);
  }
  close();
  return { ...document, blocks: whole };
}

const linesOf = ({ line, lines }: ParagraphBlock): readonly number[] => lines ?? [line];

/** Right below, and no further point of a list whose points end with their signs. */
function goesRightOn(
  { lines, texts }: { readonly lines: readonly number[]; readonly texts: readonly string[] },
  { line, text, number }: ParagraphBlock,
): boolean {
  if (line !== (lines[lines.length - 1] ?? 0) + 1 || number !== undefined || RULE.test(text)) return false;
  return !(isEnded(texts[texts.length - 1]) && readMark(cleanLine(text).text) !== undefined);
}

const isEnded = (text = ''): boolean => /[.;:]\**$/u.test(text.trim());

function isPartedByEmpty(blocks: readonly DocumentBlock[]): boolean {
  let small = 0;
  let marks = 0;
  let below = 0;
  let last: ParagraphBlock | undefined;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      last = undefined;
      continue;
    }
    // why: who receives the plan stands line under line in any layout
    const { text } = cleanLine(block.text);
    if (RECEIVED.test(text)) break;
    const isBelow = last !== undefined && block.line === last.line + 1;
    if (readMark(text) !== undefined) {
      marks += 1;
      if (isBelow) below += 1;
    } else if (isBelow && /^\p{Ll}/u.test(text) && !isEnded(last?.text)) small += 1;
    last = block;
  }
  return small >= ENOUGH && marks > 0 && below <= marks * FEW;
}
