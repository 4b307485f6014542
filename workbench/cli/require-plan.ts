import type { Analysis } from '../../shared/core/analyse';
import { formatCell } from '../../shared/core/model/range';
import { findCircularFormula } from '../find-circular-formula';
import { CliProblem } from './cli-problem';

/** Stops when there is nothing to work on, or when the table's values cannot be known. */
export function requirePlan({ reading }: Analysis, need: 'table' | 'table-or-prose'): void {
  const withTables = reading.sheets.filter(({ tables }) => tables.length > 0);
  if (withTables.length === 0 && (need === 'table' || !readsLikePlan(reading))) {
    throw new CliProblem(need === 'table' && readsLikePlan(reading) ? PROSE_ONLY : NO_TABLE);
  }
  for (const { view } of withTables) {
    const circular = findCircularFormula(view.snapshot);
    if (circular) {
      throw new CliProblem(
        `Công thức ở ô ${formatCell(circular)} trang “${view.name}” tham chiếu vòng về chính nó nên không biết giá trị. ` +
          'Đề nghị sửa công thức đó trong Excel rồi chạy lại.',
      );
    }
  }
}

const readsLikePlan = ({ header, sheets }: Analysis['reading']): boolean =>
  (header.title ?? header.symbol) !== undefined && sheets.some(({ prose }) => prose.length > 0);

const NO_TABLE =
  'Không tìm thấy bảng nhiệm vụ. Bảng cần một dòng tiêu đề có ít nhất “Nội dung công việc” và một cột ' +
  '“Cơ quan chủ trì” hoặc “Thời gian”. Đề nghị kiểm tra dòng tiêu đề, chọn trang khác bằng --sheet, ' +
  'hoặc chỉ rõ tiêu đề: --header DÒNG --columns "B=content,C=lead,E=end".';

const PROSE_ONLY =
  'Kế hoạch này viết bằng văn xuôi, chưa có bảng nhiệm vụ để lập bảng chuẩn. Đề nghị dùng lệnh check để kiểm tra phần ' +
  'văn bản, rồi đưa các nhiệm vụ vào một bảng có dòng tiêu đề.';
