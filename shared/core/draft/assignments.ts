import { Gap } from '../agencies/lex-name';
import { findSentenceTimes } from '../dates/find-deadlines';
import type { AgencyMention } from '../model/agency';
import type { Sentence } from '../prose/sentence';
import { distinct, findCooperations } from './coordinators';
import type { Opening } from './read-opening';
import { readFurther } from './read-opening';

/** One thing that a sentence gives somebody to do. */
export interface Assignment {
  /** Its own words, from the assignee on. */
  readonly text: string;
  /** What is to be done, without who leads it. */
  readonly content: string;
  readonly lead: readonly AgencyMention[];
  readonly coordinators: readonly AgencyMention[];
  readonly isRequest: boolean;
  readonly isOrder: boolean;
}

interface Start {
  readonly at: number;
  readonly opening: Opening;
}

/** What the sentences of a paragraph give to do, assignee by assignee, in reading order; at least one. */
export function splitAssignments(sentence: Sentence, opening: Opening): readonly Assignment[] {
  const starts: Start[] = [{ at: 0, opening }, ...furtherStarts(sentence, opening)];
  const found: Assignment[] = [];
  starts.forEach(({ at, opening: own }, index) => {
    const to = starts[index + 1]?.at ?? sentence.words.length;
    const last = found[found.length - 1];
    if (index === 1 && last?.lead.length === 0 && isPreamble(last.text)) {
      const assignment = assignmentOf(sentence, own, 0, to);
      found[found.length - 1] = { ...assignment, content: tidy(textOf(sentence, 0, to)) };
      return;
    }
    const leadsTo = last?.lead.length === 0 && own.list ? leadOnlyEnd(sentence, own, to) : undefined;
    if (last && own.list && leadsTo !== undefined) {
      const text = textOf(sentence, starts[index - 1]?.at ?? 0, to);
      found[found.length - 1] = {
        ...last,
        text,
        // why: "…, báo cáo kết quả trước ngày 15/11" is work too, and stays with its words
        content: leadsTo >= to || isMereTime(textOf(sentence, leadsTo, to)) ? last.content : tidy(text),
        lead: own.list.mentions,
        coordinators: distinct([...last.coordinators, ...helpersOf(sentence, own, to)]),
        isRequest: own.isRequest,
        isOrder: true,
      };
      return;
    }
    if (last && own.list && isMereCooperation(sentence, own, to)) {
      found[found.length - 1] = {
        ...last,
        text: textOf(sentence, starts[index - 1]?.at ?? 0, to),
        coordinators: distinct([...last.coordinators, ...own.list.mentions]),
      };
      return;
    }
    const assignment = assignmentOf(sentence, own, at, to);
    // why: "Đề nghị A …; B …": who is asked behind a semicolon is asked too
    found.push(last?.isRequest && !own.isOrder ? { ...assignment, isRequest: true } : assignment);
  });
  return found;
}

/** "Trên cơ sở đề xuất của các đơn vị; Sở Tài chính …": what leads up to the work is none. */
const isPreamble = (text: string): boolean => /^(?:trên cơ|căn cứ|theo)(?!\p{L})[^;.]*;\s*$/iu.test(text);

/** Where, behind a semicolon, a stop or before "giao", "đề nghị", a further body is given something to do. */
function furtherStarts(sentence: Sentence, { rest }: Opening): readonly Start[] {
  const starts: Start[] = [];
  const { words, text } = sentence;
  const cooperations = findCooperations(sentence, rest, words.length);
  let depth = 0;
  for (let at = 1; at < words.length; at++) {
    const gap = words[at]?.gap ?? 0;
    depth = Math.max(0, depth + ((gap & Gap.Open) !== 0 ? 1 : 0) - ((gap & Gap.Close) !== 0 ? 1 : 0));
    // why: a bracket that names who leads and who helps gives no second thing to do
    if (depth > 0 || at <= rest) continue;
    // why: "phối hợp với Sở A; các đơn vị liên quan rà soát …" lists those who help
    if (cooperations.some(({ from, to }) => from < at && at < to)) continue;
    const before = text.slice(words[at - 1]?.end, words[at]?.start);
    const isParted = /[;.]/u.test(before);
    const isGiven =
      before.includes(',') &&
      ['giao', 'đề', 'yêu'].includes(sentence.folded(at)) &&
      !sentence.has(at, ['đề', 'xuất']);
    const skip = isParted && sentence.has(at, ['đồng', 'thời']) ? 2 : 0;
    if (!isParted && !isGiven) continue;
    const opening = readFurther(sentence, isParted ? behindPreamble(sentence, at + skip) : at + skip);
    if (opening && (!isGiven || opening.isOrder)) starts.push({ at, opening });
  }
  return starts;
}

/** "Hằng năm, Sở A …": a further body may stand behind words on when. */
function behindPreamble(sentence: Sentence, at: number): number {
  const { words, text } = sentence;
  if (!/^(?:hằng|hàng|định|trước|trong|riêng|sau|trên)$/u.test(sentence.folded(at))) return at;
  for (let next = at + 1; next < Math.min(words.length, at + MOST_BEFORE); next++) {
    const gap = text.slice(words[next - 1]?.end, words[next]?.start);
    if (/[.;:]/u.test(gap)) return at;
    if (gap.includes(',')) return next;
  }
  return at;
}
const MOST_BEFORE = 10;

function assignmentOf(sentence: Sentence, opening: Opening, at: number, to: number): Assignment {
  const cooperations = findCooperations(sentence, opening.list ? opening.rest : at, to);
  return {
    text: textOf(sentence, at, to),
    content: contentOf(sentence, opening, at, to, cooperations[0]),
    lead: opening.list?.mentions ?? [],
    coordinators: distinct(cooperations.flatMap(({ mentions }) => mentions)),
    isRequest: opening.isRequest,
    isOrder: opening.isOrder,
  };
}

function textOf({ words, text }: Sentence, from: number, to: number): string {
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  return text.slice(start, words[to]?.start ?? text.length).trim();
}

const LEADS = [
  ['chịu', 'trách', 'nhiệm', 'chủ', 'trì'],
  ['chủ', 'trì'],
  ['làm', 'đầu', 'mối'],
  ['là', 'đầu', 'mối'],
];

/** What is left of the words when those are taken off that the columns of lead and coordinators hold. */
function contentOf(
  sentence: Sentence,
  opening: Opening,
  at: number,
  to: number,
  cooperation: { readonly from: number; readonly to: number } | undefined,
): string {
  const { words, text } = sentence;
  // why: words before the assignee ("Căn cứ Kế hoạch này,") belong to what is done
  if (opening.list && opening.from > at) return tidy(textOf(sentence, at, to));
  let from = opening.list ? opening.rest : at;
  if (opening.list && sentence.folded(from) === 'sẽ') from += 1;
  if (sentence.has(from, ['có', 'trách', 'nhiệm']) || sentence.has(from, ['có', 'nhiệm', 'vụ'])) from += 3;
  const lead = LEADS.find((phrase) => sentence.has(from, phrase));
  if (
    lead &&
    cooperation &&
    cooperation.to < to &&
    onlyJoins(sentence, from + lead.length, cooperation.from)
  ) {
    return tidy(text.slice(words[cooperation.to]?.start, words[to]?.start ?? text.length));
  }
  return tidy(text.slice(words[from]?.start ?? 0, words[to]?.start ?? text.length));
}

const onlyJoins = ({ words }: Sentence, from: number, to: number): boolean =>
  words.slice(from, to).every(({ folded }) => folded === 'và' || folded === 'đồng' || folded === 'thời');

function tidy(text: string): string {
  const trimmed = text.trim().replace(/(?<![\s;,])[\s;,]+$/u, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

const LEADS_IT = [
  'chịu trách nhiệm chủ trì',
  'chủ trì',
  'chịu trách nhiệm',
  'là đơn vị chủ trì',
  'phụ trách',
  'thực hiện',
  'làm đầu mối',
  'đảm nhiệm',
].map((phrase) => phrase.split(' '));

const WHEN = new Set(['xong', 'hoàn', 'trước', 'trong', 'thời', 'tháng', 'quý', 'từ', 'chậm', 'đến']);

/**
 * "Xây dựng đề án. Sở A chủ trì, phối hợp với Sở B thực hiện.": the second sentence says who leads the first. The word
 * behind what says so; `undefined` where it gives something to do.
 */
function leadOnlyEnd(sentence: Sentence, { rest }: Opening, to: number): number | undefined {
  const lead = LEADS_IT.find((phrase) => sentence.has(rest, phrase));
  const [helpers] = findCooperations(sentence, rest, to);
  if (!lead && helpers?.from !== rest) return undefined;
  let at = rest + (lead?.length ?? 0);
  if (helpers && onlyJoins(sentence, at, helpers.from)) at = helpers.to;
  const done = DONE.find((phrase) => sentence.has(at, phrase));
  if (done) return at + done.length;
  const gap = sentence.text.slice(sentence.words[at - 1]?.end, sentence.words[at]?.start);
  const isTimed = gap.includes(',') && WHEN.has(sentence.folded(at));
  return lead && (at >= to || isTimed || /[;.]/u.test(gap)) ? at : undefined;
}
const DONE = ['triển khai thực hiện', 'tổ chức thực hiện', 'thực hiện'].map((phrase) => phrase.split(' '));

/** Nothing but when the work is to be done. */
function isMereTime(text: string): boolean {
  const rest = findSentenceTimes(text).deadlines.reduce((left, time) => left.replace(time.text, ''), text);
  return !/\p{L}/u.test(rest.replace(TIME_WORDS, ''));
}
const TIME_WORDS =
  /(?<!\p{L})(?:thời (?:gian|hạn)|hoàn thành|xong|trước|trong|từ|đến|chậm nhất|theo quy định)(?!\p{L})/giu;

const helpersOf = (sentence: Sentence, { rest }: Opening, to: number): readonly AgencyMention[] =>
  findCooperations(sentence, rest, to).flatMap(({ mentions }) => mentions);

const wordsOf = ({ words }: Sentence, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');

/** "Phòng B phối hợp thực hiện." only says who helps. */
function isMereCooperation(sentence: Sentence, { rest }: Opening, to: number): boolean {
  return /^(?:cùng )?phối hợp(?: (?:tổ chức |triển khai )?thực hiện)?(?: theo .{0,40}| khi .{0,30})?$/u.test(
    wordsOf(sentence, rest, to),
  );
}
