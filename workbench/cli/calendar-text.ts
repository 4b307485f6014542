import { bodies, calendarRows, formatDate, periodName, type ReportEntry } from '../../shared/core';

/** The calendar in words: each report with who, whom, when, and the line of the plan. */
export function calendarText(file: string, entries: readonly ReportEntry[]): string {
  if (entries.length === 0) return `${file}: không tìm thấy quy định báo cáo nào trong kế hoạch.`;
  return [`${file}: ${String(entries.length)} báo cáo.`, ...entries.map(entryText)].join('\n\n');
}

function entryText(entry: ReportEntry): string {
  const { from, via, to, period, due, cutOff, reference, inside, source } = entry;
  const rows = calendarRows([entry]).filter(({ day, covers }) => day !== undefined || covers !== undefined);
  return [
    `Dòng ${String(source.line)}: báo cáo ${periodName(period)}`,
    from.length > 0 ? `  Đơn vị báo cáo: ${bodies(from)}` : '  Đơn vị báo cáo: chưa rõ, cần xem lại',
    via.length > 0 ? `  Thông qua: ${bodies(via)}` : '',
    to.length > 0 ? `  Nơi nhận: ${bodies(to)}` : '',
    due ? `  Hạn ghi trong kế hoạch: ${due.text}` : '  Kế hoạch không nêu ngày gửi.',
    reference === null ? '' : `  Thực hiện theo: ${reference}`,
    inside === null ? '' : `  Lồng ghép trong: ${inside}`,
    cutOff?.source === undefined ? '' : `  Chốt số liệu theo ${cutOff.source}:`,
    ...rows.map(({ name, covers, day, dayOff }) =>
      [
        `    ${name}`,
        covers ? `số liệu đến ${formatDate(covers.to)}` : '',
        day === undefined ? '' : `gửi ${formatDate(day)}`,
        dayOff ? `(${dayOff.reason}; ngày làm việc liền trước ${formatDate(dayOff.workingDay)})` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
    `  “${source.text}”`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
