import type { PlanReading, SheetReading } from '../../model/reading';
import type { ProseCell } from '../../model/plan';
import { writtenLines } from '../../text/written-lines';

/** A line of the plan's own text outside its tables; a cell with line breaks has several. */
export interface SourceLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The lines above the first table and below the last one, in reading order. */
export interface LinesAround {
  readonly above: readonly SourceLine[];
  readonly below: readonly SourceLine[];
}

const NOTHING: LinesAround = { above: [], below: [] };

/** The text around the tables of the first sheet that has tasks. */
export function linesAround({ sheets }: PlanReading): LinesAround {
  const sheet = sheets.find(({ tables }) => tables.some(({ tasks }) => tasks.length > 0));
  return sheet ? around(sheet) : NOTHING;
}

function around({ tables, prose }: SheetReading): LinesAround {
  const top = Math.min(...tables.map(({ range }) => range.top));
  const bottom = Math.max(...tables.map(({ range }) => range.bottom));
  const lines = (isIn: (row: number) => boolean): readonly SourceLine[] =>
    prose.filter(({ at }) => isIn(at.row)).flatMap(linesOf);
  return { above: lines((row) => row < top), below: lines((row) => row > bottom) };
}

const linesOf = ({ at: { row, column }, text }: ProseCell): readonly SourceLine[] =>
  writtenLines(text).map((line) => ({ row, column, text: line }));
