import type { Period } from '../../model/period';
import { splitClock, splitClocks } from '../units/clock';
import { readSpan } from '../units/units';
import { readDayOrMonths } from './day-or-months';
import { withoutLeadIn } from './lead-in';
import { readList } from './list';
import { readQualified } from './qualifier';
import { readRange } from './range';
import { readNeighbourYear } from './neighbour-year';
import type { ReadingContext } from '../reading-context';
import { withRemark } from './remark';
import { intervalOf, invalidPeriod, resolveSpan } from '../units/resolve-span';

const MOST_LEAD_INS = 5;

/** Reads a key that names days or units: alone, qualified, as a range or as a list; lead-ins become its remark. */
export function readDated(key: string, context: ReadingContext): Period | undefined {
  let rest: string | undefined = key;
  for (let tries = 0; rest !== undefined && tries <= MOST_LEAD_INS; tries++) {
    const period = readBare(rest, context);
    if (period) return withRemark(period, key.slice(0, key.length - rest.length), '');
    rest = withoutLeadIn(rest);
    if (rest !== undefined) context.note?.({ vi: 'Bỏ từ dẫn', en: 'Lead-in taken off' }, rest);
  }
  return undefined;
}

/** A time without a lead-in. */
export const readBare = (key: string, context: ReadingContext): Period | undefined =>
  readUnit(key, context) ??
  readClocked(key, context) ??
  readDayOrMonths(key, context) ??
  readRange(key, context) ??
  readQualified(key, context) ??
  readLooseRange(key, context) ??
  readList(key, context) ??
  readNeighbourYear(key, context, readBare);

function readUnit(key: string, context: ReadingContext): Period | undefined {
  const read = readSpan(key);
  if (!read) return undefined;
  context.note?.({ vi: `Đọc là ${read.form.name.vi}`, en: `Read as ${read.form.name.en}` }, key);
  if (typeof read.reading === 'string') return invalidPeriod(read.reading);
  const resolved = resolveSpan(read.reading, context.planYears);
  return typeof resolved === 'string' ? invalidPeriod(resolved) : intervalOf(resolved);
}

const LOOSE_START =
  /^(?:từ )?(?:đầu|giữa|cuối) [^-]{3,20}?(?:-| đến (?=đầu |giữa |cuối )| (?=đến (?!đầu |giữa |cuối )))/;

/** "Đầu tháng 5 đến cuối tháng 8/2026": no day says when it begins, so its words stay beside the end. */
function readLooseRange(key: string, context: ReadingContext): Period | undefined {
  const start = LOOSE_START.exec(key)?.[0];
  const period = start === undefined ? undefined : readQualified(key.slice(start.length), context);
  return start !== undefined && period?.kind === 'interval' && period.to !== null
    ? withRemark(period, start, '')
    : undefined;
}

/** A day with a time of day before it; the time of day is kept as written. */
function readClocked(key: string, context: ReadingContext): Period | undefined {
  const two = splitClocks(key);
  const one = two ? undefined : splitClock(key);
  const rest = (two ?? one)?.rest;
  const period = rest === undefined ? undefined : readUnit(rest, context);
  if (period?.kind !== 'interval') return period;
  return { ...period, clock: two ? { from: two.from, to: two.to } : { from: one?.clock ?? '' } };
}
