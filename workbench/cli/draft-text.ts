import type { DraftTask, DraftTaskKind, InferredPart, LeftReason, PlanDraft } from '../../shared/core';

const KINDS: Readonly<Record<DraftTaskKind, string>> = {
  duty: 'Nhiệm vụ',
  request: 'Đề nghị',
  budget: 'Kinh phí',
};

const INFERRED: Readonly<Record<InferredPart, string>> = {
  lead: 'chủ trì lấy từ đề mục',
  coordinators: 'phối hợp lấy từ đề mục',
  'start.year': 'năm bắt đầu lấy từ kế hoạch',
  'end.year': 'năm hoàn thành lấy từ kế hoạch',
  'end.month': 'tháng hoàn thành lấy từ kế hoạch',
};

const REASONS: Readonly<Record<LeftReason, string>> = {
  title: 'tên kế hoạch',
  basis: 'căn cứ',
  purpose: 'mục đích, yêu cầu',
  content: 'nội dung, không giao cho cơ quan nào',
  agenda: 'thời gian, địa điểm, chương trình',
  heading: 'đề mục',
  list: 'liệt kê của nhiệm vụ ở trên',
  label: 'nhãn của các việc bên dưới',
  budget: 'nguồn kinh phí, không giao cho cơ quan nào',
  report: 'chế độ báo cáo',
  statement: 'không giao việc',
  closing: 'câu kết',
  recipients: 'nơi nhận',
  signature: 'người ký',
  furniture: 'phần đầu văn bản, số trang',
  article: 'điều của quyết định',
  annex: 'phụ lục',
  table: 'dòng của bảng',
  'no-plan': 'không phải kế hoạch',
};

/** The answer of `kehoach draft` for a reader at a terminal: each row with its line and with what was inferred. */
export function draftText(file: string, { facts, tasks, left, message }: PlanDraft): string {
  const years =
    facts.years.length > 1
      ? `${String(facts.years[0])}–${String(facts.years[facts.years.length - 1])}`
      : facts.years.join();
  const head = [
    `Dự thảo bảng nhiệm vụ từ ${file}`,
    ...fact('Kế hoạch', facts.title),
    ...fact('Cơ quan ban hành', facts.issuer),
    ...fact('Số', facts.number),
    ...fact('Ngày', facts.date),
    ...fact('Năm kế hoạch', years),
    '',
  ];
  const rows = tasks.flatMap((task, index) => taskLines(task, index + 1));
  const told = message === undefined ? [`Tổng cộng: ${countsOf(tasks)}.`] : [message.vi];
  return [...head, ...rows, ...told, `Dòng không đưa vào bảng: ${leftWords(left)}.`].join('\n');
}

const fact = (name: string, value: string | null): readonly string[] =>
  value === null || value === '' ? [] : [`  ${name}: ${value}`];

function taskLines(task: DraftTask, number: number): readonly string[] {
  const { source, lead, coordinators, start, end, recurrence, result, inferred } = task;
  const texts = (names: readonly { readonly text: string }[]): string =>
    names.map(({ text }) => text).join('; ');
  const notes = inferred.map((part) => INFERRED[part]);
  return [
    `${String(number)}. [dòng ${source.lines.join(', ')}] ${KINDS[task.kind]}: ${task.content}`,
    ...fact('Chủ trì', texts(lead.map(({ mention }) => mention))),
    ...fact('Phối hợp', texts(coordinators)),
    ...fact('Bắt đầu', start.text),
    ...fact('Hoàn thành', end.text),
    ...fact('Định kỳ', recurrence?.text ?? null),
    ...fact('Kết quả', result),
    ...fact('Suy ra', notes.join('; ')),
    '',
  ];
}

const countsOf = (tasks: readonly DraftTask[]): string =>
  (Object.keys(KINDS) as DraftTaskKind[])
    .map(
      (kind) => `${String(tasks.filter((task) => task.kind === kind).length)} ${KINDS[kind].toLowerCase()}`,
    )
    .join(', ');

function leftWords(left: PlanDraft['left']): string {
  const byReason = new Map<LeftReason, number[]>();
  for (const { line, reason } of left) byReason.set(reason, [...(byReason.get(reason) ?? []), line]);
  return [...byReason].map(([reason, lines]) => `${REASONS[reason]} (${runsOf(lines)})`).join('; ');
}

/** "3–5, 7": lines in runs; blank lines between them do not part a run of two or more. */
function runsOf(lines: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && line - last.to <= 2) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ');
}
