import type { Period } from '../../model/period';
import type { PeriodForm } from '../form';
import type { ReadingContext } from '../reading-context';
import { splitClock, splitClocks } from '../units/clock';
import { intervalOf, invalidPeriod, resolveSpan } from '../units/resolve-span';
import { readSpan } from '../units/units';

/** One day or unit and nothing else. */
export const unit: PeriodForm = {
  id: 'unit',
  examples: { 'Quý II/2026': '2026-04-01..2026-06-30', 'Ngày 31/4/2026': 'no-such-day' },
  read: readUnit,
};

function readUnit(key: string, context: ReadingContext): Period | undefined {
  const read = readSpan(key);
  if (!read) return undefined;
  context.note?.({ vi: `Đọc là ${read.form.name.vi}`, en: `Read as ${read.form.name.en}` }, key);
  if (typeof read.reading === 'string') return invalidPeriod(read.reading);
  const resolved = resolveSpan(read.reading, context.planYears);
  return typeof resolved === 'string' ? invalidPeriod(resolved) : intervalOf(resolved);
}

/** A day with a time of day before it; the time of day is kept as written. */
export const clocked: PeriodForm = {
  id: 'clocked',
  examples: {
    '8h30 ngày 15/3/2026': '2026-03-15..2026-03-15',
    'Sáng 15/3/2026': '2026-03-15..2026-03-15',
    '8h00 - 11h30 ngày 15/3/2026': '2026-03-15..2026-03-15',
  },
  read(key, context) {
    const two = splitClocks(key);
    const one = two ? undefined : splitClock(key);
    const rest = (two ?? one)?.rest;
    const period = rest === undefined ? undefined : readUnit(rest, context);
    if (period?.kind !== 'interval') return period;
    return { ...period, clock: two ? { from: two.from, to: two.to } : { from: one?.clock ?? '' } };
  },
};
