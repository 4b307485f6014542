import type { Period } from '../model/period';
import { readSpan } from './read-span';
import { readDayOrMonths } from './refiners/day-or-months';
import { withoutLeadIn } from './refiners/lead-in';
import { readList } from './refiners/list';
import { readQualified } from './refiners/qualifier';
import { readRange } from './refiners/range';
import type { ReadingContext } from './reading-context';
import { intervalOf, invalidPeriod, resolveSpan } from './resolve-span';

const MOST_LEAD_INS = 5;

/** Reads a key that names days or units: alone, qualified, as a range or as a list. */
export function readDated(key: string, context: ReadingContext): Period | undefined {
  let rest: string | undefined = key;
  for (let tries = 0; rest !== undefined && tries <= MOST_LEAD_INS; tries++) {
    const period =
      readUnit(rest, context) ??
      readDayOrMonths(rest, context) ??
      readRange(rest, context) ??
      readQualified(rest, context) ??
      readList(rest, context);
    if (period) return period;
    rest = withoutLeadIn(rest);
    if (rest !== undefined) context.note?.({ vi: 'Bỏ từ dẫn', en: 'Lead-in taken off' }, rest);
  }
  return undefined;
}

function readUnit(key: string, context: ReadingContext): Period | undefined {
  const read = readSpan(key);
  if (!read) return undefined;
  context.note?.({ vi: `Đọc là ${read.parser.name.vi}`, en: `Read as ${read.parser.name.en}` }, key);
  if (typeof read.reading === 'string') return invalidPeriod(read.reading);
  const resolved = resolveSpan(read.reading, context.planYears);
  return typeof resolved === 'string' ? invalidPeriod(resolved) : intervalOf(resolved);
}
