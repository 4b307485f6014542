import type { PeriodQualifier } from '../../model/period';

/** A word of limit at the start of a key. */
interface LimitWord {
  readonly pattern: RegExp;
  readonly qualifier: PeriodQualifier;
}

const LINK = '(?: là| vào| trong| đến)?';

const WORDS: readonly LimitWord[] = [
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

/** The word of limit at the start of a key, what it says of the time behind it, and that time. */
export function limitOf(
  key: string,
): { readonly qualifier: PeriodQualifier; readonly rest: string } | undefined {
  const word = WORDS.find(({ pattern }) => pattern.test(key));
  return word && { qualifier: word.qualifier, rest: key.replace(word.pattern, '') };
}

/**
 * The word of limit at the start of a key and what follows it; only a limit or a part of a unit can hold for each
 * item of a list.
 */
export function splitLimit(key: string): { readonly word: string; readonly rest: string } | undefined {
  const limit = limitOf(key);
  if (!limit || limit.qualifier === 'from' || limit.qualifier === 'after') return undefined;
  return { word: key.slice(0, key.length - limit.rest.length), rest: limit.rest };
}
