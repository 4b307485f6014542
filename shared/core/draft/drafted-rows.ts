import type { LocalText } from '../model/local-text';
import type { PlanDraft } from './draft-plan';
import { lineRuns } from './line-runs';
import { dueText } from './draft-sections';
import type { DraftTask, DraftTaskKind, InferredPart, LeftReason } from './plan-draft';

/** A drafted task in words, for whoever ticks it: what the row will say, where it stands, what was inferred. */
export interface DraftedRow {
  /** Its place in `tasks` of the draft. */
  readonly index: number;
  readonly kind: LocalText;
  readonly content: string;
  readonly lead: string;
  readonly coordinators: string;
  readonly start: string;
  /** Deadline and rhythm, as the sheet will say them. */
  readonly due: string;
  readonly result: string;
  /** Lines of the text, or paragraphs of a Word document or page, from 1, as people write them: "3–5, 7". */
  readonly lines: string;
  readonly text: string;
  readonly inferred: readonly LocalText[];
}

/** A row for each task of a draft, in its order. */
export const draftedRows = ({ tasks }: Pick<PlanDraft, 'tasks'>): readonly DraftedRow[] => tasks.map(rowOf);

const rowOf = (task: DraftTask, index: number): DraftedRow => ({
  index,
  kind: DRAFT_KINDS[task.kind],
  content: task.content,
  lead: joinedNames(task.lead.map(({ mention }) => mention)),
  coordinators: joinedNames(task.coordinators),
  start: task.start.text,
  due: dueText(task),
  result: task.result,
  lines: lineRuns(task.source.lines),
  text: task.source.text,
  inferred: task.inferred.map((part) => INFERRED[part]),
});

const joinedNames = (names: readonly { readonly text: string }[]): string =>
  names.map(({ text }) => text).join('; ');

/** What a drafted task is called by its kind. */
export const DRAFT_KINDS: Readonly<Record<DraftTaskKind, LocalText>> = {
  duty: { vi: 'Nhiệm vụ', en: 'Task' },
  request: { vi: 'Đề nghị', en: 'Request' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
};

const INFERRED: Readonly<Record<InferredPart, LocalText>> = {
  lead: { vi: 'chủ trì lấy từ đề mục', en: 'lead taken from the heading' },
  coordinators: { vi: 'phối hợp lấy từ đề mục', en: 'coordinators taken from the heading' },
  time: { vi: 'thời gian lấy từ đề mục', en: 'time taken from the heading' },
  'start.year': { vi: 'năm bắt đầu lấy từ kế hoạch', en: 'year of the start taken from the plan' },
  'end.year': { vi: 'năm hoàn thành lấy từ kế hoạch', en: 'year of the deadline taken from the plan' },
  'end.month': { vi: 'tháng hoàn thành lấy từ kế hoạch', en: 'month of the deadline taken from the plan' },
};

/** Why a line became no task, in words. */
export const LEFT_REASONS: Readonly<Record<LeftReason, LocalText>> = {
  title: { vi: 'tên kế hoạch', en: 'title' },
  basis: { vi: 'căn cứ', en: 'legal basis' },
  purpose: { vi: 'mục đích, yêu cầu', en: 'purpose and requirements' },
  content: { vi: 'nội dung, không giao cho cơ quan nào', en: 'content assigned to nobody' },
  agenda: { vi: 'thời gian, địa điểm, chương trình', en: 'time, place and agenda' },
  heading: { vi: 'đề mục', en: 'heading' },
  list: { vi: 'liệt kê của nhiệm vụ ở trên', en: 'list of the task above' },
  label: { vi: 'nhãn của các việc bên dưới', en: 'label of what stands below' },
  budget: { vi: 'nguồn kinh phí, không giao cho cơ quan nào', en: 'source of funds assigned to nobody' },
  report: { vi: 'chế độ báo cáo', en: 'reporting' },
  statement: { vi: 'không giao việc', en: 'assigns nothing' },
  closing: { vi: 'câu kết', en: 'closing sentence' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  signature: { vi: 'người ký', en: 'signature' },
  furniture: { vi: 'phần đầu văn bản, số trang', en: 'letterhead and page numbers' },
  article: { vi: 'điều của quyết định', en: 'article of a decision' },
  annex: { vi: 'phụ lục', en: 'annex' },
  table: { vi: 'dòng của bảng', en: 'row of a table' },
  'no-plan': { vi: 'không phải kế hoạch', en: 'no plan' },
};
