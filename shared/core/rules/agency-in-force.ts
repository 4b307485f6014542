import type { AgencyInForce } from '../agencies/agency-in-force';
import { agencyInForce } from '../agencies/agency-in-force';
import type { AgencyMention } from '../model/agency';
import type { CalendarDate } from '../model/calendar-date';
import type { Period } from '../model/period';
import type { Task } from '../model/plan';
import { cellRange } from '../model/range';
import type { Signal } from './rule';
import { defineRule } from './rule';

/** An agency that does not exist on the dates of its task. No fix: a person divides the work among the successors. */
export const agencyInForceRule = defineRule({
  id: 'agency-in-force',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'task',
    docs: {
      title: {
        vi: 'Cơ quan phải còn hoạt động trong thời gian của nhiệm vụ',
        en: 'The agency must exist when the task runs',
      },
      why: 'Từ 01/3/2025 nhiều bộ, sở, phòng hợp nhất; từ 01/7/2025 không còn cấp huyện và còn 34 tỉnh, thành phố. Giao việc cho cơ quan không còn thì không ai thực hiện.',
      basis: 'Nghị quyết 176/2025/QH15; Nghị quyết 202/2025/QH15; Nghị định 150/2025/NĐ-CP ngày 12/6/2025 (thay thế Nghị định 45/2025/NĐ-CP ngày 28/02/2025), được sửa đổi bởi Nghị định 370/2025/NĐ-CP ngày 31/12/2025.',
      mend: 'Thay bằng cơ quan tiếp nhận nhiệm vụ nêu trong thông báo, sau khi đối chiếu quyết định của địa phương.',
      whenNot: 'Nhiệm vụ kết thúc trước ngày sắp xếp không bị nhắc.',
    },
    messages: {
      ended: {
        vi: '“{name}” hoạt động đến {on}, nhưng nhiệm vụ kéo dài đến {day}. Cơ quan tiếp nhận: {successors}.',
        en: '“{name}” existed until {on}, but the task runs until {day}. Taken over by: {successors}.',
      },
      notYet: {
        vi: '“{name}” chỉ có từ {on}, nhưng nhiệm vụ kết thúc ngày {day}. Kiểm tra lại tên cơ quan hoặc thời gian.',
        en: '“{name}” exists only since {on}, but the task ends on {day}. Check the agency or the dates.',
      },
    },
  },
  examples: {
    valid: [
      { tasks: [{ lead: 'Phòng Tư pháp', start: 'Tháng 3/2024', end: 'Tháng 6/2024' }], year: 2024 },
      { tasks: [{ lead: 'Phòng Kinh tế' }, { lead: 'Sở Nội vụ' }] },
    ],
    invalid: [
      { tasks: [{ lead: 'Phòng Tư pháp' }], finds: [{ messageId: 'ended', cell: 'C5' }] },
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
  check({ view, task }) {
    const signals: Signal[] = [];
    const day = lastDay(task);
    if (day === undefined) return signals;
    for (const { mentions, cells } of [task.lead, task.coordinators]) {
      const at = cells[0];
      if (!at) continue;
      for (const mention of mentions) {
        const signal = judge(mention, day);
        if (signal) signals.push({ ...signal, at: { sheet: view.id, range: cellRange(at) } });
      }
    }
    return signals;
  },
});

/** The last day that the task's time names; undefined when it names none. */
function lastDay({ start, end }: Task): CalendarDate | undefined {
  const bounds = (period: Period): readonly (CalendarDate | null)[] =>
    period.kind === 'interval' || period.kind === 'recurring' || period.kind === 'ongoing'
      ? [period.to, period.from]
      : [];
  return [...bounds(end.period), ...bounds(start.period)].find((date) => date !== null) ?? undefined;
}

function judge({ text, match }: AgencyMention, day: CalendarDate): Omit<Signal, 'at'> | undefined {
  if (match.kind !== 'exact' && match.kind !== 'alias' && match.kind !== 'set') return undefined;
  const state = agencyInForce(match.id, day);
  if (state.kind === 'in-force') return undefined;
  return { ...described(state), data: { name: text, day: written(day), ...facts(state) }, actual: text };
}

const described = ({ kind }: AgencyInForce): { readonly messageId: string } => ({
  messageId: kind === 'ended' ? 'ended' : 'notYet',
});

function facts(state: AgencyInForce): { readonly on: string; readonly successors: string } {
  if (state.kind === 'ended') {
    return { on: written(state.on), successors: state.successors.join('; ') || 'chưa rõ' };
  }
  return { on: state.kind === 'not-yet' ? written(state.from) : '', successors: '' };
}

/** `2025-06-30` as Nghị định 30/2020/NĐ-CP writes it: 30/6/2025. */
function written(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
}
