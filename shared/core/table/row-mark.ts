/** What kind of mark a number cell holds. */
export type MarkStyle =
  /** `1`, `2.`, `(3)`, `12a`. */
  | 'number'
  /** `1.1`, `I.2`, `5.1.1`, `1.a`. */
  | 'dotted'
  | 'roman'
  | 'capital'
  /** `a)`, `b.`, `đ`. */
  | 'letter'
  /** `i)`, `iv.`. */
  | 'small-roman'
  /** `-`, `+`, `*`, `•`. */
  | 'bullet'
  /** `NV1`, `CV-03`, `Việc 2`. */
  | 'code'
  /** "(tiếp)": the row goes on with the one above. */
  | 'goes-on'
  /** "Bổ sung", "Mới": a short text that is no mark of any known kind. */
  | 'word'
  /** A text too long for a mark. */
  | 'text';

export interface RowMark {
  readonly style: MarkStyle;
  /** Marks of one level have one key: "dotted 2", "bullet +". */
  readonly key: string;
  /** What stands before the last running part: "1." of "1.2", "NV" of "NV3"; empty for "3". */
  readonly stem: string;
  /** The last running number; letters count from 1. */
  readonly value: number | undefined;
}

// why: a consolidated table of the country counts its tasks beyond 100,000
const DIGITS = /^\d{1,6}$/;
const NUMBER = /^\(?0*(\d{1,6})[a-zđ]?[.)]?$/u;
const DOTTED = /^\(?((?:\d{1,4}|[IVXLC]{1,6}|[A-ZĐ])(?:[.-]\d{1,3}){0,4}[.-])(\d{1,3}|[a-zđ])[a-zđ]?[.)]?$/u;
const ROMAN = /^\(?[IVXLC]{1,6}[.)]?$/;
const CAPITAL = /^\(?[A-ZĐ][.)]?$/u;
const SMALL_ROMAN = /^\(?(?:i{1,3}|i?v|vi{1,3}|i?x)[.)]?$/;
const LETTER = /^\(?([a-zđ])[.)]?$/u;
const BULLET = /^[-–—−+*•·▪■►●○➢✓]$/u;
const CODE = /^((?:\p{L}{1,12}[\s._-]*){1,3}(?:\d{1,4}[.-]){0,3})(\d{1,4})[a-zđ]?[.)]?$/u;
const GOES_ON = /^\(?(?:tiếp|tiếp theo|nt|t\.t)\)?$/iu;
const LONGEST = 20;
const SMALL_LETTERS = 'abcdđeghiklmnopqrstuvxy';

const mark = (style: MarkStyle, key: string, stem = '', value?: number): RowMark => ({
  style,
  key,
  stem,
  value,
});

/** Reads what stands in a number cell; `undefined` for an empty one. */
export function readMark(raw: string): RowMark | undefined {
  const text = raw.trim();
  if (text === '') return undefined;
  // why: nearly all marks are digits alone
  if (DIGITS.test(text)) return mark('number', 'number', '', Number(text));
  const number = NUMBER.exec(text);
  if (number) return mark('number', 'number', '', Number(number[1]));
  if (text.length > LONGEST) return mark('text', 'text');
  const dotted = DOTTED.exec(text);
  if (dotted) return dottedMark(dotted[1] ?? '', dotted[2] ?? '');
  if (ROMAN.test(text)) return mark('roman', 'roman');
  if (CAPITAL.test(text)) return mark('capital', 'capital');
  if (SMALL_ROMAN.test(text)) return mark('small-roman', 'small-roman');
  const letter = LETTER.exec(text);
  if (letter) return mark('letter', 'letter', '', SMALL_LETTERS.indexOf(letter[1] ?? '') + 1);
  if (BULLET.test(text)) return mark('bullet', `bullet ${text}`);
  const code = CODE.exec(text);
  if (code) return mark('code', `code ${String(depthOf(code[1] ?? ''))}`, code[1] ?? '', Number(code[2]));
  if (GOES_ON.test(text)) return mark('goes-on', 'goes-on');
  return mark('word', 'word');
}

function dottedMark(stem: string, last: string): RowMark {
  const value = /\d/.test(last) ? Number(last) : SMALL_LETTERS.indexOf(last) + 1;
  return mark('dotted', `dotted ${String(depthOf(stem))}`, stem, value);
}

const depthOf = (stem: string): number => stem.split(/[.-]/).length;

/** Whether rows so marked are, by themselves, parts of the row above that has a greater mark. */
export const isPartMark = ({ style }: RowMark): boolean =>
  style === 'letter' || style === 'small-roman' || style === 'bullet';

/** Whether `stem` of a mark names the row that is marked `upper`: "1." and "1", "I.2." and "I.2". */
export function continuesStem({ stem }: RowMark, upper: string): boolean {
  if (stem === '') return false;
  const bare = upper.trim().replace(/^\(|[.)]$/g, '');
  return bare !== '' && (stem === `${bare}.` || stem === `${bare}-`);
}

/** Whether a mark is the one that follows another, or comes soon after it: a table that was left goes on. */
export const followsSoon = (previous: RowMark, next: RowMark): boolean =>
  previous.key === next.key &&
  previous.stem === next.stem &&
  previous.value !== undefined &&
  next.value !== undefined &&
  next.value > previous.value &&
  next.value <= previous.value + 3;
