import type { ProseCell } from '../../model/plan';
import type { SheetReading } from '../../model/reading';
import { foldText } from '../../text/fold-vietnamese';

export type HeadingPart = 'number' | 'date' | 'place';

/** Where the heading of a text leaves a part blank. */
export interface HeadingBlank {
  readonly part: HeadingPart;
  readonly at: ProseCell['at'];
}

/** Dots and underscores stand for a blank. */
const FILLER = /[\s.…_]+/gu;
const BLANK_NUMBER = /(?<!\p{L})(?:số|Số|SỐ) ?:? ?\/ ?(?:20\d{2} ?\/ ?)?(?:\p{Lu}{2}|\p{Lu}\p{Ll}|$)/u;
const WHOLE_DATE = /ngày ?\d{1,2}(?: ?tháng ?\d{1,2} ?năm ?| ?[/.-] ?\d{1,2} ?[/.-] ?)\d{4}(?!\d)/giu;
/** The words of a date with blanks where figures belong; "ngày tháng năm" alone is the head of a column. */
const BLANK_DATE = /(?<!\p{L})ngày ?\d{0,2} ?(?:tháng ?\d{0,2} ?năm ?\d{0,4}|\/ ?\d{0,2} ?\/ ?\d{4})/iu;
const DOTS_OR_FIGURES = /[\d…_]|\.\.|,\s*ngày/u;
const BLANK_PLACE = /^ ?, ?ngày/iu;
/** How much of a sheet may be its heading. */
const HEADING_CELLS = 40;
const BODY = /^(?:[IVX]{1,4}|[A-D1])[.)]\s|^(?:căn cứ|thực hiện) /iu;
const SECTION = /^(?:[IVX]{1,4}|[A-D])[.)]\s/u;

/** The prose above the first table and the first section. */
function headingOf({ prose, tables }: SheetReading): readonly ProseCell[] {
  const end = Math.min(...tables.map(({ range }) => range.top), Infinity);
  const above = prose.filter(({ at }) => at.row < end).slice(0, HEADING_CELLS);
  const body = above.findIndex(({ text }) => BODY.test(text.trim().normalize('NFC')));
  return body < 0 ? above : above.slice(0, body);
}

/** What the heading of a sheet leaves blank: number, day and place, each with its cell. */
export function headingBlanks(sheet: SheetReading): readonly HeadingBlank[] {
  return headingOf(sheet).flatMap(({ at, text }) =>
    text
      .normalize('NFC')
      .split('\n')
      .filter((line) => line.length <= 300)
      .flatMap((line) => blanksIn(line).map((part) => ({ part, at }))),
  );
}

function blanksIn(line: string): readonly HeadingPart[] {
  const plain = line.replace(FILLER, ' ');
  const hasDate = BLANK_DATE.test(plain.replace(WHOLE_DATE, ''));
  return [
    ...(BLANK_NUMBER.test(plain) ? (['number'] as const) : []),
    ...(hasDate && DOTS_OR_FIGURES.test(line) ? (['date'] as const) : []),
    ...(BLANK_PLACE.test(plain) ? (['place'] as const) : []),
  ];
}

const NUMBER_LINE = /(?<!\p{L})số ?: ?|(?<!\p{L})số \S*\//u;
const DATE_LINE = /ngày.{0,12}tháng.{0,12}năm|ngày \d{1,2}[/.-]/u;

/**
 * The title of a whole plan text (sections and "Nơi nhận") that has neither number nor date anywhere in its heading;
 * a table with a title above it is no such text.
 */
export function headingWithoutNumber(sheet: SheetReading): ProseCell['at'] | undefined {
  const heading = headingOf(sheet);
  const title = heading.find(({ text }) => /^[#*\s]*kế hoạch(?= |\*|$)/u.test(foldText(text)));
  if (!title) return undefined;
  const isWhole =
    sheet.prose.filter(({ text }) => SECTION.test(text.replace(/^[#*\s]+/u, ''))).length >= 2 &&
    sheet.prose.some(({ text }) => /^[#*\s]*nơi nhận/u.test(foldText(text)));
  const isNumbered = heading.some(({ text }) => {
    const folded = foldText(text);
    return NUMBER_LINE.test(folded) || DATE_LINE.test(folded);
  });
  return isWhole && !isNumbered ? title.at : undefined;
}
