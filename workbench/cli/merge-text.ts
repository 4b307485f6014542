import { dateToSerial, doneOf, dueSerial, type MergedUnit, type MergeSource } from '../../shared/core';

/** The answer of `kehoach merge` for a reader at a terminal. */
export function mergeText({ merged, unreadable = [], missing = [], today }: MergeSource): string {
  const { units, tasks, agencies, findings } = merged;
  const now = dateToSerial(today, 1900);
  const due = new Map<MergedUnit['file'], number>();
  for (const task of tasks)
    if (!doneOf(task) && (dueSerial(task) ?? now) < now) due.set(task.file, (due.get(task.file) ?? 0) + 1);
  const lines = units.map(({ unit, file, tasks: count, prose }) => {
    const passed = due.get(file) ?? 0;
    const late = passed === 0 ? '' : `, ${String(passed)} việc quá hạn`;
    const work =
      prose && count === 0
        ? 'viết bằng văn xuôi, chưa có bảng'
        : `${String(count)} nhiệm vụ${late}${prose ? ' (dự thảo từ văn xuôi, cần người xem)' : ''}`;
    return `  ${unit} (${file}): ${work}`;
  });
  const shared = agencies.filter(({ scope, units: named }) => scope === 'shared' && named.length > 1);
  return [
    `Gộp ${String(units.length)} kế hoạch, ${String(tasks.length)} nhiệm vụ`,
    ...lines,
    ...section('Chưa gửi kế hoạch', missing),
    ...section(
      'Cơ quan có việc ở nhiều đơn vị',
      shared.map(({ agency, units: named }) => `${agency}: ${String(named.length)} đơn vị`),
    ),
    ...section(
      'Cần thống nhất giữa các kế hoạch',
      findings.flatMap(({ message, places }) => [
        message.vi,
        ...places.map(({ file, sheet, cell }) => `    ${file}, trang “${sheet}”, ô ${cell}`),
      ]),
    ),
    ...section(
      'Không đọc được',
      unreadable.map(({ file, reason }) => `${file}: ${reason}`),
    ),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
