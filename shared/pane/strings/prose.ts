import type { Language } from '../../core/model/local-text';

import { groupDigits } from './group-digits';

const vn = (value: number): string => groupDigits(value, '.');
const gb = (value: number): string => groupDigits(value, ',');
const s = (count: number, one: string): string => `${gb(count)} ${one}${count === 1 ? '' : 's'}`;

/** The sentences of the page on which a plan in prose becomes rows; they come with the page. */
const vi = {
  intro:
    'Kế hoạch viết bằng văn xuôi: dán cả văn bản, công cụ đề nghị từng dòng cho bảng nhiệm vụ. Chỉ những dòng được chọn mới đưa vào bảng.',
  box: 'Văn bản kế hoạch',
  boxHint:
    'Mở văn bản trong Word hoặc trang web, chọn tất cả (Ctrl+A), chép (Ctrl+C), rồi dán vào ô (Ctrl+V). Đề mục, số tự động và bảng được giữ.',
  lines: (count: number) => `Văn bản kế hoạch: ${vn(count)} dòng`,
  noText:
    'Nội dung vừa chép là ảnh hoặc tệp, không có chữ để dán. Tệp Word: mở bằng Word, chọn tất cả, chép rồi dán vào đây.',
  read: 'Đọc văn bản',
  readSheets: 'Dùng văn bản có trong sổ tính',
  ofSheet: (name: string) => `Văn bản ở trang “${name}”`,
  ofBox: 'Văn bản trong ô',
  pickSheet: 'Văn bản ở trang',
  offered: (count: number, ticked: number) => `Có ${vn(count)} dòng, đã chọn ${vn(ticked)}`,
  nothing: 'Không có dòng nào cho bảng nhiệm vụ',
  tables: (lines: string) =>
    `Văn bản có bảng (dòng ${lines}). Nếu nhiệm vụ nằm trong bảng đó, đề nghị chép riêng bảng, dán vào một trang tính rồi kiểm tra.`,
  title: 'Kế hoạch',
  issuer: 'Cơ quan ban hành',
  symbol: 'Số',
  years: 'Năm kế hoạch',
  kinds: 'Chọn theo loại',
  all: (name: string, count: number) => `${name} (${vn(count)})`,
  lead: 'Chủ trì',
  coordinators: 'Phối hợp',
  start: 'Bắt đầu',
  due: 'Hoàn thành',
  result: 'Kết quả',
  inferred: 'Suy ra',
  noLead: 'chưa rõ',
  lineOf: (lines: string) => `Dòng ${lines}`,
  more: (count: number) => `Hiện thêm ${vn(count)} dòng`,
  left: (count: number) => `Không đưa vào bảng: ${vn(count)} dòng`,
  leftGroup: (reason: string, runs: string) => `${reason} (dòng ${runs})`,
  preview: 'Sẽ làm',
  planning: 'Đang chuẩn bị bản xem trước…',
  put: (count: number) => (count === 0 ? 'Chưa chọn dòng nào' : `Đưa ${vn(count)} dòng vào bảng`),
};

export type ProseStrings = typeof vi;

const en: ProseStrings = {
  intro:
    'For a plan written in prose: paste the whole text, and the tool proposes rows for a task table. Only rows that are ticked go into the table.',
  box: 'Text of the plan',
  boxHint:
    'Open the text in Word or on its web page, select all (Ctrl+A), copy (Ctrl+C) and paste it here (Ctrl+V). Headings, automatic numbers and tables are kept.',
  lines: (count) => `Text of the plan: ${s(count, 'line')}`,
  noText:
    'What was copied is a picture or a file and holds no text. Open the document in Word, select all, copy and paste it here.',
  read: 'Read the text',
  readSheets: 'Use the text in this workbook',
  ofSheet: (name) => `Text of the sheet “${name}”`,
  ofBox: 'Text of the box',
  pickSheet: 'Text of the sheet',
  offered: (count, ticked) => `${s(count, 'row')}, ${gb(ticked)} ticked`,
  nothing: 'No row for a task table',
  tables: (lines) =>
    `The text holds a table (lines ${lines}). If the tasks stand there, copy that table alone into a sheet and check it.`,
  title: 'Plan',
  issuer: 'Issued by',
  symbol: 'Number',
  years: 'Years',
  kinds: 'Tick by kind',
  all: (name, count) => `${name} (${gb(count)})`,
  lead: 'Lead',
  coordinators: 'With',
  start: 'Start',
  due: 'Due',
  result: 'Result',
  inferred: 'Inferred',
  noLead: 'unclear',
  lineOf: (lines) => `Line ${lines}`,
  more: (count) => `Show ${s(count, 'more row')}`,
  left: (count) => `Left out: ${s(count, 'line')}`,
  leftGroup: (reason, runs) => `${reason} (lines ${runs})`,
  preview: 'Will do',
  planning: 'Preparing the preview…',
  put: (count) => (count === 0 ? 'No row is ticked' : `Put ${s(count, 'row')} into the table`),
};

export const PROSE_STRINGS: Readonly<Record<Language, ProseStrings>> = { vi, en };
