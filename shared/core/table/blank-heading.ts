import type { ProseCell } from '../model/plan';
import type { SheetReading } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';

export type HeadingPart = 'number' | 'date' | 'place';

/** Where the heading of a text leaves a part blank. */
export interface HeadingBlank {
  readonly part: HeadingPart;
  readonly at: ProseCell['at'];
}

const GAP = '[\\s.…_]*';
const BLANK_NUMBER = new RegExp(
  `(?<!\\p{L})số${GAP}:?${GAP}(?<![\\d])[/](?:${GAP}|\\s*(?:20\\d{2}\\s*/\\s*)?)(?:\\p{Lu}{2}|TTr|CTr|$)`,
  'iu',
);
const WHOLE_DATE = /ngày\s*\d{1,2}(?:\s*tháng\s*\d{1,2}\s*năm\s*|\s*[/.-]\s*\d{1,2}\s*[/.-]\s*)\d{4}(?!\d)/iu;
/** The words of a date with blanks or dots where figures belong; "ngày tháng năm" alone is the head of a column. */
const BLANK_DATE = new RegExp(
  `(?<!\\p{L})ngày${GAP}\\d{0,2}${GAP}(?:tháng${GAP}\\d{0,2}${GAP}năm${GAP}\\d{0,4}|/${GAP}\\d{0,2}${GAP}/${GAP}\\d{4})`,
  'iu',
);
const DOTS_OR_FIGURES = /[\d…_]|\.\.|,\s*ngày/u;
const BLANK_PLACE = /^[\s.…_]+,\s*ngày/iu;
/** How much of a sheet may be its heading. */
const HEADING_CELLS = 40;
const BODY = /^(?:[IVX]{1,4}|[A-D]|1)[.)]\s|^(?:căn cứ|thực hiện) /iu;
const SECTION = /^(?:[IVX]{1,4}|[A-D])[.)]\s/u;

/** The prose above the first table and the first section. */
function headingOf({ prose, tables }: SheetReading): readonly ProseCell[] {
  const end = Math.min(...tables.map(({ range }) => range.top), Infinity);
  const above = prose.filter(({ at }) => at.row < end).slice(0, HEADING_CELLS);
  const body = above.findIndex(({ text }) => BODY.test(text.trim()));
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
  const date = BLANK_DATE.exec(line.replace(WHOLE_DATE, ''));
  return [
    ...(BLANK_NUMBER.test(line) ? (['number'] as const) : []),
    ...(date && DOTS_OR_FIGURES.test(line) ? (['date'] as const) : []),
    ...(BLANK_PLACE.test(line) ? (['place'] as const) : []),
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
