import { findSentenceTimes } from '../dates/find-deadlines';
import type { Period } from '../model/period';
import type { PeriodReader } from '../model/reading';
import type { DraftRhythm, DraftTime, InferredPart, RhythmKind } from './plan-draft';

/** When a task is done, as its sentence or its labels say. */
export interface TaskTimes {
  readonly start: DraftTime;
  readonly end: DraftTime;
  readonly recurrence: DraftRhythm | null;
  readonly inferred: readonly InferredPart[];
}

export const NO_TIME: DraftTime = { text: '', period: { kind: 'empty' } };

const KINDS: Readonly<Record<string, RhythmKind>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half',
  'nine-months': 'nine-months',
  year: 'year',
};
const ORDER: readonly RhythmKind[] = ['day', 'week', 'month', 'quarter', 'half', 'nine-months', 'year'];
const WORDS: readonly (readonly [RhythmKind, RegExp])[] = [
  ['day', /ngày(?! ?\d)/iu],
  ['week', /tuần/iu],
  ['month', /(?<!\d )tháng/iu],
  ['quarter', /quý|0?3 tháng/iu],
  ['half', /0?6 tháng|sáu tháng|nửa năm|giữa năm/iu],
  ['nine-months', /0?9 tháng/iu],
  ['year', /năm/iu],
];

/** The times of a sentence. */
export function timesOf(text: string, periods: PeriodReader): TaskTimes {
  const { deadlines, rhythm } = findSentenceTimes(text);
  const read = deadlines
    .map(({ text: written }) => ({ text: written, period: periods.readText(written) }))
    .filter(({ period }) => isTime(period));
  const [first] = read;
  const end =
    first === undefined
      ? NO_TIME
      : read.length === 1
        ? first
        : { text: read.map((one) => one.text).join('; '), period: several(read.map(({ period }) => period)) };
  const recurrence =
    rhythm === undefined ? null : { text: rhythm.text, kind: rhythmKind(rhythm.text, periods) };
  return withBounds(end, recurrence);
}

/** The time that a label names: it may hold both bounds, or only how often. */
export function labelledTimes(text: string, periods: PeriodReader): TaskTimes {
  const period = periods.readText(text);
  if (period.kind === 'unparsed' || period.kind === 'empty') {
    const found = timesOf(text, periods);
    return found.end.text === '' && found.recurrence === null ? { ...found, end: { text, period } } : found;
  }
  const recurrence = period.kind === 'recurring' ? { text, kind: rhythmKind(text, periods) } : null;
  return withBounds({ text, period }, recurrence);
}

function withBounds(end: DraftTime, recurrence: DraftRhythm | null): TaskTimes {
  const { period } = end;
  const isSpan =
    period.kind === 'interval' && period.from !== null && /(?<!\p{L})từ(?!\p{L})/iu.test(end.text);
  return {
    start: isSpan ? { text: end.text, period } : NO_TIME,
    end,
    recurrence,
    inferred: [...impliedParts('end', period), ...(isSpan ? impliedParts('start', period) : [])],
  };
}

function impliedParts(side: 'start' | 'end', period: Period): readonly InferredPart[] {
  const periods = period.kind === 'several' ? period.periods : [period];
  const parts = new Set(periods.flatMap((one) => ('implied' in one ? (one.implied ?? []) : [])));
  return [...parts].flatMap((part): readonly InferredPart[] =>
    part === 'year' ? [`${side}.year`] : side === 'end' ? ['end.month'] : [],
  );
}

const isTime = ({ kind }: Period): boolean =>
  kind === 'interval' ||
  kind === 'several' ||
  kind === 'event' ||
  kind === 'recurring' ||
  kind === 'ongoing' ||
  kind === 'invalid';

const several = (periods: readonly Period[]): Period => ({
  kind: 'several',
  periods: periods.flatMap((one) => (one.kind === 'several' ? one.periods : [one])),
});

function rhythmKind(text: string, periods: PeriodReader): RhythmKind {
  const period = periods.readText(text);
  const parts = period.kind === 'several' ? period.periods : [period];
  const named = parts.flatMap((one) =>
    one.kind === 'recurring' ? one.rules.map(({ every }) => KINDS[every] ?? 'unstated') : [],
  );
  const known = ORDER.find((kind) => named.includes(kind));
  return known ?? WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unstated';
}
