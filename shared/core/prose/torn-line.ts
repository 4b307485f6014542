import { allAgencies } from '../../data/agencies/all-agencies';
import { Head, headsWith } from '../../data/agencies/agency-heads';
import { lexName } from '../agencies/lex-name';
import type { DocumentBlock } from '../model/document';
import { foldText } from '../text/fold-vietnamese';
import { isBasis } from './basis';
import { verbLength } from './verb-words';
import { readMark } from './line-mark';
import { readLabel } from './read-label';
import { sectionKind } from './section-kind';
import { wrapWidth } from './wrap-width';

/** A line as it was written, or the lines that were joined so far. */
interface Line {
  readonly lines: readonly number[];
  readonly text: string;
  /** Its last letters, as many as the patterns below look at. */
  readonly end: string;
  /** Letters of the line that was joined last. */
  readonly lastLength: number;
  readonly number?: string;
  readonly isSet: boolean;
  readonly isShouted: boolean;
}

const SENTENCE_END = /[.;:!?…][)”"’»]*$/u;
/** Words after which no sentence ends. */
const DANGLING =
  /(?:^|[\s(])(?:về|của|và|với|cho|tại|theo|do|các|những|trong|từ|đến|là|để|bằng|trên|hoặc|cùng|như|nhằm|được|qua|gồm|số|trước|ngày|tháng|quý|thuộc|trực thuộc|chủ tịch|giám đốc|bộ trưởng|thủ trưởng|bí thư|ủy ban)$|,$/iu;
/** A number follows these words, even one that looks like that of a heading: "trong quý" / "II/2026". */
const COUNTED = /(?:^|\s)(?:quý|tháng|ngày|năm|số|điều|khoản|mục|phụ lục)$/iu;
/** Letters differ in width; a line is full where it comes near to the longest one. */
const SET_WIDTH = 0.94;
/** What is torn off is no heading. */
const LONG_ENOUGH = 60;
/** What leads on to a list stands at the end of its own sentence. */
const LEADS_ON = /(?:cụ thể|như sau|sau đây|gồm|gồm có|sau)\s*:$/iu;

/** What the lines of a document tell of how they were torn: where they were cut, and the names with a dash in them. */
export interface Tearing {
  readonly width: number | undefined;
  readonly dashes: ReadonlySet<string>;
}

export const tearingOf = (blocks: readonly DocumentBlock[]): Tearing => {
  const width = wrapWidth(blocks);
  return {
    width,
    dashes: new Set(width === undefined ? [] : [...ofDirectory(), ...blocks.flatMap(dashesIn)]),
  };
};

/** Whether a paragraph goes on from one line to the next. */
export function goesOn(last: Line, next: Line, { width, dashes }: Tearing): boolean {
  if (next.number !== undefined) return false;
  const isNear = next.lines[0] === (last.lines[last.lines.length - 1] ?? 0) + 1;
  const isOpen = !SENTENCE_END.test(last.end);
  const isFull =
    width !== undefined && isNear && last.lastLength + 1 + firstWordLength(next.text) > width * SET_WIDTH;
  if (readMark(next.text) !== undefined) {
    if (isNear && COUNTED.test(last.end) && /^[\dIVX]/u.test(next.text))
      return last.text.length >= LONG_ENOUGH;
    return (
      width !== undefined && isNear && isOpen && (isInName(last, next, dashes) || OPEN_END.test(last.end))
    );
  }
  if (last.isSet || next.isSet) {
    return last.isSet && next.isSet && isNear && last.isShouted === next.isShouted && isFull;
  }
  const isSmall = /^[\p{Ll}\d(“"]/u.test(next.text) && /\p{Ll}/u.test(next.text);
  if (isFull) return isSmall || !beginsAnew(last, next.text, isOpen);
  if (!isOpen || last.text.length < LONG_ENOUGH) return false;
  return isSmall || DANGLING.test(last.end) || (isNear && endsInHead(last.end));
}

const firstWordLength = (text: string): number => /^\S+/u.exec(text)?.[0].length ?? 0;

/** Whether a line that begins with a capital is a paragraph of its own, though the one above it is full. */
function beginsAnew(last: Line, text: string, isOpen: boolean): boolean {
  if (OF_ITS_OWN.test(text)) return true;
  // why: labels inside a paragraph stand behind a stop
  if (readLabel(text) !== undefined) return isOpen || readLabel(last.text) !== undefined;
  const title = TITLE.exec(text)?.[1];
  if (title !== undefined && sectionKind(title) !== undefined) return true;
  if (!isOpen || DANGLING.test(last.end) || OPEN_END.test(last.end)) return false;
  if (ORDER.test(text)) return true;
  if (endsInHead(last.end) || TITLED.has(lastWord(last.end))) return false;
  return isBasis(text) || beginsWork(text) || (HEADING.test(text) && !LEADS_ON.test(text));
}

/** What always begins a paragraph: who receives the plan, its last words, a phase. */
const OF_ITS_OWN =
  /^(?:nơi nhận|trên đây là|(?:trong )?quá trình (?:tổ chức |triển khai )*thực hiện|trong quá trình triển khai|kế hoạch này (?:thay|có|được|phổ biến)|(?:yêu cầu|đề nghị) (?:các đồng chí |đồng chí )?(?:thủ trưởng|trưởng|người đứng đầu)|(?:giai đoạn|đợt|bước) (?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d]))(?!\p{L})/iu;
/** No name begins so, whatever stands above. */
const ORDER = /^(?:Giao|Phân công|Đề nghị|Yêu cầu) \p{L}/u;
const TITLE = /^(\p{Lu}[^.;:]{2,60}):/u;
const HEADING = /^\p{Lu}[^.]{0,80}:$/u;
/** A dash that joins a name, a bracket that is not closed. */
const OPEN_END = /\s[-–]$|\([^()]*$/u;

/** "Lãnh đạo Sở" at the head of a line is who, and no work. */
const beginsWork = (text: string): boolean =>
  !/^lãnh đạo(?!\p{L})/iu.test(text) && verbLength(lexName(text.slice(0, END)).words, 0) > 0;
const END = 40;

const HEADS = headsWith(Head.Opens);
/** What a name with capitals follows: "Luật" / "Xử lý …", "Đề án" / "Phát triển …". */
const TITLED = new Set(
  'luật án trình hoạch thi động quỹ giải lễ hội ngày tháng tuần thức phúc khu dự'.split(' '),
);

const wordsOf = (text: string): readonly string[] => text.slice(-END).split(/[\s(]+/u);
const lastWord = (text: string): string => foldText(wordsOf(text).slice(-1)[0] ?? '');

/** "Phòng" / "Quản lý đô thị": the name begins on the line above. */
function endsInHead(above: string): boolean {
  const words = wordsOf(above);
  return [1, 2].some((count) => {
    const head = words.slice(-count).join(' ');
    return /^\p{Lu}/u.test(head) && HEADS.has(foldText(head));
  });
}

/** Syllables on either side of the dash of a name that tell it from a bullet. */
const BESIDE = 2;
const syllables = (text: string): readonly string[] =>
  foldText(text)
    .split(/\P{L}+/u)
    .filter((one) => one !== '');

/** What stands around the dashes of a name: "thi đua - khen thưởng". */
function dashesOf(name: string): readonly string[] {
  const parts = name.split(/\s[-–]\s/u);
  return parts.slice(1).map((part, at) => aroundDash(parts[at] ?? '', part));
}

let known: readonly string[] | undefined;
const ofDirectory = (): readonly string[] =>
  (known ??= allAgencies.flatMap(({ name, aliases = [] }) => [name, ...aliases]).flatMap(dashesOf));

// why: a name that is torn at one place stands whole at another
const dashesIn = (block: DocumentBlock): readonly string[] =>
  block.kind === 'paragraph' ? dashesOf(block.text) : [];

const aroundDash = (before: string, behind: string): string =>
  [...syllables(before).slice(-BESIDE), '-', ...syllables(behind).slice(0, BESIDE)].join(' ');

/** "… Thi đua" / "- Khen thưởng": the dash is that of a name. */
const isInName = (last: Line, next: Line, dashes: ReadonlySet<string>): boolean =>
  /^[-–]/u.test(next.text) && dashes.has(aroundDash(last.end, next.text.slice(0, END)));
