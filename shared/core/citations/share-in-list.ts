import type { Citation, LentParts } from '../model/citation';

const LIST_GAP = /^[,;]?\s*(?:và|hoặc|&)?$/u;

const sameSeries = (a: Citation, b: Citation): boolean =>
  a.code !== undefined && a.code === b.code && a.body === b.body;

const neighbours = (text: string, a: Citation, b: Citation): boolean =>
  a.form === 'symbol' &&
  b.form === 'symbol' &&
  LIST_GAP.test(text.slice(a.offset + a.text.length, b.offset).trim());

/** A date may hold for an earlier document of a list only when it has no other year in its symbol. */
const lendableDate = (a: Citation, b: Citation): Citation['date'] => {
  const date = b.date ?? b.lent?.date;
  return date !== undefined && (a.year === undefined || a.year === Number(date.slice(0, 4)))
    ? date
    : undefined;
};

function lentBy(before: Citation, after: Citation): LentParts | undefined {
  if (before.issuer !== undefined || !sameSeries(before, after)) return undefined;
  const date = before.date === undefined ? lendableDate(before, after) : undefined;
  const { issuer } = after;
  if (date === undefined && issuer === undefined) return undefined;
  return { ...(date === undefined ? {} : { date }), ...(issuer === undefined ? {} : { issuer: true }) };
}

/** Lends the type word forwards, date and issuer backwards, inside lists of documents of one series. */
export function shareInList(text: string, citations: readonly Citation[]): readonly Citation[] {
  const shared = [...citations];
  for (let index = 1; index < shared.length; index++) {
    const before = shared[index - 1];
    const after = shared[index];
    if (!before?.type || !after || after.type || !neighbours(text, before, after)) continue;
    if (sameSeries(before, after)) shared[index] = { ...after, type: before.type, lent: { type: true } };
  }
  for (let index = shared.length - 2; index >= 0; index--) {
    const before = shared[index];
    const after = shared[index + 1];
    if (!before || !after || !neighbours(text, before, after)) continue;
    const lent = lentBy(before, after);
    if (!lent) continue;
    const issuer = lent.issuer ? after.issuer : undefined;
    shared[index] = {
      ...before,
      ...(issuer === undefined ? {} : { issuer }),
      lent: { ...before.lent, ...lent },
    };
  }
  return shared;
}
