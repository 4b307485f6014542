import type { CellValue } from '../../model/cell';
import { dayFormulas } from './day-formula';
import { DEADLINE_WORD } from '../outline/deadline';
import { cellInAnyRow, fillRow, formulaText, rowTemplate, type RowTemplate } from '../sheet/sheet-formula';
import { Column, type StandardColumns } from './standard-columns';
import { Assessment, DONE_WORDS, NEAR_DAYS } from './task-progress';

export interface FormulaPlace {
  readonly columns: StandardColumns;
  /** `$K$1`, the cell that holds today. */
  readonly today: string;
  /** Reads times typed anew; left out of very large plans, where it would make the file heavy. */
  readonly live: boolean;
}

/** The formulas of a standard table, row by row. */
export interface TaskFormulas {
  /** Formulas of a task's hidden columns. */
  helpers(written: WrittenTimes, row: number): HelperFormulas;
  /** Formulas of the columns that tell how a task stands; only where progress is followed. */
  progress(row: number): ProgressFormulas | undefined;
}

/** The times as the tool wrote them, and what they say. */
export interface WrittenTimes {
  readonly start: CellValue;
  readonly end: CellValue;
  readonly from: number | null;
  readonly to: number | null;
  readonly word: string;
}

export interface HelperFormulas {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly rank: string;
}

/** Excel takes at most 255 characters of text in a formula. */
const LITERAL = 120;
const serial = (value: number | null): string => (value === null ? '""' : String(value));

/** True while the cell still says what was written; a long text is known by its beginning. */
function saysStill(cell: string, value: CellValue): string {
  if (typeof value === 'number') return `${cell}=${String(value)}`;
  const text = String(value ?? '');
  return text.length <= LITERAL
    ? `${cell}=${formulaText(text)}`
    : `LEFT(${cell},${String(LITERAL)})=${formulaText(text.slice(0, LITERAL))}`;
}

/** Ranks: by deadline first, then open work, then unclear deadlines, then what is past, then what is done. */
export const Rank = { open: 200_000, unclear: 250_000, past: 300_000, done: 500_000 } as const;
/** Parts equal ranks by row. */
export const ROW_SHARE = 1_000_000;

/**
 * why: tasks share their few times, and a formula differs only in its row; each is composed once and then filled in,
 * which also leaves one flat string instead of a tree of pieces
 */
export function taskFormulas(place: FormulaPlace): TaskFormulas {
  const known = new Map<string, Templates<HelperFormulas>>();
  const progress = progressTemplates(place);
  return {
    helpers(written, row) {
      const { start, end, from, to, word } = written;
      const key = JSON.stringify([start, end, from, to, word]);
      let templates = known.get(key);
      if (!templates) known.set(key, (templates = helperTemplates(written, place)));
      return {
        from: fillRow(templates.from, row),
        to: fillRow(templates.to, row),
        kind: fillRow(templates.kind, row),
        rank: fillRow(templates.rank, row),
      };
    },
    progress: (row) =>
      progress && {
        assessment: fillRow(progress.assessment, row),
        overdue: fillRow(progress.overdue, row),
      },
  };
}

type Templates<T> = { readonly [K in keyof T]: RowTemplate };

function helperTemplates(written: WrittenTimes, place: FormulaPlace): Templates<HelperFormulas> {
  const { columns } = place;
  const at = cellInAnyRow;
  const [content, start, end] = [at(Column.content), at(Column.start), at(Column.end)];
  const [to, kind] = [at(columns.helpers.to), at(columns.helpers.kind)];
  const beginning = `IF(${start}="",${dayFormulas(end).first},${dayFormulas(start).first})`;
  const fresh = (formula: string): string => (place.live ? `IFERROR(${formula},"")` : '""');
  const sameEnd = saysStill(end, written.end);
  return {
    from: rowTemplate(
      `=IF(${content}="","",IF(AND(${saysStill(start, written.start)},${sameEnd}),${serial(written.from)},${fresh(beginning)}))`,
    ),
    to: rowTemplate(
      `=IF(${content}="","",IF(${sameEnd},${serial(written.to)},${fresh(dayFormulas(end).last)}))`,
    ),
    kind: rowTemplate(
      `=IF(${content}="","",IF(${sameEnd},${formulaText(written.word)},IF(${end}="",${formulaText(DEADLINE_WORD.none)},` +
        `IF(ISNUMBER(${to}),${formulaText(DEADLINE_WORD.dated)},IF(ISNUMBER(SEARCH("thường xuyên",${end})),` +
        `${formulaText(DEADLINE_WORD.open)},${formulaText(DEADLINE_WORD.unclear)})))))`,
    ),
    rank: rowTemplate(`=IF(${kind}="","",${rankFormula(kind, to, place)}+ROW()/${String(ROW_SHARE)})`),
  };
}

function rankFormula(kind: string, to: string, { columns, today }: FormulaPlace): string {
  const { tracking } = columns;
  // why: without progress nobody knows whether past work is done, so what lies ahead comes first
  const dated = tracking ? to : `IF(${to}>=${today},${to},${String(Rank.past)}+${to})`;
  const open =
    `IF(${kind}=${formulaText(DEADLINE_WORD.dated)},${dated},` +
    `IF(${kind}=${formulaText(DEADLINE_WORD.open)},${String(Rank.open)},${String(Rank.unclear)}))`;
  if (!tracking) return open;
  const assessment = cellInAnyRow(tracking.assessment);
  return `IF(LEFT(${assessment},10)=${formulaText(Assessment.done)},${String(Rank.done)},${open})`;
}

export interface ProgressFormulas {
  readonly assessment: string;
  readonly overdue: string;
}

function progressTemplates({ columns, today }: FormulaPlace): Templates<ProgressFormulas> | undefined {
  const { tracking, helpers } = columns;
  if (!tracking) return undefined;
  const at = cellInAnyRow;
  const [status, progress, completed] = [at(tracking.status), at(tracking.progress), at(tracking.completed)];
  const [assessment, kind, to] = [at(tracking.assessment), at(helpers.kind), at(helpers.to)];
  const words = DONE_WORDS.map((word) => `${status}=${formulaText(word)}`).join(',');
  const done = `OR(${words},IF(ISNUMBER(${progress}),${progress}>=1,FALSE),ISNUMBER(${completed}))`;
  const isDated = `${kind}=${formulaText(DEADLINE_WORD.dated)}`;
  const text = (word: keyof typeof Assessment): string => formulaText(Assessment[word]);
  return {
    assessment: rowTemplate(
      `=IF(${kind}="","",IF(${done},IF(AND(${isDated},ISNUMBER(${completed})),` +
        `IF(${completed}>${to},${text('doneLate')},${text('doneInTime')}),${text('done')}),` +
        `IF(${isDated},IF(${to}<${today},${text('late')},` +
        `IF(${to}-${today}<=${String(NEAR_DAYS)},${text('near')},${text('inTime')})),${kind})))`,
    ),
    overdue: rowTemplate(
      `=IF(${assessment}=${text('late')},${today}-${to},IF(${assessment}=${text('doneLate')},${completed}-${to},""))`,
    ),
  };
}
