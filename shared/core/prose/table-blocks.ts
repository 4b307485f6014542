import type { DocumentBlock, ParagraphBlock, TableRow } from '../model/document';
import type { CellRange } from '../model/range';
import { foldText } from '../text/fold-vietnamese';

/** A cell as a reader of Word or HTML meets it. */
export interface CellDraft {
  readonly line: number;
  readonly paragraphs: readonly ParagraphBlock[];
  /** How many columns it takes. */
  readonly columns: number;
  /** It belongs to the cell above. */
  readonly continues: boolean;
}

/** Tables of two or three columns that only set texts side by side: the letterhead, recipients beside the signature. */
const SIDE_BY_SIDE =
  /cộng hòa xã hội chủ nghĩa|độc lập - tự do|nơi nhận|đảng cộng sản việt nam|(?:^|\n)(?:tm|kt|tl|tuq)\. /u;
const WIDEST_SIDE_BY_SIDE = 3;
/** Word's own limit; a larger span is a mistake or malice. */
export const MOST_COLUMNS = 63;

/** A table as a block; one that only arranges paragraphs gives these, cell by cell. */
export function tableBlocks(rows: readonly (readonly CellDraft[])[]): readonly DocumentBlock[] {
  const widest = Math.max(0, ...rows.map((cells) => cells.reduce((sum, cell) => sum + cell.columns, 0)));
  const paragraphs = rows.flatMap((cells) => cells.flatMap((cell) => cell.paragraphs));
  if (paragraphs.length === 0) return [];
  if (widest <= 1) return paragraphs;
  if (widest <= WIDEST_SIDE_BY_SIDE) {
    const text = paragraphs.map((paragraph) => foldText(paragraph.text)).join('\n');
    if (SIDE_BY_SIDE.test(text)) return paragraphs;
  }
  return [gridOf(rows)];
}

function gridOf(rows: readonly (readonly CellDraft[])[]): DocumentBlock {
  const ranges: Mutable<CellRange>[] = [];
  const above = new Map<number, Mutable<CellRange>>();
  const grid = rows.map((cells, row): TableRow => {
    const texts: string[] = [];
    for (const cell of cells) {
      const left = texts.length;
      const columns = Math.min(Math.max(1, cell.columns), MOST_COLUMNS);
      const upper = cell.continues ? above.get(left) : undefined;
      if (upper) {
        upper.bottom = row;
      } else {
        const range = { top: row, left, bottom: row, right: left + columns - 1 };
        above.set(left, range);
        ranges.push(range);
      }
      texts.push(upper ? '' : cellText(cell), ...Array.from({ length: columns - 1 }, () => ''));
    }
    return { line: cells[0]?.line ?? 0, cells: texts };
  });
  const merges = ranges.filter((range) => range.bottom > range.top || range.right > range.left);
  return {
    kind: 'table',
    line: grid[0]?.line ?? 0,
    rows: grid,
    ...(merges.length > 0 ? { merges } : {}),
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const cellText = ({ paragraphs }: CellDraft): string => paragraphs.map(numberedText).join('\n');

/** The text with the number that Word puts before it. */
export const numberedText = ({ number, text }: ParagraphBlock): string =>
  number === undefined ? text : `${number} ${text}`.trim();
