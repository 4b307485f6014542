import type { Period } from '../../model/period';
import { planSpan } from '../plan-span';
import { readDated } from '../read-dated';
import type { ReadingContext } from '../reading-context';

const OPENING =
  /^(?:được |công tác |nhiệm vụ |thực hiện |tiến hành |làm |duy trì )*(?:thường xuyên|liên tục|quanh năm|suốt năm|trong suốt năm|cả năm|hằng ngày|mỗi ngày)(?![\p{L}\d])/u;

/** "Thường xuyên", "Cả năm 2026", "Thực hiện thường xuyên, lồng ghép trong …": no deadline, never overdue. */
export function readOngoing(key: string, context: ReadingContext): Period | undefined {
  const opening = OPENING.exec(key)?.[0];
  if (opening === undefined) return undefined;
  const rest = key.slice(opening.length).replace(/^[ ,;(-]+/, '');
  context.note?.({ vi: 'Việc làm thường xuyên', en: 'Ongoing work' }, opening);
  if (!/\d/.test(rest)) return { kind: 'ongoing', ...planSpan(context.planYears) };
  const span =
    readDated(rest.replace(/\)$/, ''), context) ??
    (/^\d{4}$/.test(rest) ? readDated(`năm ${rest}`, context) : undefined);
  return span?.kind === 'interval' ? { kind: 'ongoing', from: span.from, to: span.to } : undefined;
}
