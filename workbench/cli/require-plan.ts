import {
  formatCell,
  type PlanNeed,
  planProblem,
  type PlanProblem,
  type PlanReading,
} from '../../shared/core';
import { findCircularFormula } from '../find-circular-formula';
import { CliProblem } from './cli-problem';

/** Stops when there is nothing to work on, or when the table's values cannot be known. */
export function requirePlan(reading: PlanReading, need: PlanNeed): void {
  const problem = planProblem(reading, need);
  if (problem) throw new CliProblem(`${problem.title.vi}. ${adviceFor(problem)}`);
  const withTables = reading.sheets.filter(({ tables }) => tables.length > 0);
  for (const { view, tables } of withTables) {
    const circular = findCircularFormula(
      view.snapshot,
      tables.map(({ range }) => range),
    );
    if (circular) {
      throw new CliProblem(
        `Công thức ở ô ${formatCell(circular)} trang “${view.name}” tham chiếu vòng về chính nó nên không biết giá trị. ` +
          'Đề nghị sửa công thức đó trong Excel rồi chạy lại.',
      );
    }
  }
}

/** What helps at a terminal: other sheets and the header can be named, and the text has a command of its own. */
const adviceFor = ({ kind, details }: PlanProblem): string =>
  kind === 'no-task'
    ? details.vi
    : kind === 'no-table'
      ? `${details.vi} Đề nghị kiểm tra dòng tiêu đề, chọn trang khác bằng --sheet, hoặc chỉ rõ tiêu đề: ` +
        '--header DÒNG --columns "B=content,C=lead,E=end".'
      : 'Đề nghị dùng lệnh check để kiểm tra phần văn bản, rồi đưa các nhiệm vụ vào một bảng có dòng tiêu đề.';
