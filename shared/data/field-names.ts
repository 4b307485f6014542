import type { Field } from '../core/model/plan';

/** How the field is called at the head of a column, after the headers counted most often in published plans. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  number: 'STT',
  content: 'Nội dung công việc',
  lead: 'Cơ quan chủ trì',
  coordinators: 'Cơ quan phối hợp',
  start: 'Thời gian bắt đầu',
  end: 'Thời gian hoàn thành',
  result: 'Dự kiến kết quả',
  status: 'Tình trạng',
  progress: 'Tỷ lệ hoàn thành',
  completed: 'Ngày hoàn thành',
  person: 'Người phụ trách',
  note: 'Ghi chú',
};
