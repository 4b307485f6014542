import type { Period } from '../../model/period';
import { readBare } from '../combine/dated';
import type { PeriodForm } from '../form';
import type { ReadingContext } from '../reading-context';
import { readRecurring } from './recurring';

const THEN = /,? và (?=hằng năm$)/;

/** "2026 và hằng năm" starts a yearly duty. */
export const thenRecurring: PeriodForm = {
  id: 'then-recurring',
  examples: {
    '2026 và hằng năm': 'recurring 2026-01-01..',
  },
  read: readThenRecurring,
};

function readThenRecurring(key: string, context: ReadingContext): Period | undefined {
  const cut = key.search(THEN);
  if (cut < 0 || key.length > 160) return undefined;
  const first = readBare(key.slice(0, cut), context);
  if (first?.kind !== 'interval' || first.precision !== 'year') return undefined;
  const then = readRecurring('hằng năm', context);
  return then?.kind === 'recurring'
    ? { kind: 'recurring', rules: then.rules, from: first.from, to: null }
    : undefined;
}
