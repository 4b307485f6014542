import type { PeriodReader } from '../model/reading';
import type { ProseNode } from '../prose/outline';
import { foldText } from '../text/fold-vietnamese';
import { titleOf } from './read-node';
import type { TaskTimes } from './read-times';
import { labelledTimes } from './read-times';

/** Longer headings are sentences. */
const LONGEST = 160;
const BRACKET = /\(([^()]{4,80})\)/gu;
const PHASE =
  /^(?:giai đoạn|đợt|bước|pha|chặng|vòng)(?: (?:\d{1,2}(?!\d)|[ivx]{1,4}(?!\p{L})|một|hai|ba|bốn|cuối))?[\s:.,–-]*/u;
/** A bracket that begins so says when; "(giai đoạn 2021 - 2025)", "(năm 2024)" may belong to a name. */
const SETS =
  /^(?:từ|trước|trong|thời gian|tháng|quý|ngày|tuần|hoàn thành|xong|đến|chậm nhất|hằng|hàng)(?!\p{L})/iu;
const LABEL = /^(?:thời gian|thời hạn|tiến độ)[\s:]*/u;

/**
 * The time that a heading sets for all that stands under it: "Giai đoạn 1 (từ ngày 01/3 đến ngày 15/4/2026)", "Tháng
 * 5/2026", "Quý II:"; `undefined` where it sets none. A heading that only speaks of a year or a day says what it is of.
 */
export function phaseTimes({ body }: ProseNode, periods: PeriodReader): TaskTimes | undefined {
  if (body.length > LONGEST || /[.;]$/u.test(body)) return undefined;
  const brackets = [...body.matchAll(BRACKET)].map(([, inside = '']) => inside);
  const outside = body.replace(BRACKET, ' ').trim();
  const words = [titleOf({ body: outside }), outside].map(withoutPhase);
  const isPhase = PHASE.test(foldText(body));
  for (const text of [...brackets.filter((one) => isPhase || SETS.test(one)), ...words]) {
    const times = text === '' ? undefined : wholeTime(text, periods);
    if (times) return times;
  }
  return undefined;
}

const withoutPhase = (text: string): string => {
  const key = foldText(text);
  const length = PHASE.exec(key)?.[0].length ?? 0;
  return (key.length === text.length ? text.slice(length) : text)
    .replace(/(?<![\s:.,–-])[\s:.,–-]+$/u, '')
    .trim();
};

/** The time that words are as a whole. */
function wholeTime(text: string, periods: PeriodReader): TaskTimes | undefined {
  const bare = text.replace(/(?<![\s:;.])[\s:;.]+$/u, '').trim();
  const label = LABEL.exec(foldText(bare))?.[0].length ?? 0;
  const { kind } = periods.readText(bare.slice(label));
  const isTime = kind === 'interval' || kind === 'several' || kind === 'recurring';
  return isTime ? labelledTimes(bare.slice(label), periods) : undefined;
}
