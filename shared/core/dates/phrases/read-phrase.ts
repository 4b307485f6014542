import type { Period } from '../../model/period';
import { isFreeOfTime } from './free-words';
import { readEvent } from './event';
import { readMilestone, readNamedTime } from './milestone';
import { readLookAlike } from './look-alike';
import { readOngoing } from './ongoing';
import { readPlaceholder } from './placeholder';
import { readRecurring } from './recurring';
import { readStatus } from './status';
import { readThenRecurring } from './then-recurring';
import { readVague } from './vague';
import { readYearly } from './yearly';
import { readDated } from '../combine/read-dated';
import type { ReadingContext } from '../reading-context';
import { withRemark } from '../combine/remark';

type PhraseReader = (key: string, context: ReadingContext) => Period | undefined;

/** Readers that know each word they take, in order of trust. */
const strictReaders: readonly PhraseReader[] = [
  readDated,
  readPlaceholder,
  readStatus,
  readYearly,
  readOngoing,
  readRecurring,
  readVague,
  readThenRecurring,
];

const firstOf =
  (readers: readonly PhraseReader[]): PhraseReader =>
  (key, context) => {
    for (const read of readers) {
      const period = read(key, context);
      if (period) return period;
    }
    return undefined;
  };

/** Reads one time that holds no word of its own but those of time. */
export const readStrictPhrase: PhraseReader = firstOf(strictReaders);

const LONGEST = 400;
const MOST_TRIES = 16;

/** A blank or a mark of a form with words around it is no blank. */
const canHaveWords = (period: Period): boolean =>
  period.kind === 'invalid'
    ? period.reason.startsWith('no-such')
    : period.kind !== 'empty' && period.kind !== 'event';

/** "02 ngày (12 - 13/5/2026)": the days stand in the bracket. */
const LENGTH_OF_WORK = /^\d{1,3} (?:ngày|buổi|tuần)$/;

/** A remark in brackets behind or before the time, the closing bracket may be missing: "Quý IV/2026 (dự kiến)". */
export function readBracketed(key: string, context: ReadingContext): Period | undefined {
  if (key.length > LONGEST) return undefined;
  if (key.startsWith('(')) {
    const close = key.indexOf(') ');
    const rest = key.slice(close + 2);
    const period = close < 0 ? undefined : (readPhrase(rest, context) ?? readFollowed(rest, context));
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
  const period = readStrictPhrase(time, context) ?? readMilestone(time, context);
  return period && canHaveWords(period) ? withRemark(period, '', key.slice(time.length)) : undefined;
}

/** Words that would make the time the date of a document, or leave the reading half said. */
const BINDING =
  /^(?:của|tại (?:quyết định|kế hoạch|công văn)|về việc|so với|đến(?! khi)|từ|và|hoặc|-|\/)(?!\p{L})/u;

/** A time with words behind it and no mark between: "Tháng 9/2026 tại Nhà văn hóa", "Quý II sau khi nghiệm thu". */
export function readFollowed(key: string, context: ReadingContext): Period | undefined {
  if (key.length > LONGEST) return undefined;
  let cut = key.length;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    cut = key.lastIndexOf(' ', cut - 1);
    if (cut <= 0) return undefined;
    const words = key.slice(cut + 1);
    if (BINDING.test(words)) continue;
    if (!isFreeOfTime(words) && !readEvent(words, context)) continue;
    const time = key.slice(0, cut);
    const period = readStrictPhrase(time, context) ?? readMilestone(time, context);
    if (period && canHaveWords(period)) return withRemark(period, '', key.slice(cut));
  }
  return undefined;
}

/** Reads one time, given as a key, with free wording around it; declines what no reader takes whole. */
export const readPhrase: PhraseReader = firstOf([
  ...strictReaders,
  readBracketed,
  readMilestone,
  readEvent,
  readLookAlike,
  readNamedTime,
]);
