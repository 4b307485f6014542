import type { Conflict } from '../../../shared/core/model/patch';

/** What a menu command tells the person at its end; all of it in Vietnamese, for menus have no language switch. */
export interface CommandOutcome {
  readonly title: string;
  readonly message: string;
}

/** The outcome when there is nothing to work on. */
export const NO_TABLE: CommandOutcome = {
  title: 'Không tìm thấy bảng nhiệm vụ',
  message:
    'Bảng cần một dòng tiêu đề có ít nhất “Nội dung công việc” và một cột “Cơ quan chủ trì” hoặc “Thời gian”. ' +
    'Đề nghị kiểm tra dòng tiêu đề rồi chọn lại lệnh.',
};

/** The outcome when the spreadsheet no longer is what the command worked on. */
export const refusedOutcome = (title: string, conflicts: readonly Conflict[]): CommandOutcome => ({
  title,
  message: [...new Set(conflicts.map(({ message }) => message.vi))].slice(0, MOST_REASONS).join('\n'),
});

const MOST_REASONS = 8;
