import type { Period } from '../../model/period';
import { isFreeOfTime } from './free-words';
import { periodKey } from '../period-key';
import { readEvent } from './event';
import { isStep } from './time-at-end';
import type { ReadTime } from '../form';
import type { ReadingContext } from '../reading-context';
import { asWritten, withRemark } from '../combine/remark';

const LONGEST = 500;
const MOST_CLAUSES = 10;
const JOINT =
  /[,;:](?!\d)|\.(?=\s)|(?<!\d)\s[-–—](?=\s)|\s[-–—](?=\s\D)|\s(?=(?:v(?:à|a\u0300)|ho(?:ặc|a\u0323\u0306c))\s)/giu;
const LEADING_JOINT = /^(?:[\s,;:.–—-]|(?:v(?:à|a\u0300)|ho(?:ặc|a\u0323\u0306c))\s)+/iu;

/** A part of a cell: where it begins, and where its words begin after the joint. */
interface Clause {
  readonly start: number;
  readonly words: number;
  readonly end: number;
}

/** Words may stand around the time of one clause (`free`), but not around what is parted by marks (`strict`). */
interface ClauseReaders {
  readonly strict: ReadTime;
  readonly free: ReadTime;
}

/**
 * A cell of several clauses. Each is a time, words beside a time, or something that the work is bound to; words stay
 * with the time before them, the first ones with the time behind; only the joints between two times are left out.
 */
export function readClauses(text: string, context: ReadingContext, read: ClauseReaders): Period | undefined {
  if (text.length > LONGEST) return undefined;
  const clauses = clausesOf(text);
  if (clauses.length < 2 || clauses.length > MOST_CLAUSES) return undefined;
  const times: TimeClause[] = [];
  let isBound = false;
  for (let index = 0; index < clauses.length;) {
    const time = longestTime(text, clauses, index, context, read);
    if (time && !(isBound && goesOn(text, clauses[index]))) {
      times.push(time);
      index = time.next;
      isBound = false;
      continue;
    }
    const kind = besideKind(text, clauses[index], context);
    if (kind === undefined && !time) return undefined;
    isBound ||= kind === 'event';
    index++;
  }
  const [first] = times;
  if (!first) return undefined;
  const periods = times.map(({ words, end, period }, index) =>
    withRemark(
      period,
      index === 0 ? text.slice(0, words) : '',
      text.slice(end, times[index + 1]?.start ?? text.length),
    ),
  );
  return periods.length === 1 ? periods[0] : { kind: 'several', periods };
}

interface TimeClause extends Clause {
  readonly period: Period;
  readonly next: number;
}

/** The most clauses from `index` on that read as one time ("Tháng 02, 3 và 4/2026"), else one clause with its words. */
function longestTime(
  text: string,
  clauses: readonly Clause[],
  index: number,
  context: ReadingContext,
  { free, strict }: ClauseReaders,
): TimeClause | undefined {
  const first = clauses[index];
  if (!first) return undefined;
  for (let last = clauses.length - 1; last >= index; last--) {
    const end = clauses[last]?.end ?? first.end;
    // why: the whole was tried before it was parted
    if (last - index === clauses.length - 1) continue;
    const written = text.slice(first.words, end);
    const key = periodKey(written);
    if (VISION.test(key)) continue;
    const period = (last === index ? free : strict)(key, context);
    if (period && isTime(period) && !isDateOfDocument(period, text.slice(0, first.start))) {
      return { ...first, end, period: asWritten(written, period), next: last + 1 };
    }
  }
  return undefined;
}

/** Behind a cited number ("Kế hoạch số 12/KH-UBND, ngày 15/3/2026") stands the document's date. */
const isDateOfDocument = (period: Period, before: string): boolean =>
  period.kind === 'interval' &&
  period.precision === 'day' &&
  period.qualifier === undefined &&
  /số [^,;]{0,30}$/iu.test(before.normalize('NFC'));

/** "Định kỳ" beside other words says no more than they do. */
const isTime = (period: Period): boolean =>
  period.kind === 'interval' ||
  period.kind === 'ongoing' ||
  period.kind === 'several' ||
  (period.kind === 'recurring' && period.rules.some(({ every }) => every !== 'unstated'));

/** A vision beyond the plan is no second time of the work. */
const VISION = /^(?:tầm nhìn|định hướng)(?!\p{L})/u;

function besideKind(
  text: string,
  clause: Clause | undefined,
  context: ReadingContext,
): 'event' | 'words' | undefined {
  const key = clause ? periodKey(text.slice(clause.words, clause.end)) : '';
  if (readEvent(key, context)) return 'event';
  return key === '' || VISION.test(key) || isFreeOfTime(key) ? 'words' : undefined;
}

const LIMIT = /^(?:trước|chậm nhất|muộn nhất|đến|hằng|trong|từ|định kỳ) /;

/** "dịp 30/4 và 01/5": what an event names may have a second part, which is no time of its own. */
function goesOn(text: string, clause: Clause | undefined): boolean {
  if (!clause || !/^\s*\p{L}/u.test(text.slice(clause.start, clause.words))) return false;
  const key = periodKey(text.slice(clause.words, clause.end));
  return !LIMIT.test(key) && !isStep(key);
}

function clausesOf(text: string): readonly Clause[] {
  const cuts = [0];
  let depth = 0;
  let seen = 0;
  for (const { index } of text.matchAll(JOINT)) {
    for (; seen < index; seen++) {
      const sign = text.charAt(seen);
      depth = sign === '(' ? depth + 1 : sign === ')' ? Math.max(0, depth - 1) : depth;
    }
    if (depth === 0) cuts.push(index);
  }
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const joint = start === 0 ? 0 : (LEADING_JOINT.exec(text.slice(start, end))?.[0].length ?? 0);
    return { start, words: start + joint, end };
  });
}
