import type { Finding } from '../../model/finding';
import type { StandardTask } from '../standard/standard-task';

/** A kind of trouble that only a leader can settle. */
export interface DecisionKind {
  /** The weightier is read first. */
  readonly weight: number;
  readonly issue: (task: StandardTask | undefined) => string;
  /** A proposed answer, made of what the plan itself says; never more than it says. */
  readonly proposal: (finding: Finding, task: StandardTask | undefined) => string;
}

const DEADLINE: DecisionKind = {
  weight: 80,
  issue: () => 'Chưa có thời hạn theo dõi được',
  proposal: ({ actual }) =>
    actual === undefined || actual.trim() === ''
      ? 'Ấn định ngày hoặc kỳ hoàn thành'
      : `Thay “${actual.trim()}” bằng ngày hoặc kỳ cụ thể`,
};
const REPORT: DecisionKind = {
  weight: 40,
  issue: () => 'Báo cáo phải gửi trước khi việc xong',
  proposal: () => 'Lùi ngày báo cáo hoặc ấn định kỳ số liệu sớm hơn',
};

/** The kinds by rule. Whatever is mended at the desk (spelling, dates that do not exist, blanks) is none of them. */
export const DECISION_KINDS: Readonly<Record<string, DecisionKind>> = {
  'require-lead-agency': {
    weight: 100,
    issue: () => 'Chưa có cơ quan chủ trì',
    proposal(_, task) {
      const [only, ...others] = task?.coordinating ?? [];
      return only !== undefined && others.length === 0
        ? `Giao ${only} chủ trì (đang ghi phối hợp)`
        : 'Giao rõ một cơ quan chủ trì';
    },
  },
  'no-several-leads': {
    weight: 90,
    issue: (task) =>
      task && task.leads.length > 1
        ? `${String(task.leads.length)} cơ quan cùng chủ trì`
        : 'Nhiều cơ quan cùng chủ trì',
    proposal(_, task) {
      const [first] = task?.leads ?? [];
      return first === undefined
        ? 'Giao một cơ quan chủ trì, các cơ quan khác phối hợp'
        : `Giao ${first} chủ trì, các cơ quan khác phối hợp`;
    },
  },
  'require-deadline': DEADLINE,
  'no-unread-period': DEADLINE,
  'no-ambiguous-period': { ...DEADLINE, weight: 75, issue: () => 'Thời hạn hiểu được nhiều cách' },
  'agency-in-force': {
    weight: 70,
    issue: () => 'Giao cơ quan không còn hoặc chưa có',
    proposal: ({ expected = [] }) =>
      expected.length === 1 ? `Giao ${expected[0] ?? ''}` : 'Giao cơ quan kế thừa nhiệm vụ',
  },
  'no-lead-overload': {
    weight: 50,
    issue: () => 'Một cơ quan chủ trì quá nhiều việc',
    proposal: () => 'Chuyển bớt việc cho cơ quan khác hoặc tăng người',
  },
  'no-report-before-work-ends': REPORT,
  'report-order': { ...REPORT, weight: 45, issue: () => 'Báo cáo trên gửi trước báo cáo dưới' },
};
