import type { AgencyMention } from '../../model/agency';
import type { CalendarDate } from '../../model/calendar-date';
import { dayAfter, yearOf } from '../../model/calendar-date';
import type { Place } from '../../model/finding';
import type { Period } from '../../model/period';
import { cellRange } from '../../model/range';
import type { PlanReading } from '../../model/reading';
import { foldText } from '../../text/fold-vietnamese';
import { memoFor } from '../../work/memo';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import type { DaySpan } from './agency-in-force';
import { ALWAYS, daysInForce, NEVER } from './agency-in-force';
import { bodyOnDay, dayInWords, placeOf, provinceOfBody } from './body-on-day';
import { perName } from './per-name';
import { namesProvince } from './province-in-force';

const messages = {
  ended: {
    vi: '“{name}” đã kết thúc hoạt động từ {since}; cơ quan tiếp nhận chức năng, nhiệm vụ: {successors}.',
    en: '“{name}” ended on {since}; its work was taken over by: {successors}.',
  },
  perhapsEnded: {
    vi: '“{name}” có thể đã kết thúc hoạt động từ {since} (chưa có văn bản đối chiếu); cơ quan tiếp nhận: {successors}. Đề nghị kiểm tra.',
    en: '“{name}” may have ended on {since} (no document at hand); taken over by: {successors}. Check it.',
  },
  notYet: {
    vi: '“{name}” chỉ có từ {since}, sau khi nhiệm vụ kết thúc. Đề nghị kiểm tra tên cơ quan hoặc thời gian.',
    en: '“{name}” exists only since {since}, after the task ends. Check the agency or the dates.',
  },
  merged: {
    vi: '“{name}”: từ {since}, {place} đã hợp nhất vào {into} (Nghị quyết 202/2025/QH15). Đề nghị kiểm tra tên cơ quan.',
    en: '“{name}”: since {since}, {place} is a part of {into} (Resolution 202/2025/QH15). Check the agency.',
  },
  city: {
    vi: '“{name}”: từ {since}, {place} là {into} (Nghị quyết 30/2026/QH16). Đề nghị viết theo tên mới.',
    en: '“{name}”: since {since}, {place} is {into} (Resolution 30/2026/QH16). Use the new name.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** An agency that does not exist on the dates of its task. No fix: a person divides the work among the successors. */
export const agencyInForceRule = defineRule({
  id: 'agency-in-force',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'task',
    mayConcern(times, _table, plan) {
      const day = lastDay(times.start, times.end);
      const { from, to } = soundForAll(plan);
      return day !== undefined && (day < from || to < day);
    },
    forLeader: {
      weight: 76,
      text: 'chỗ giao việc cho cơ quan không còn hoặc chưa có vào thời gian thực hiện: cần giao cơ quan kế thừa',
    },
    docs: {
      title: {
        vi: 'Cơ quan phải còn hoạt động trong thời gian của nhiệm vụ',
        en: 'The agency must exist when the task runs',
      },
      why: 'Từ 01/3/2025 nhiều bộ, sở, phòng hợp nhất; từ 01/7/2025 không còn cấp huyện và còn 34 tỉnh, thành phố. Giao việc cho cơ quan không còn thì không ai thực hiện.',
      basis:
        'Nghị quyết 176/2025/QH15; Nghị quyết 202/2025/QH15; Nghị định 150/2025/NĐ-CP ngày 12/6/2025 (thay thế Nghị định 45/2025/NĐ-CP ngày 28/02/2025), được sửa đổi bởi Nghị định 370/2025/NĐ-CP ngày 31/12/2025.',
      howToFix:
        'Thay bằng cơ quan tiếp nhận nhiệm vụ nêu trong thông báo, sau khi đối chiếu quyết định của địa phương.',
      whenNot: 'Nhiệm vụ kết thúc trước ngày sắp xếp không bị nhắc.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ lead: 'Phòng Tư pháp', start: 'Tháng 3/2024', end: 'Tháng 6/2024' }], year: 2024 },
      { tasks: [{ lead: 'Phòng Kinh tế' }, { lead: 'Sở Nội vụ' }] },
      { tasks: [{ lead: 'Phòng Kinh tế', end: '15/5/2024' }] },
      { tasks: [{ lead: 'Trung tâm Văn hóa - Thông tin và Thể thao xã' }] },
      { tasks: [{ lead: 'KBNN khu vực XIII' }, { lead: 'Kho bạc Nhà nước khu vực II' }] },
      {
        tasks: [
          {
            lead: 'Sở Nội vụ tỉnh Bắc Giang',
            coordinators: 'Trạm Y tế',
            start: 'Tháng 3/2025',
            end: 'Tháng 6/2025',
          },
        ],
        year: 2025,
      },
    ],
    invalid: [
      {
        tasks: [{ lead: 'Phòng Tư pháp' }, { coordinators: 'phòng Tư pháp' }],
        finds: [{ messageId: 'ended', cell: 'C5', also: ['D6'] }],
      },
      {
        tasks: [{ lead: 'Tòa án nhân dân huyện' }],
        finds: [{ messageId: 'ended', cell: 'C5' }],
      },
      {
        tasks: [{ lead: 'Bảo hiểm xã hội huyện' }],
        finds: [{ messageId: 'perhapsEnded', cell: 'C5' }],
      },
      {
        tasks: [
          { lead: 'Sở Nội vụ tỉnh Bắc Giang', coordinators: 'Sở Nội vụ tỉnh Đồng Nai' },
          { lead: 'UBND tỉnh Bình Thuận' },
        ],
        finds: [
          { messageId: 'merged', cell: 'C5' },
          { messageId: 'city', cell: 'D5' },
          { messageId: 'merged', cell: 'C6' },
        ],
      },
      {
        tasks: [
          {
            lead: 'Sở Nông nghiệp và Môi trường',
            coordinators: 'Trạm Y tế',
            start: 'Tháng 3/2024',
            end: 'Tháng 6/2024',
          },
        ],
        year: 2024,
        finds: [{ messageId: 'notYet', cell: 'C5' }],
      },
    ],
  },
  check({ view, table, task }, { header }) {
    const signals: Signal[] = [];
    const day = lastDay(task.start.period, task.end.period);
    const years = table.years ?? header.years;
    // why: a year that is no year of the plan is told as such, and proves nothing about the body
    if (day === undefined || (years && yearOf(day) < years.from)) return signals;
    for (const field of [task.lead, task.coordinators]) {
      for (const mention of field.mentions) {
        const { from, to } = soundSpanOf(mention);
        if (from <= day && day <= to) continue;
        const at = field.cells[mention.cell ?? 0];
        if (!at) continue;
        const place = { sheet: view.id, range: cellRange(at) };
        const signal = judge(mention, day, place) ?? judgePlace(mention, day, place);
        if (signal) signals.push(signal);
      }
    }
    return signals;
  },
});

/** Days on which a mention is surely in order: nearly every day for nearly every name, and nothing else need be asked. */
function soundSpan({ text, match }: AgencyMention): DaySpan {
  if (match.kind === 'unknown') return ALWAYS;
  const place = placeOf(text, match.place);
  if (place !== undefined && namesProvince(place)) return NEVER;
  return 'id' in match ? daysInForce(match.id) : ALWAYS;
}

const soundSpanOf = perName(soundSpan);

/** Days on which every name of the plan is surely in order. */
const soundForAll = memoFor((plan: PlanReading): DaySpan => {
  let { from, to } = ALWAYS;
  for (const { mention } of plan.mentionedNames()) {
    const span = soundSpan(mention);
    if (span.from > from) from = span.from;
    if (span.to < to) to = span.to;
  }
  return { from, to };
});

/** The last day that the times of a task name; undefined when they name none. */
const lastDay = (start: Period, end: Period): CalendarDate | undefined => lastOf(end) ?? lastOf(start);

const lastOf = (period: Period): CalendarDate | undefined =>
  period.kind === 'interval' || period.kind === 'recurring' || period.kind === 'ongoing'
    ? (period.to ?? period.from ?? undefined)
    : undefined;

function judge({ text, match }: AgencyMention, day: CalendarDate, at: Place): Signal | undefined {
  const state = bodyOnDay(match, day);
  if (state === undefined || state.kind === 'in-force') return undefined;
  if (match.kind === 'candidates' || match.kind === 'unknown') return undefined;
  const common = { at, cause: `${match.id} ${foldText(text)}`, actual: text };
  if (state.kind === 'not-yet') {
    return { ...common, messageId: 'notYet', data: { name: text, since: dayInWords(state.from) } };
  }
  // why: what nobody can look up and nobody took over helps no one
  if (state.remembered && state.successors.length === 0) return undefined;
  const since = dayInWords(dayAfter(state.on as CalendarDate));
  const data = { name: text, since, successors: state.successors.join('; ') || 'chưa rõ' };
  return state.remembered === true
    ? { ...common, messageId: 'perhapsEnded', severity: 'hint', data }
    : { ...common, messageId: 'ended', data };
}

/** A body that lives on, of a province that does not. */
function judgePlace({ text, match }: AgencyMention, day: CalendarDate, at: Place): Signal | undefined {
  const change = provinceOfBody({ text, match }, day);
  if (change === undefined) return undefined;
  const { kind, place, into, since } = change;
  return {
    messageId: kind,
    at,
    cause: foldText(text),
    data: { name: text, place, into, since: dayInWords(since) },
    actual: text,
  };
}
