import { readHeaderText } from '../table/read-header-text';
import { foldText } from '../text/fold-vietnamese';

export type LabelRole = 'lead' | 'coordinators' | 'time' | 'start' | 'end' | 'result' | 'content' | 'other';

/** "Đơn vị chủ trì: …": what a label says of the work before it. */
export interface Label {
  readonly role: LabelRole;
  readonly value: string;
}

/** Wordings that stand before a colon in prose and seldom over a column. */
const PROSE_LABELS: readonly (readonly [LabelRole, RegExp])[] = [
  [
    'lead',
    /^(?:các )?(?:đơn vị|cơ quan|bộ phận|phòng|người|cá nhân|lãnh đạo|ban)?,? ?(?:được giao |được phân công )?(?:chủ trì|thực hiện|đầu mối|phụ trách|chịu trách nhiệm)(?:,? (?:và )?(?:thực hiện|chính|tham mưu|chủ trì|phối hợp|tổ chức|triển khai|soạn thảo|trình))*$|^(?:phân công|trách nhiệm)(?: (?:thực hiện|chủ trì|tổ chức))?$/u,
  ],
  [
    'coordinators',
    /^(?:các )?(?:đơn vị|cơ quan|bộ phận|ban|phòng)?,? ?(?:(?:cùng )?phối hợp(?: (?:thực hiện|chính|triển khai))?|cùng (?:thực hiện|tham gia)|tham gia|hỗ trợ)$/u,
  ],
  ['start', /^(?:thời gian|ngày) (?:bắt đầu|khởi công|triển khai từ)$/u],
  [
    'end',
    /^(?:(?:thời gian|thời hạn|ngày|hạn) (?:hoàn thành|kết thúc|hoàn tất|trình|báo cáo|gửi|cuối)|thời hạn|hạn)$/u,
  ],
  [
    'time',
    /^(?:dự kiến )?(?:thời (?:gian|hạn|điểm)|tiến độ|lộ trình)(?:,? (?:dự kiến|thực hiện|tổ chức|triển khai|tiến hành|trình|ban hành|hoàn thành|và hoàn thành|áp dụng))*$/u,
  ],
  [
    'result',
    /^(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra)(?:,? (?:và )?(?:sản phẩm|kết quả|đầu ra|dự kiến|đạt được|thực hiện|cần đạt|hoàn thành|chủ yếu))*$/u,
  ],
  [
    'content',
    /^(?:nội dung|nhiệm vụ|công việc|hoạt động)(?:,? (?:công việc|thực hiện|cụ thể|nhiệm vụ|biện pháp|hoạt động|triển khai))*$/u,
  ],
  [
    'other',
    /^(?:địa điểm|thành phần|kinh phí|nguồn kinh phí|đối tượng|số lượng|hình thức|phạm vi|quy mô|ghi chú|tài liệu)(?: (?:thực hiện|tổ chức|tham dự|tham gia|dự kiến))*$/u,
  ],
];
const ROLES: ReadonlySet<string> = new Set(['lead', 'coordinators', 'time', 'start', 'end', 'result']);
const LONGEST = 60;

/** Without a bracket at the end, and the blanks before it. */
function withoutLastBracket(text: string): string {
  if (!text.endsWith(')')) return text;
  const open = text.indexOf('(', text.lastIndexOf(')', text.length - 2) + 1);
  return open < 0 ? text : text.slice(0, open).trimEnd();
}

/** What the words before a colon are a label of; `undefined` where they are none. */
export function labelRole(words: string): LabelRole | undefined {
  if (words.length > LONGEST) return undefined;
  const key = withoutLastBracket(foldText(words.replace(/^[-+*•(\s]+/u, '')));
  if (key === '') return undefined;
  const found = PROSE_LABELS.find(([, pattern]) => pattern.test(key))?.[0];
  if (found) return found;
  const [best] = readHeaderText(key);
  return best?.score === 1 && ROLES.has(best.role) ? (best.role as LabelRole) : undefined;
}

/** A paragraph that is a label and nothing else. */
export function readLabel(body: string): Label | undefined {
  const colon = body.search(/[:：]/u);
  if (colon < 0) return undefined;
  const role = labelRole(body.slice(0, colon));
  return role === undefined ? undefined : { role, value: stripped(body.slice(colon + 1)) };
}

/** "Nội dung: Tổ chức hội thi …": the words behind a label that only says that work follows. */
export function withoutContentLabel(body: string): string {
  const label = readLabel(body);
  return label?.role === 'content' && label.value !== '' ? label.value : body;
}

/** The labels inside a paragraph and the text before the first of them. */
export interface InlineLabels {
  readonly text: string;
  readonly labels: readonly Label[];
}

const COLON = /[:：]/gu;

/** "Xây dựng tài liệu. Đơn vị chủ trì: Phòng A; thời gian: Quý I (…)". */
export function splitLabels(body: string): InlineLabels {
  const starts: { readonly from: number; readonly value: number; readonly role: LabelRole }[] = [];
  for (const { index } of body.matchAll(COLON)) {
    const before = body.slice(Math.max(0, index - LONGEST - 2), index);
    const cut = Math.max(
      ...['.', ';', '(', ','].map((sign) => before.lastIndexOf(sign)),
      before.lastIndexOf(' - '),
      before.lastIndexOf(' – '),
    );
    const length = before.length - (cut < 0 ? 0 : cut + 1);
    const isStart = cut >= 0 || index <= LONGEST;
    const role = isStart ? labelRole(body.slice(index - length, index)) : undefined;
    if (role !== undefined && !(role === 'content' && starts.length === 0)) {
      starts.push({ from: index - length, value: index + 1, role });
    }
  }
  const [first] = starts;
  if (!first || starts.every(({ role }) => role === 'other' || role === 'content'))
    return { text: body, labels: [] };
  return {
    text: closed(stripped(body.slice(0, first.from))),
    labels: starts.map(({ role, value }, at) => ({
      role,
      value: stripped(body.slice(value, starts[at + 1]?.from ?? body.length)),
    })),
  };
}

/** "… (Sở A chủ trì; thời gian: Quý I)": what stands in the bracket before the label stays there. */
const closed = (text: string): string => (text.lastIndexOf('(') > text.lastIndexOf(')') ? `${text})` : text);

const stripped = (text: string): string =>
  text
    .trim()
    .replace(/^[\s(–-]+/u, '')
    .replace(/(?<![\s;,.(–-])[\s;,.(–-]+$/u, '')
    .replace(/^([^(]*)\)$/u, '$1')
    .trim();
