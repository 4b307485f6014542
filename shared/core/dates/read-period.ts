import type { Period } from '../model/period';
import { yearOf } from '../model/calendar-date';
import { periodKey } from './period-key';
import { readClauses } from './phrases/clauses';
import { bracketed, readPhrase, readStrictPhrase } from './phrases/phrases';
import type { PlanYears, ReadingContext } from './reading-context';
import { asWritten } from './combine/remark';
import { UNPARSED } from './units/resolve-span';

const LONGEST = 1500;
const MOST_PIECES = 40;
const BULLET = /^\s*(?:[-+•*–]|\d{1,2}[.)](?=\s)|\(\d{1,2}\)|[a-zđ]\))\s*/u;

/** Reads the whole text of a time cell or declines. Linear, and never throws. */
export function readPeriod(text: string, context: ReadingContext): Period {
  if (text.trim() === '') return { kind: 'empty' };
  // why: a longer text is a description put into the wrong column, not a time
  if (text.length > LONGEST) return UNPARSED;
  const key = periodKey(text);
  if (key === '') return { kind: 'empty' };
  context.note?.({ vi: 'Chuẩn hóa chữ', en: 'Folded text' }, key);
  const pieces = piecesOf(text);
  // why: free wording must not swallow the milestones before the last
  const parted =
    pieces.length < 2 ? undefined : (strictOf(text, key, context) ?? readSeveral(pieces, context));
  return parted ?? readPiece(text, context) ?? readBulleted(text, context) ?? UNPARSED;
}

function strictOf(text: string, key: string, context: ReadingContext): Period | undefined {
  const period = readStrictPhrase(key, context);
  return period && asWritten(text, period);
}

/** One time with the words around it: whole, in brackets, in clauses, and only then bound to something else. */
function readPiece(text: string, context: ReadingContext): Period | undefined {
  const key = periodKey(text);
  const strict = strictOf(text, key, context);
  if (strict) return strict;
  const inBrackets = bracketed.read(key, context);
  if (inBrackets) return asWritten(text, inBrackets);
  const clauses = readClauses(text, context, { strict: readStrictPhrase, free: readPhrase });
  if (clauses) return clauses;
  const phrase = readPhrase(key, context);
  return phrase && asWritten(text, phrase);
}

function readBulleted(text: string, context: ReadingContext): Period | undefined {
  return BULLET.test(text) ? readPiece(text.replace(BULLET, ''), context) : undefined;
}

/** Milestones parted by line breaks or semicolons; all must be read, or the cell is declined. */
function readSeveral(pieces: readonly string[], context: ReadingContext): Period | undefined {
  if (pieces.length > MOST_PIECES) return undefined;
  const periods: Period[] = [];
  for (const piece of pieces) {
    context.note?.({ vi: 'Mốc thời gian', en: 'Milestone' }, piece);
    const period = readPiece(piece, context);
    if (!period) return undefined;
    periods.push(period);
  }
  return { kind: 'several', periods: withSharedYear(pieces, periods, context) };
}

function piecesOf(text: string): readonly string[] {
  if (!/[\r\n;]/.test(text)) return [text];
  const lines = text.split(/[\r\n;]+/).filter((line) => line.trim() !== '');
  return lines.map((line) => line.replace(BULLET, '')).filter((piece) => periodKey(piece) !== '');
}

/** A year written once, in the last milestone, holds for those before it. */
function withSharedYear(
  pieces: readonly string[],
  periods: readonly Period[],
  context: ReadingContext,
): readonly Period[] {
  const shared = writtenYearOf(periods[periods.length - 1]);
  if (shared === undefined) return periods;
  return periods.map((period, index) =>
    period.kind === 'interval' && period.implied
      ? (readPiece(pieces[index] ?? '', { ...context, planYears: shared }) ?? period)
      : period,
  );
}

function writtenYearOf(period: Period | undefined): PlanYears | undefined {
  if (period?.kind !== 'interval' || period.implied) return undefined;
  const date = period.to ?? period.from;
  return date === null ? undefined : { from: yearOf(date), to: yearOf(date) };
}
