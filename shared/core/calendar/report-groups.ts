import { readOpening } from '../draft/read-opening';
import type { AgencyMention } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import { Sentence } from '../prose/sentence';
import { foldText } from '../text/fold-vietnamese';
import type { Clause } from './report-act';
import { clausesOf, reportAct } from './report-act';
import type { Addressees } from './report-addressees';
import { addresseesOf, sentTo } from './report-addressees';
import type { WrittenPeriod } from './report-periods';
import { CUT_OFF, periodsIn } from './report-periods';
import { insideOf, referenceOf } from './report-source';

/** Reports of one sender to one receiver, with all their periods. */
export interface ReportGroup extends Addressees {
  readonly from: readonly AgencyMention[];
  readonly periods: readonly WrittenPeriod[];
  readonly reference: string | null;
  readonly inside: string | null;
  /** Up to when the figures go, in the plan's own words. */
  readonly cutOff?: string;
  /** The words that stand in the place of a period: "định kỳ", "kịp thời". */
  readonly vague: string;
}

const VAGUE = /(?<!\p{L})(?:định kỳ|kịp thời|thường xuyên|đột xuất|theo yêu cầu|theo quy định)(?!\p{L})/u;
/** A clause that only goes on with the periods of the report before. */
const GOES_ON =
  /^[\s,]*(?:và |riêng |cụ thể |trong đó )*(?:đối với )?(?:các )?(?:báo cáo|kết quả|số liệu|quý|tháng|0?[369] tháng|năm|định kỳ|hằng|hàng|gửi báo cáo|thời (?:gian|hạn) (?:gửi|báo cáo))/u;

/**
 * The reports that a paragraph asks for. `above` is the report of the paragraph that it is a point of: there a period
 * alone is enough.
 */
export function reportGroups(
  text: string,
  reader: AgencyReader,
  above: ReportGroup | undefined,
): readonly ReportGroup[] {
  const groups: ReportGroup[] = [];
  for (const clause of clausesOf(text)) {
    const last = groups[groups.length - 1];
    const own = groupOf(clause, reader);
    const key = foldText(clause.text);
    const periods = own?.periods ?? periodsIn(key);
    if (own && !(last && isMerePeriod(own))) {
      if (own.to.length > 0 || own.periods.length > 0 || own.reference !== null || own.inside !== null)
        groups.push(above ? inherited(own, above) : own);
    } else if (last && (own || GOES_ON.test(key)) && periods.length > 0) {
      groups[groups.length - 1] = { ...last, periods: [...last.periods, ...periods] };
    } else if (last?.to.length === 0) {
      const sent = sentTo(new Sentence(clause.text, reader));
      if (sent.to.length > 0) groups[groups.length - 1] = { ...last, ...sent };
    } else if (!last && above && periods.length > 0) {
      groups.push({ ...above, periods, ...cutOffIn(key) });
    }
  }
  return withRhythm(groups, text);
}

/** "Hằng năm, đánh giá …; báo cáo Phòng A trước ngày 31/10.": how often stands at the head of the paragraph. */
const LEADING =
  /^(?:vào )?(?:định kỳ )?(?:(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|định kỳ (?:(?:0?[369]|sáu|chín) tháng|quý|năm))(?=[\s,(:])/u;

function withRhythm(groups: readonly ReportGroup[], text: string): readonly ReportGroup[] {
  const leading = LEADING.exec(foldText(text.slice(0, 60)))?.[0];
  const [rhythm] = leading === undefined ? [] : periodsIn(leading);
  if (!rhythm) return groups;
  return groups.map((group) => {
    const { periods, vague } = group;
    if (periods.length === 0) return VAGUE_RHYTHM.test(vague) ? { ...group, periods: [rhythm] } : group;
    const isOnce = periods.every(({ period, due = '' }) => period === 'once' && !/\d{4}/u.test(due));
    return isOnce
      ? {
          ...group,
          periods: periods.map(({ due }) => ({ ...rhythm, ...(due === undefined ? {} : { due }) })),
        }
      : group;
  });
}

const VAGUE_RHYTHM = /^(?:định kỳ|theo quy định)?$/u;

/** "báo cáo năm trước ngày 05/12" says when, and nothing of who and to whom. */
const isMerePeriod = ({ from, to, periods, reference, inside }: ReportGroup): boolean =>
  from.length === 0 && to.length === 0 && periods.length > 0 && reference === null && inside === null;

const inherited = (own: ReportGroup, above: ReportGroup): ReportGroup => ({
  ...own,
  from: own.from.length > 0 ? own.from : above.from,
  to: own.to.length > 0 ? own.to : above.to,
  via: own.via.length > 0 || own.to.length > 0 ? own.via : above.via,
  reference: own.reference ?? above.reference,
  inside: own.inside ?? above.inside,
});

function groupOf({ text }: Clause, reader: AgencyReader): ReportGroup | undefined {
  const key = foldText(text);
  const act = reportAct(key);
  if (act === undefined) return undefined;
  const sentence = new Sentence(text, reader);
  // why: folding may change lengths, so the word is found by its letters too
  const first = key.slice(act.offset).split(/[\s,]/u, 1)[0];
  const at = sentence.words.findIndex(({ start, folded }) => start >= act.offset && folded === first);
  if (at < 0) return undefined;
  const addressees = addresseesOf(sentence, at, act.words);
  // why: results that go to nobody in particular are no report
  if (act.words === 1 && addressees.to.length === 0) return undefined;
  const opening = readOpening(sentence);
  const from = opening.list && opening.list.to <= at ? opening.list.mentions : [];
  return {
    from,
    ...addressees,
    periods: ownPeriods(key, act.offset),
    reference: referenceOf(text),
    inside: insideOf(text),
    vague: VAGUE.exec(key)?.[0] ?? '',
    ...cutOffIn(key),
  };
}

/** "… trước ngày 01/12 để trình Giám đốc báo cáo Bộ trước ngày 15/12": what the receiver hands on has a day of its own. */
const HANDED_ON = /,? (?:để|nhằm)(?: [^;.]{1,60}?)? (?:trình|báo cáo)(?!\p{L})/u;

function ownPeriods(key: string, act: number): readonly WrittenPeriod[] {
  const at = key.slice(act).search(HANDED_ON);
  const own = at < 0 ? [] : periodsIn(key.slice(0, act + at));
  if (own.some(({ due }) => due !== undefined)) return own;
  const all = periodsIn(key);
  // why: "trồng cây trong ngày 23/02, báo cáo … trước 10 giờ ngày 24/02": the first day is of what is reported
  const isTwice = all.length > 1 && all.every(({ period }) => period === 'once');
  const behind = isTwice && !key.slice(0, act).includes('báo cáo') ? periodsIn(key.slice(act)) : [];
  return behind.length > 0 ? behind : all;
}

function cutOffIn(key: string): { readonly cutOff?: string } {
  const [found] = key.matchAll(CUT_OFF);
  return found ? { cutOff: found[0] } : {};
}
