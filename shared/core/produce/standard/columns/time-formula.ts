import type { CellValue } from '../../../model/cell';
import { formulaText, rowFormula, rowTemplate, type RowTemplate } from '../../sheet/sheet-formula';
import type { WrittenTimes } from '../standard-task';
import type { FormulaPlace, TaskFormula } from './column';

/** A helper column that tells something of a task's times. */
export interface TimeColumn {
  readonly content: string;
  /** What the tool knows of such times. */
  readonly known: (times: WrittenTimes) => CellValue;
  /** The cells that it hangs on, with what they say. */
  readonly said: (times: WrittenTimes) => readonly SaidCell[];
  /** What is read of the cells inside the sheet: the formula, and what it makes of such times where that is certain. */
  readonly fresh: string;
  readonly reads: (times: WrittenTimes) => CellValue | undefined;
  /** The same for a row whose own times cannot be read. */
  readonly freshAlone: string;
}

export interface SaidCell {
  readonly cell: string;
  readonly value: CellValue;
}

/** So many tasks must have times that the sheet cannot read, for every row's formula to know them. */
const OFTEN = 50;
/** why: each of them makes the formula of every row longer */
const MOST_OFTEN = 6;

/**
 * The formula of a task by its times. Nearly all rows have one and the same, which a file spells out once: it reads the
 * cells, and knows what the most frequent of the other texts mean. A row of rarer times has its own.
 */
export function timeFormula(column: TimeColumn, { times }: FormulaPlace): TaskFormula {
  const often = oftenUnread(column, times);
  const shared = rowTemplate(compose(column, [...often.values()], column.fresh));
  const templateOf = (own: WrittenTimes): RowTemplate => {
    const told = often.get(keyOf(column, own));
    const answer = told ? column.known(told) : column.reads(own);
    return answer === column.known(own) ? shared : rowTemplate(compose(column, [own], column.freshAlone));
  };
  const templates = new Map<WrittenTimes, RowTemplate>();
  return ({ times: own, row, content }) => {
    const template = templates.get(own) ?? templateOf(own);
    templates.set(own, template);
    return { content: rowFormula(template, row), cached: content === '' ? '' : column.known(own) };
  };
}

function oftenUnread(column: TimeColumn, times: FormulaPlace['times']): ReadonlyMap<string, WrittenTimes> {
  const counts = new Map<string, { readonly times: WrittenTimes; count: number }>();
  for (const [own, count] of times) {
    if (column.reads(own) === column.known(own) || !column.said(own).every(isShort)) continue;
    const key = keyOf(column, own);
    const entry = counts.get(key) ?? { times: own, count: 0 };
    counts.set(key, entry);
    entry.count += count;
  }
  const often = [...counts].filter(([, { count }]) => count >= OFTEN).sort((a, b) => b[1].count - a[1].count);
  return new Map(often.slice(0, MOST_OFTEN).map(([key, entry]) => [key, entry.times]));
}

/** why: to a formula, letters of either case are equal */
const keyOf = ({ said }: TimeColumn, times: WrittenTimes): string =>
  said(times)
    .map(({ value }) => `${typeof value} ${String(value).toLowerCase()}`)
    .join('\0');

function compose(
  { content, known, said }: TimeColumn,
  times: readonly WrittenTimes[],
  fresh: string,
): string {
  const cases = times.map((own) => `IF(${allStill(said(own))},${literal(known(own))},`);
  return `=IF(${content}="","",${cases.join('')}${fresh}${')'.repeat(cases.length + 1)}`;
}

const literal = (value: CellValue): string =>
  typeof value === 'number' ? String(value) : formulaText(String(value ?? ''));

function allStill(cells: readonly SaidCell[]): string {
  const all = cells.map(saysStill).join(',');
  return cells.length === 1 ? all : `AND(${all})`;
}

/** Excel takes at most 255 characters of text in a formula. */
const LITERAL = 120;

const isShort = ({ value }: SaidCell): boolean => typeof value !== 'string' || value.length <= LITERAL;

/** True while the cell still says what was written; a long text is known by its beginning. */
function saysStill({ cell, value }: SaidCell): string {
  if (typeof value === 'number') return `${cell}=${String(value)}`;
  const text = String(value ?? '');
  return text.length <= LITERAL
    ? `${cell}=${formulaText(text)}`
    : `LEFT(${cell},${String(LITERAL)})=${formulaText(text.slice(0, LITERAL))}`;
}
