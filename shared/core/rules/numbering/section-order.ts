import { romanValue } from '../../text/roman-numeral';
import type { Section } from '../../model/plan';

/** A section whose numeral does not follow the one before. */
export interface MisplacedSection {
  readonly section: Section;
  readonly previous: string;
  readonly kind: 'repeated' | 'order';
}

type Style = 'roman' | 'letter' | 'digit';

const LETTERS = 'ABCDEGHIKLMNOPQRSTUVXY';

/** The sections whose numerals are out of order or repeated; each level counts on its own. */
export function misplacedSections(sections: readonly Section[]): readonly MisplacedSection[] {
  const last = new Map<Style, { readonly path: readonly number[]; readonly numeral: string }>();
  const misplaced: MisplacedSection[] = [];
  for (const [index, section] of sections.entries()) {
    const { numeral } = section;
    // why: I after H is the letter, unless II tells that a Roman count begins under H
    const isRoman = numeral === 'I' && /^II$/.test(sections[index + 1]?.numeral ?? '');
    const read = readNumeral(numeral, last.get('letter')?.path[0] ?? 0, last.has('roman'), isRoman);
    if (!read) continue;
    const previous = last.get(read.style);
    const isNew = last.size > 0 && startsOver(read.path) && [...last.keys()].pop() !== read.style;
    if (!isNew && !follows(previous?.path ?? [], read.path)) {
      const kind = previous?.numeral === numeral ? 'repeated' : 'order';
      misplaced.push({ section, previous: previous?.numeral ?? '', kind });
    }
    last.delete(read.style);
    last.set(read.style, { path: read.path, numeral });
  }
  return misplaced;
}

const startsOver = (path: readonly number[]): boolean => path.every((part) => part === 1);

/** "III.1.2" after "III.1.1"; "IV" after "III.2"; "III.1.1" after "II". */
function follows(previous: readonly number[], path: readonly number[]): boolean {
  const at = path.findIndex((part, index) => part !== previous[index]);
  if (at < 0) return false;
  return path[at] === (previous[at] ?? 0) + 1 && startsOver(path.slice(at + 1));
}

function readNumeral(
  numeral: string,
  lastLetter: number,
  hasRoman: boolean,
  isRoman: boolean,
): { readonly style: Style; readonly path: readonly number[] } | undefined {
  const [head = '', ...rest] = numeral.split('.');
  const tail = rest.map(Number);
  if (tail.some((part) => !Number.isInteger(part))) return undefined;
  if (/^\d{1,3}$/.test(head)) return { style: 'digit', path: [Number(head), ...tail] };
  const letter = LETTERS.indexOf(head) + 1;
  const roman = romanValue(head);
  // why: C, D, I, V and X are letters only where letters count up to them
  const isLetter = head.length === 1 && letter > 0 && (letter === lastLetter + 1 || roman === undefined);
  if (isLetter && !isRoman && !(hasRoman && lastLetter === 0))
    return { style: 'letter', path: [letter, ...tail] };
  return roman === undefined ? undefined : { style: 'roman', path: [roman, ...tail] };
}
