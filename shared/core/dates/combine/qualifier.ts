import { addDays } from '../../model/calendar-date';
import type { Period, PeriodQualifier } from '../../model/period';
import type { PeriodForm } from '../form';
import { splitClock } from '../units/clock';
import { endPrecision, readSpan } from '../units/units';
import type { ReadingContext } from '../reading-context';
import type { ResolvedSpan } from '../units/resolve-span';
import { impliedYear, invalidPeriod, resolveSpan } from '../units/resolve-span';
import { limitOf } from './limit-words';

const OPEN_END = /,? (?:trở đi|về sau|trở về sau)$/;
const FOLLOWING_YEARS =
  /(?:,| và)? ?(?:và )?(?:(?:các|những) năm (?:tiếp theo|sau|kế tiếp|tiếp sau)|(?:các|những) năm (?:sau|tiếp) đó|tiếp theo)$/;

/** A unit with a word of limit before it, or with words behind it that leave its end open. */
export const qualified: PeriodForm = {
  id: 'qualified',
  examples: {
    'Trước ngày 15/3/2026': '..2026-03-14',
    'Chậm nhất 20/11/2026': '..2026-11-20',
    'Đến hết quý II/2026': '..2026-06-30',
    'Từ tháng 6/2026 trở đi': '2026-06-01..',
    'Sau ngày 30/6/2026': '2026-07-01..',
    'Đầu tháng 6/2026': '..',
    'Trước 17 giờ 00 ngày 25/01/2026': '..2026-01-25',
    'Năm 2026 và những năm tiếp theo': '2026-01-01..',
  },
  read: readQualified,
};

export function readQualified(key: string, context: ReadingContext): Period | undefined {
  const open = OPEN_END.exec(key) ?? FOLLOWING_YEARS.exec(key);
  if (open && open.index > 0) return readOpenEnd(key.slice(0, open.index), context);
  const limit = limitOf(key);
  if (!limit) return undefined;
  const inner = limit.qualifier === 'by' ? limit.rest.replace(/^cuối /, '') : limit.rest;
  return qualify(inner, limit.qualifier, context);
}

function readOpenEnd(key: string, context: ReadingContext): Period | undefined {
  return qualify(key.replace(/^(?:kể )?từ /, ''), 'from', context);
}

function qualify(written: string, qualifier: PeriodQualifier, context: ReadingContext): Period | undefined {
  const clocked = splitClock(written);
  const key = clocked?.rest ?? written;
  const read = readSpan(key);
  if (!read) return undefined;
  if (typeof read.reading === 'string') return invalidPeriod(read.reading);
  const resolved = resolveSpan(read.reading, context.planYears);
  if (typeof resolved === 'string') return invalidPeriod(resolved);
  // why: a day has no beginning, middle or end that a plan could mean
  if (resolved.precision === 'day' && isVague(qualifier)) return undefined;
  context.note?.(
    { vi: `Từ chỉ giới hạn và ${read.form.name.vi}`, en: `Qualifier and ${read.form.name.en}` },
    key,
  );
  return {
    kind: 'interval',
    // why: "trước 17 giờ 00 ngày 25/01" is due on the 25th, not on the day before
    ...boundsOf(resolved, clocked && qualifier === 'before' ? 'by' : qualifier),
    precision: isVague(qualifier) ? resolved.precision : endPrecision(resolved),
    qualifier,
    ...(resolved.implied ? impliedYear : {}),
    ...(clocked
      ? {
          clock:
            qualifier === 'from' || qualifier === 'after' ? { from: clocked.clock } : { to: clocked.clock },
        }
      : {}),
  };
}

const isVague = (qualifier: PeriodQualifier): boolean =>
  qualifier === 'early' || qualifier === 'mid' || qualifier === 'late';

type Bounds = Pick<Extract<Period, { kind: 'interval' }>, 'from' | 'to' | 'named'>;

function boundsOf({ from, to }: ResolvedSpan, qualifier: PeriodQualifier): Bounds {
  if (from === null || to === null) return { from: null, to: null };
  switch (qualifier) {
    case 'before':
      return { from: null, to: addDays(from, -1) ?? null };
    case 'by':
      return { from: null, to };
    case 'from':
      return { from, to: null };
    case 'after':
      return { from: addDays(to, 1) ?? null, to: null };
    case 'late':
      return { from: null, to, named: { from, to } };
    case 'early':
    case 'mid':
      return { from: null, to: null, named: { from, to } };
  }
}
