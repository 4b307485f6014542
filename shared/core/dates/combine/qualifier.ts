import { addDays } from '../../model/calendar-date';
import type { Period, PeriodQualifier } from '../../model/period';
import { splitClock } from '../units/clock';
import { endPrecision, readSpan } from '../units/units';
import type { ReadingContext } from '../reading-context';
import type { ResolvedSpan } from '../units/resolve-span';
import { impliedYear, invalidPeriod, resolveSpan } from '../units/resolve-span';

interface QualifierWord {
  readonly pattern: RegExp;
  readonly qualifier: PeriodQualifier;
}

const LINK = '(?: là| vào| trong| đến)?';

const words: readonly QualifierWord[] = [
  [`(?:chậm nhất|muộn nhất|trễ nhất|không quá|xong)${LINK}(?: trước hết)?`, 'by'],
  [`(?:hạn chót|hạn cuối|thời hạn|hạn)${LINK}`, 'by'],
  ['(?:(?:từ nay )?(?:cho )?đến(?: hết)?|hết)(?: cuối)?', 'by'],
  ['trước', 'before'],
  ['(?:kể )?từ(?: sau)?', 'from'],
  ['sau', 'after'],
  ['(?:vào )?(?:đầu|thượng tuần)', 'early'],
  ['(?:vào )?(?:giữa|trung tuần)', 'mid'],
  ['(?:vào )?(?:cuối|hạ tuần)', 'late'],
].map(([source = '', qualifier]) => ({
  pattern: new RegExp(`^${source} (?=\\S)`, 'u'),
  qualifier: qualifier as PeriodQualifier,
}));

const OPEN_END = /,? (?:trở đi|về sau|trở về sau)$/;
const FOLLOWING_YEARS =
  /(?:,| và)? ?(?:và )?(?:(?:các|những) năm (?:tiếp theo|sau|kế tiếp|tiếp sau)|(?:các|những) năm (?:sau|tiếp) đó|tiếp theo)$/;

/** "Trước ngày …", "chậm nhất …", "từ … trở đi", "đầu / giữa / cuối …", "… và những năm tiếp theo". */
export function readQualified(key: string, context: ReadingContext): Period | undefined {
  const open = OPEN_END.exec(key) ?? FOLLOWING_YEARS.exec(key);
  if (open && open.index > 0) return readOpenEnd(key.slice(0, open.index), context);
  const word = words.find(({ pattern }) => pattern.test(key));
  if (!word) return undefined;
  const rest = key.replace(word.pattern, '');
  const inner = word.qualifier === 'by' ? rest.replace(/^cuối /, '') : rest;
  return qualify(inner, word.qualifier, context);
}

function readOpenEnd(key: string, context: ReadingContext): Period | undefined {
  return qualify(key.replace(/^(?:kể )?từ /, ''), 'from', context);
}

function qualify(written: string, qualifier: PeriodQualifier, context: ReadingContext): Period | undefined {
  const clocked = splitClock(written);
  const key = clocked?.rest ?? written;
  const read = readSpan(key);
  if (!read) return undefined;
  if (typeof read.reading === 'string') return invalidPeriod(read.reading);
  const resolved = resolveSpan(read.reading, context.planYears);
  if (typeof resolved === 'string') return invalidPeriod(resolved);
  // why: a day has no beginning, middle or end that a plan could mean
  if (resolved.precision === 'day' && isVague(qualifier)) return undefined;
  context.note?.(
    { vi: `Từ chỉ giới hạn và ${read.form.name.vi}`, en: `Qualifier and ${read.form.name.en}` },
    key,
  );
  return {
    kind: 'interval',
    // why: "trước 17 giờ 00 ngày 25/01" is due on the 25th, not on the day before
    ...boundsOf(resolved, clocked && qualifier === 'before' ? 'by' : qualifier),
    precision: isVague(qualifier) ? resolved.precision : endPrecision(resolved),
    qualifier,
    ...(resolved.implied ? impliedYear : {}),
    ...(clocked
      ? {
          clock:
            qualifier === 'from' || qualifier === 'after' ? { from: clocked.clock } : { to: clocked.clock },
        }
      : {}),
  };
}

/**
 * The word of limit at the start of a key and what follows it; only a limit or a part of a unit can hold for each
 * item of a list.
 */
export function splitLimit(key: string): { readonly word: string; readonly rest: string } | undefined {
  const found = words.find(({ pattern }) => pattern.test(key));
  if (!found || found.qualifier === 'from' || found.qualifier === 'after') return undefined;
  const rest = key.replace(found.pattern, '');
  return { word: key.slice(0, key.length - rest.length), rest };
}

const isVague = (qualifier: PeriodQualifier): boolean =>
  qualifier === 'early' || qualifier === 'mid' || qualifier === 'late';

type Bounds = Pick<Extract<Period, { kind: 'interval' }>, 'from' | 'to' | 'named'>;

function boundsOf({ from, to }: ResolvedSpan, qualifier: PeriodQualifier): Bounds {
  if (from === null || to === null) return { from: null, to: null };
  switch (qualifier) {
    case 'before':
      return { from: null, to: addDays(from, -1) ?? null };
    case 'by':
      return { from: null, to };
    case 'from':
      return { from, to: null };
    case 'after':
      return { from: addDays(to, 1) ?? null, to: null };
    case 'late':
      return { from: null, to, named: { from, to } };
    case 'early':
    case 'mid':
      return { from: null, to: null, named: { from, to } };
  }
}
