import type { Period, PeriodRemark } from '../../model/period';

/** The period with more words before and after it; words around what is no time change nothing. */
export function withRemark(period: Period, before: string, after: string): Period {
  switch (period.kind) {
    case 'interval':
    case 'recurring':
    case 'ongoing': {
      const remark = remarkOf(before + (period.remark?.before ?? ''), (period.remark?.after ?? '') + after);
      return remark === undefined ? period : { ...period, remark };
    }
    case 'several': {
      const last = period.periods.length - 1;
      return {
        ...period,
        periods: period.periods.map((part, index) =>
          withRemark(part, index === 0 ? before : '', index === last ? after : ''),
        ),
      };
    }
    case 'ambiguous':
      return { ...period, readings: period.readings.map((reading) => withRemark(reading, before, after)) };
    case 'event':
    case 'invalid':
    case 'unparsed':
    case 'empty':
      return period;
  }
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** why: a bracket that closes the words before the time belongs to them; a stop at the end says nothing */
const isKept = (text: string): boolean => hasWord(text) || /[()[\]“”"]/.test(text);

function remarkOf(before: string, after: string): PeriodRemark | undefined {
  if (!hasWord(before) && !hasWord(after)) return undefined;
  return { ...(isKept(before) ? { before } : {}), ...(isKept(after) ? { after } : {}) };
}

/**
 * The period of a key with its remark as the text has it. Folding keeps the letters and figures of a text and their
 * number, so the place of a word in the key is its place in the text.
 */
export function asWritten(text: string, period: Period): Period {
  switch (period.kind) {
    case 'interval':
    case 'recurring':
    case 'ongoing': {
      if (!period.remark) return period;
      const { before = '', after = '' } = period.remark;
      const places = letterPlaces(text);
      const first = places[countLetters(before)];
      const last = places[places.length - 1 - countLetters(after)];
      if (!first || !last) return period;
      const remark = remarkOf(text.slice(0, first.start), text.slice(last.end));
      return remark === undefined ? period : { ...period, remark };
    }
    case 'ambiguous':
      return { ...period, readings: period.readings.map((reading) => asWritten(text, reading)) };
    case 'several': {
      // why: only the first part has words before it and only the last has words after it
      const last = period.periods.length - 1;
      return {
        ...period,
        periods: period.periods.map((part, index) =>
          index === 0 || index === last ? asWritten(text, part) : part,
        ),
      };
    }
    case 'event':
    case 'invalid':
    case 'unparsed':
    case 'empty':
      return period;
  }
}

const LETTER = /[\p{L}\p{N}]\p{M}*/gu;

const countLetters = (text: string): number => text.match(LETTER)?.length ?? 0;

const letterPlaces = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(LETTER)].map(({ index, 0: letter }) => ({ start: index, end: index + letter.length }));
