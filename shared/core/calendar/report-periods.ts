import type { ReportPeriod } from './report-entry';

/** A period that a clause names, and the day that stands with it. */
export interface WrittenPeriod {
  readonly period: ReportPeriod;
  readonly text: string;
  readonly due?: string;
}

interface Token {
  readonly period: ReportPeriod;
  readonly from: number;
  readonly to: number;
  /** It stands for a period wherever it is written; others need a word before them or a neighbour. */
  readonly isSure: boolean;
}

const NUMERAL = '(?:iv|i{1,3}|[1-4])(?!\\p{L})';
const UNITS: readonly (readonly [ReportPeriod, boolean, string])[] = [
  ['half', true, '(?:0?6|sáu) tháng(?: (?:đầu|cuối) năm| một lần)?|bán niên|(?:nửa|giữa) năm|(?:0?2|hai) lần ?(?:/|trong|mỗi|trên) ?(?:một )?năm|sơ kết(?= 0?6)'],
  ['nine-months', true, '(?:0?9|chín) tháng(?: đầu năm)?'],
  ['quarter', true, `(?:0?3|ba) tháng(?: một lần)?|quý(?: ${NUMERAL}(?:(?:,| và) (?:quý )?${NUMERAL})*)?(?!\\p{L})`],
  ['month', false, 'tháng(?! ?\\d| (?:đầu|cuối|sau|trước(?! ngày| khi| thời| \\d)|tiếp|kế|liền|thứ|cao|hành))'],
  ['week', false, 'tuần(?! (?:thứ|đầu|cuối|lễ|tra))'],
  ['day', false, 'ngày(?! ?\\d| (?:làm|đầu|cuối|thứ|hội|lễ|càng|ban|kể|ký|công|pháp|càng|tháng|bầu))'],
  ['year', false, '(?:01 |1 |một )?(?<!cả |thứ )năm(?! (?:sau|trước(?! ngày| khi| thời| \\d)|tiếp|tới|học|qua|nay|bắt))|12 tháng'],
  ['year', true, 'cả năm'],
  ['half', false, 'học kỳ(?: (?:i{1,2}|1|2|một|hai)(?![\\p{L}\\d]))?'],
  ['year', false, 'năm học(?! ?\\d)'],
  ['ad-hoc', false, 'đột xuất'],
]; // prettier-ignore
const TOKEN = new RegExp(
  UNITS.map(([, , pattern], index) => `(?<u${String(index)}>(?<![\\p{L}\\d])(?:${pattern}))`).join('|'),
  'gu',
);

/** Words before a unit that make it a rhythm of reports. */
const ANCHOR =
  /(?<!\p{L})(?:hằng|hàng|mỗi|từng|định kỳ|thường kỳ|theo|báo cáo(?: (?:định kỳ|kết quả|tổng kết|sơ kết|công tác|thực hiện))*|tổng kết|sơ kết|cuối|(?:riêng|đối với) (?:các )?(?:kết quả|số liệu)|kỳ|lần ?[/|]|lần(?: (?:mỗi|một|trong))?)[\s:,]*$/u;
/** What may stand between two units of one list. */
const LINK =
  /^(?:\s*\([^()]{0,120}\))?\s*(?:(?:[,:;/()–-]|và|hoặc|cùng|báo cáo|định kỳ|hằng|hàng|mỗi|tổng kết|sơ kết|các|năm \d{4}|\d{4}|gửi)\s*)+$/u;

const DAY = '(?:ngày )?\\d{1,2}(?:(?:[/.-]|\\s?tháng\\s)\\d{1,2}(?:(?:[/.-]| năm )\\d{4})?)?';
const OF_MONTH =
  '(?:(?:,? (?:của|trong|thuộc))? ?(?:(?:hằng|hàng|mỗi) (?:tháng|quý|năm|tuần)|tháng (?:cuối|đầu|giữa|thứ \\p{L}+)(?: cùng)?(?: của)?(?: (?:quý (?:báo cáo|sau|tiếp theo|liền kề)|kỳ báo cáo|quý|kỳ|mỗi|từng))*|tháng (?:sau|tiếp theo|kế tiếp|liền kề|báo cáo)(?: (?:liền kề|của) )?(?:kỳ báo cáo)?|tháng))';
const MONTH_ONLY = '(?:tháng \\d{1,2}(?:(?:/| năm )\\d{4})?|quý (?:iv|i{1,3}|[1-4])(?:(?:/| năm )\\d{4})?)';
/** "trước 15 giờ hằng ngày", "trước 10 giờ thứ Sáu"; one with a day of its own ("16 giờ ngày 20") is told by the day. */
const WEEKDAY = '(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?![\\p{L}\\d])|chủ nhật)';
const BEFORE = '(?:trước|vào|lúc|chậm nhất(?: là)?|muộn nhất(?: là)?|không quá)(?: (?:vào|lúc|là))?';
const RHYTHM = '(?: (?:hằng|hàng|mỗi) (?:ngày|tuần)| (?:trong|cùng) ngày)?';
const CLOCK = `${BEFORE} \\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?(?:,? (?:sáng|chiều))?(?:,? ${WEEKDAY})?${RHYTHM}(?! ngày \\d)`;
const ON_WEEKDAY = `${BEFORE} (?:(?:sáng|chiều|cuối giờ|cuối ngày|đầu giờ|hết) ){0,2}${WEEKDAY}${RHYTHM}`;
/** "trước ngày 15/6", "chậm nhất vào ngày 20 của tháng cuối quý", "trong tháng 12". */
const DUE = new RegExp(
  `(?<!\\p{L})(?:${CLOCK}|${ON_WEEKDAY}|(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn (?:cuối|chót)|không (?:quá|muộn hơn)|vào|đến hết|xong|từ)(?: (?:trước|vào|là|đến|hết))* ${DAY}(?: (?:đến|-|–) ${DAY})?${OF_MONTH}?|(?:trước|trong|vào|chậm nhất|cuối|đầu) (?:là |trong |vào )?${MONTH_ONLY}|ngày \\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-]\\d{4})?)?${OF_MONTH}?)(?![\\p{L}\\d/]| ?(?:giờ|phút|ngày|tuần|lần|%))`,
  'gu',
);
/** Figures are counted up to a day; the report itself is due on another. */
export const CUT_OFF =
  /(?:số liệu|chốt|tính|lấy|kỳ báo cáo)[^;.()]{0,40}?(?:từ |đến |tính đến )(?:hết )?ngày \d[^;,.()]*/gu;
/** The date of a document is no day of a report. */
const OF_DOCUMENT = /(?:(?<!dân )số|\/[\p{L}\d-]+),?\s*$/u;

interface Due {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The periods that a folded clause names, each with its day; those before a shared day share it. */
export function periodsIn(key: string): readonly WrittenPeriod[] {
  const text = key.replace(CUT_OFF, (found) => ' '.repeat(found.length));
  const dues: readonly Due[] = [...text.matchAll(DUE)]
    .filter(({ index }) => !OF_DOCUMENT.test(text.slice(Math.max(0, index - 30), index)))
    .map((found) => ({ from: found.index, to: found.index + found[0].length, text: found[0] }));
  const tokens = tokensIn(text, dues);
  const inTurn = eachItsOwn(tokens, dues);
  const owned = tokens.map((token, index) => ({ token, due: inTurn?.[index] ?? dueOf(text, token, dues) }));
  const spare = dues.flatMap((due): readonly Placed[] => {
    if (owned.some((one) => one.due === due)) return [];
    const period = rhythmOfDay(due.text) ?? (isLone(text, due, tokens) ? 'once' : undefined);
    return period === undefined ? [] : [{ at: due.from, written: { period, text: due.text, due: due.text } }];
  });
  const named = owned.map(({ token, due }) => ({
    at: token.from,
    written: {
      period: token.period,
      text: textOf(text, token),
      ...(due && token.period !== 'ad-hoc' ? { due: due.text } : {}),
    },
  }));
  return [...named, ...spare].sort((a, b) => a.at - b.at).map(({ written }) => written);
}

/** "6 tháng, năm … trước ngày 20/6 và ngày 20/12": as many days behind the periods as there are periods. */
function eachItsOwn(tokens: readonly Token[], dues: readonly Due[]): readonly Due[] | undefined {
  const last = tokens[tokens.length - 1];
  const isSo = last !== undefined && tokens.length > 1 && dues.length === tokens.length;
  return isSo && dues.every(({ from }) => from >= last.to) ? dues : undefined;
}

interface Placed {
  readonly at: number;
  readonly written: WrittenPeriod;
}

/** The first day behind a period is its own, or the one that it shares with those after it. */
function dueOf(text: string, token: Token, all: readonly Due[]): Due | undefined {
  // why: "hằng tuần …, tổng hợp trước ngày 20/5/2026": one day of the year is no day of each week
  const dues = all.filter(
    (due) => !(isFixed(due) && (SHORT.has(token.period) || isOfAnother(text, token, due))),
  );
  return (
    dayBefore(text, token, dues) ??
    dues.find((due) => due.from <= token.from && due.to >= token.to) ??
    dues.find((due) => due.from >= token.to) ??
    (all.length === 1 ? dues[0] : undefined)
  );
}

/** "định kỳ 6 tháng và báo cáo tổng kết trước ngày 31/12": the day is that of the other report. */
const ANOTHER = /báo cáo (?:tổng kết|tổng hợp|kết thúc|hoàn thành|sơ kết)(?! (?:năm|0?6|quý))/u;
const isOfAnother = (text: string, token: Token, due: Due): boolean =>
  due.from > token.to && ANOTHER.test(text.slice(token.to, due.from));

/** A day of no period that the clause names: one report. */
const isLone = (text: string, due: Due, tokens: readonly Token[]): boolean =>
  tokens.length === 0 ||
  (isFixed(due) && tokens.every((token) => SHORT.has(token.period) || isOfAnother(text, token, due)));

const SHORT: ReadonlySet<ReportPeriod> = new Set<ReportPeriod>(['day', 'week', 'month']);
const isFixed = ({ text }: Due): boolean =>
  /\d(?:[/.-]| ?tháng )\d/u.test(text) && !/hằng|hàng|mỗi/u.test(text);

const DAY_RHYTHMS: readonly (readonly [ReportPeriod, RegExp])[] = [
  ['quarter', /tháng (?:cuối|đầu|giữa)(?:(?!tháng (?:cuối|đầu|giữa))[^,;])*quý|(?:hằng|hàng|mỗi) quý/u],
  ['month', /(?:hằng|hàng|mỗi) tháng/u],
  ['week', /(?:hằng|hàng|mỗi) tuần/u],
  ['year', /(?:hằng|hàng|mỗi) năm/u],
];

/** "trước ngày 10 của tháng cuối quý": the day itself tells how often. */
const rhythmOfDay = (due: string): ReportPeriod | undefined =>
  DAY_RHYTHMS.find(([, pattern]) => pattern.test(due))?.[0];

/** "trước ngày 15/6 (đối với báo cáo 6 tháng)": there the day stands before what it is of. */
function dayBefore(text: string, { from }: Token, dues: readonly Due[]): Due | undefined {
  if (!OF_DAY_BEFORE.test(text.slice(Math.max(0, from - 30), from))) return undefined;
  const before = dues.filter(({ to }) => to <= from);
  return before[before.length - 1];
}

const OF_DAY_BEFORE =
  /(?:đối với|\((?:là |cho )?)(?: ?(?:các )?(?:báo cáo|kết quả|số liệu))?(?: định kỳ)? ?$/u;

function textOf(text: string, { from, to }: Token): string {
  const anchor =
    /(?<!(?:định kỳ|hằng|hàng|mỗi) )(?:định kỳ |hằng |hàng |mỗi )+$/u.exec(text.slice(0, from))?.[0] ?? '';
  return anchor + text.slice(from, to);
}

function tokensIn(text: string, dues: readonly { from: number; to: number }[]): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const unit = UNITS.findIndex((_, index) => match.groups?.[`u${String(index)}`] !== undefined);
    const [period, isSure] = UNITS[unit] ?? [];
    if (period === undefined || isSure === undefined) continue;
    found.push({ period, isSure, from: match.index, to: match.index + match[0].length });
  }
  const rhythms = found.filter((token) => !dues.some((due) => token.from >= due.from && token.to <= due.to));
  const kept: Token[] = [];
  rhythms.forEach((token, index) => {
    const last = rhythms[index - 1];
    const follows =
      last !== undefined &&
      kept[kept.length - 1] === last &&
      LINK.test(withoutDays(text, dues, last.to, token.from));
    if (follows || isNamed(text, token)) kept.push(token);
  });
  // why: "trước ngày 20 hằng tháng" says the rhythm with the day
  const withDay = found.filter(
    (token) =>
      dues.some((due) => token.from > due.from && token.to <= due.to) &&
      /(?:hằng|hàng|mỗi)\s$/u.test(text.slice(0, token.from)),
  );
  return distinct(kept.length > 0 ? kept : withDay);
}

/** "6 tháng trước ngày 10/6, năm trước ngày 10/12": between two units of one list their days may stand. */
function withoutDays(
  text: string,
  dues: readonly { from: number; to: number }[],
  from: number,
  to: number,
): string {
  const between = dues.filter((due) => due.from >= from && due.to <= to);
  if (between.length === 0 || /^ ?\p{L}+ \d{4}/u.test(text.slice(to))) return text.slice(from, to);
  let rest = '';
  let at = from;
  for (const due of between) {
    rest += text.slice(at, due.from);
    at = due.to;
  }
  return rest + text.slice(at, to);
}

/** Whether a unit is a rhythm of reports by itself or by the words before it. */
function isNamed(text: string, { period, isSure, from, to }: Token): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  if (period === 'ad-hoc')
    return (
      (/(?:báo cáo|và|hoặc|,|khi)\s*$/u.test(before) ||
        /^,? (?:thì |phải |cần )*báo cáo/u.test(text.slice(to))) &&
      !/(?:nhiệm vụ|kiểm tra|công việc)\s*$/u.test(before)
    );
  return ANCHOR.test(before) || (isSure && !(period === 'quarter' && IN_QUARTER.test(before)));
}

const IN_QUARTER = /(?:trong|của|thuộc|cuối|đầu)\s+$/u;

/** A period that is named twice is one report, unless each has its own day. */
function distinct(tokens: readonly Token[]): readonly Token[] {
  const seen = new Set<ReportPeriod>();
  return tokens.filter(({ period, from }, index) => {
    if (seen.has(period) && tokens[index - 1]?.from !== from) return false;
    seen.add(period);
    return true;
  });
}
