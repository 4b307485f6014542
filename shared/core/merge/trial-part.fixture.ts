import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import type { PlanPart } from './plan-part';
import { planPart } from './plan-part';

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành';

export const partOf = (file: string, lines: readonly string[]): PlanPart =>
  planPart(file, readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate })));

/** A plan of a unit; each row is content, lead, coordinators, end. */
export const unitPart = (
  place: string,
  rows: readonly (readonly string[])[],
  basis = '',
  file = `${place}.xlsx`,
): PlanPart =>
  partOf(file, [
    'ỦY BAN NHÂN DÂN',
    place.toUpperCase(),
    'KẾ HOẠCH',
    `Cải cách hành chính năm 2026 trên địa bàn ${place}`,
    basis,
    ...(rows.length === 0
      ? []
      : [HEADER, ...rows.map((row, index) => [String(index + 1), ...row].join('\t'))]),
  ]);
