import type { Period } from '../../model/period';
import { dated, readDated } from '../combine/dated';
import { withRemark } from '../combine/remark';
import type { PeriodForm, ReadTime } from '../form';
import { firstOf } from '../form';
import type { ReadingContext } from '../reading-context';
import { event, readEvent } from './event';
import { isFreeOfTime } from './free-words';
import { lookAlike } from './look-alike';
import { ongoing } from './ongoing';
import { placeholder } from './placeholder';
import { recurringForms } from './recurring';
import { status } from './status';
import { thenRecurring } from './then-recurring';
import { isStep, readTimeAtEnd } from './time-at-end';
import { vague } from './vague';
import { yearly } from './yearly';

/** Forms that know each word they take, in order of trust. */
export const strictForms: readonly PeriodForm[] = [
  dated,
  placeholder,
  status,
  yearly,
  ongoing,
  ...recurringForms,
  vague,
  thenRecurring,
];

/** Reads one time that holds no word of its own but those of time. */
export const readStrictPhrase: ReadTime = firstOf(strictForms);

const readNamed = firstOf([dated, yearly, ...recurringForms, ongoing]);

/** A step of work with its time at the end. */
const milestone: PeriodForm = {
  id: 'milestone',
  examples: {
    'Trình Quốc hội tại Kỳ họp thứ 9 (tháng 5/2026)': '2026-05-01..2026-05-31',
    'Hoàn thành dự thảo trước ngày 15/3/2026': '..2026-03-14',
  },
  read: (key, context) => (isStep(key) ? readTimeAtEnd(key, context, readNamed, true) : undefined),
};

/** why: one word before a bare year is the unit of it in a writing that no form knows ("Octber 2026") */
const LONE_WORD = /^\p{L}+\.? \d{4}$/u;

/** Other words with a time at their end. */
const namedTime: PeriodForm = {
  id: 'named-time',
  examples: {
    'Đại hội Chi đoàn quý II/2026': '2026-04-01..2026-06-30',
    'Chi đoàn thôn Hạ quý II/2026': '2026-04-01..2026-06-30',
  },
  read: (key, context) => (LONE_WORD.test(key) ? undefined : readTimeAtEnd(key, context, readNamed, false)),
};

const LONGEST = 400;
const MOST_TRIES = 16;

/** A blank or a mark of a form with words around it is no blank. */
const canHaveWords = (period: Period): boolean =>
  period.kind === 'invalid'
    ? period.reason.startsWith('no-such')
    : period.kind !== 'empty' && period.kind !== 'event';

/** "02 ngày (12 - 13/5/2026)": the days stand in the bracket. */
const LENGTH_OF_WORK = /^\d{1,3} (?:ngày|buổi|tuần)$/;

/** A remark in brackets behind or before the time, the closing bracket may be missing. */
export const bracketed: PeriodForm = {
  id: 'bracketed',
  examples: {
    'Quý IV/2026 (dự kiến)': '2026-10-01..2026-12-31',
    '(Dự kiến) tháng 5/2026': '2026-05-01..2026-05-31',
    '02 ngày (12 - 13/5/2026)': '2026-05-12..2026-05-13',
  },
  read: readBracketed,
};

function readBracketed(key: string, context: ReadingContext): Period | undefined {
  if (key.length > LONGEST) return undefined;
  if (key.startsWith('(')) {
    const close = key.indexOf(') ');
    const rest = key.slice(close + 2);
    const period = close < 0 ? undefined : readPhrase(rest, context);
    return period && canHaveWords(period) ? withRemark(period, key.slice(0, close + 2), '') : undefined;
  }
  const open = key.indexOf('(');
  if (open <= 0) return undefined;
  const close = key.indexOf(')', open);
  // why: behind the bracket nothing may follow but words without a time of their own
  if (close >= 0 && !isFreeOfTime(key.slice(close + 1))) return undefined;
  const time = key.slice(0, open).trimEnd();
  if (LENGTH_OF_WORK.test(time) && close === key.length - 1) {
    const inner = readDated(key.slice(open + 1, close), context);
    return inner && withRemark(inner, key.slice(0, open + 1), ')');
  }
  const period = readStrictPhrase(time, context) ?? milestone.read(time, context);
  return period && canHaveWords(period) ? withRemark(period, '', key.slice(time.length)) : undefined;
}

/** Words that would make the time the date of a document, or leave the reading half said. */
const BINDING =
  /^(?:của|tại (?:quyết định|kế hoạch|công văn)|về việc|so với|đến(?! khi)|từ|và|hoặc|-|\/)(?!\p{L})/u;

/** A time with words behind it and no mark between. */
const followed: PeriodForm = {
  id: 'followed',
  examples: {
    'Tháng 9/2026 tại Nhà văn hóa': '2026-09-01..2026-09-30',
    'Quý II sau khi nghiệm thu': '2026-04-01..2026-06-30',
  },
  read: readFollowed,
};

function readFollowed(key: string, context: ReadingContext): Period | undefined {
  if (key.length > LONGEST) return undefined;
  let cut = key.length;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    cut = key.lastIndexOf(' ', cut - 1);
    if (cut <= 0) return undefined;
    const words = key.slice(cut + 1);
    if (BINDING.test(words)) continue;
    if (!isFreeOfTime(words) && !readEvent(words, context)) continue;
    const time = key.slice(0, cut);
    const period = readStrictPhrase(time, context) ?? milestone.read(time, context);
    if (period && canHaveWords(period)) return withRemark(period, '', key.slice(cut));
  }
  return undefined;
}

/** Forms with free wording around the time, in order of trust. */
export const freeForms: readonly PeriodForm[] = [bracketed, milestone, event, lookAlike, namedTime, followed];

/** Reads one time, given as a key, with free wording around it; declines what no form takes whole. */
export const readPhrase: ReadTime = firstOf([...strictForms, ...freeForms]);
