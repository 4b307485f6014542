import type { Period } from '../../model/period';
import { readDated } from '../read-dated';
import type { ReadingContext } from '../reading-context';
import { readOngoing } from './ongoing';
import { readRecurring } from './recurring';

const AND = ' và ';

/** "2026 và hằng năm" starts a yearly duty; "Tháng 12/2026 và thường xuyên" are two times in one cell. */
export function readThenRecurring(key: string, context: ReadingContext): Period | undefined {
  const cut = key.indexOf(AND);
  if (cut < 0 || key.length > 160) return undefined;
  const first = readDated(key.slice(0, cut), context);
  if (first?.kind !== 'interval') return undefined;
  const tail = key.slice(cut + AND.length);
  const then = readTail(tail, context);
  if (then?.kind === 'recurring' && first.precision === 'year' && tail.startsWith('hằng')) {
    return { kind: 'recurring', rules: then.rules, from: first.from, to: null };
  }
  return then && { kind: 'several', periods: [first, then] };
}

/** Words of action may stand before what repeats: "kiện toàn thường xuyên", "bổ sung, sửa đổi hằng năm". */
function readTail(tail: string, context: ReadingContext): Period | undefined {
  const at = tail.search(/(?:thường xuyên|hằng (?:ngày|tuần|tháng|quý|năm))$/);
  if (at < 0 || /\d/.test(tail.slice(0, at))) return undefined;
  const end = tail.slice(at);
  return readRecurring(end, context) ?? readOngoing(end, context);
}
