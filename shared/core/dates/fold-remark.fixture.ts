import type { Period } from '../model/period';
import { periodKey } from './period-key';

/** The period with its remark folded: two writings of one cell keep the same words, each in its own letters. */
export function foldRemark<P extends Period>(period: P): P {
  if (period.kind === 'several') return { ...period, periods: period.periods.map(foldRemark) };
  if (period.kind === 'ambiguous') return { ...period, readings: period.readings.map(foldRemark) };
  if (period.kind !== 'interval' && period.kind !== 'recurring' && period.kind !== 'ongoing') return period;
  if (!period.remark) return period;
  const { before, after } = period.remark;
  return {
    ...period,
    remark: {
      ...(before === undefined ? {} : { before: periodKey(before) }),
      ...(after === undefined ? {} : { after: periodKey(after) }),
    },
  };
}
