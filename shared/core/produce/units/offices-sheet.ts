import { dateToSerial } from '../../dates/read-serial';
import type { MergedTask } from '../../merge/merge-parts';
import type { CalendarDate } from '../../model/calendar-date';
import { compareText } from '../../text/compare-text';
import type { SheetDraft } from '../../model/sheet-draft';
import { listSheet } from '../sheet/list-sheet';
import { doneOf, dueSerial } from './merged-table-sheet';

interface Office {
  readonly name: string;
  readonly units: Set<string>;
  tasks: number;
  done: number;
  late: number;
}

/**
 * Who leads how much, over all units, the late first. An office of a commune stands once for all communes, with the
 * number of those that have it. Figures are of the day of building, as a task may have several leads.
 */
export function officesSheet(tasks: readonly MergedTask[], today: CalendarDate): SheetDraft {
  const now = dateToSerial(today, 1900);
  const offices = new Map<string, Office>();
  for (const task of tasks) {
    const isOver = doneOf(task);
    const isLate = !isOver && (dueSerial(task) ?? now) < now;
    for (const name of new Set(task.lead.map(({ agency, text }) => agency ?? text))) {
      const office = offices.get(name) ?? { name, units: new Set(), tasks: 0, done: 0, late: 0 };
      offices.set(name, office);
      office.units.add(task.unit);
      office.tasks++;
      office.done += isOver ? 1 : 0;
      office.late += isLate ? 1 : 0;
    }
  }
  const sorted = [...offices.values()].sort(
    (a, b) => b.late - a.late || b.tasks - a.tasks || compareText(a.name, b.name),
  );
  return listSheet<{ readonly office: Office; readonly number: number }>({
    name: 'Tổng hợp cơ quan',
    titles: ['TỔNG HỢP THEO CƠ QUAN CHỦ TRÌ'],
    columns: [
      { header: 'STT', width: 6, style: 'centre', value: ({ number }) => number },
      { header: 'Cơ quan chủ trì', width: 60, style: 'text', value: ({ office }) => office.name },
      { header: 'Số đơn vị', width: 12, style: 'centre', value: ({ office }) => office.units.size },
      { header: 'Số việc', width: 12, style: 'centre', value: ({ office }) => office.tasks },
      { header: 'Đã xong', width: 12, style: 'centre', value: ({ office }) => office.done },
      { header: 'Quá hạn', width: 12, style: 'assessment', value: ({ office }) => office.late },
    ],
    parts: [{ items: sorted.map((office, index) => ({ office, number: index + 1 })) }],
    note: 'Một việc có nhiều cơ quan chủ trì được tính cho từng cơ quan. Cơ quan cùng tên của các xã, phường đứng chung một dòng.',
  });
}
