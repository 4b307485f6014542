import type { CheckOutcome } from '../../core/commands/check';
import { check } from '../../core/commands/check';
import type { LintSlice } from '../../core/lint/lint-plan';
import type { CalendarDate } from '../../core/model/calendar-date';
import type { WorkbookSnapshot } from '../../core/model/snapshot';

/** A made-up plan that asks a little of everything: places, agencies of each kind, times, documents, faults of the hand. */
const SAMPLE = `ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA
KẾ HOẠCH
Cải cách hành chính năm 2026 của UBND phường An Hòa
(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026)

STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian bắt đầu|Thời gian hoàn thành|Dự kiến kết quả
I|Cải cách thủ tục
1|Tổng hợp kết quả|Phòng Kinh tế||Tháng 01/2026|15/12/2026|01 báo cáo
2|Tuyên truyền dịch vụ công|Phòng Văn hoá - Xã hội|UBMTTQ và các đoàn thể|Tháng 3/2026|Thường xuyên|Hội nghị và và tờ rơi
4|Rà soát  thủ tục theo Nghị định số 61/2018/NĐ-CP, báo cáo trước 15/6/2026|Văn phòng HĐND&UBND|Công an phường; các khu phố; Phòng kinh tế|15/11/2026|Quý II/2026|`
  .split('\n')
  .map((line) => line.split('|'));

/** How many rows of it are checked, one time after the other: each adds a little, so that no step is long. */
const PIECES = [1, 4, 6, 8, 9, SAMPLE.length];

const sampleOf = (rows: number): WorkbookSnapshot => ({
  sheets: [
    {
      id: 'plan',
      name: 'Kế hoạch',
      origin: { row: 0, column: 0 },
      values: SAMPLE.slice(0, rows),
      formulas: [],
      displayed: [],
      merges: [],
      hiddenRows: [],
    },
  ],
  today: '2026-01-15' as CalendarDate,
  dateSystem: 1900,
});

/** What is left of an idle moment that is not worth a further step, in milliseconds. */
const REST = 8;

/** The checks of the made-up plan, from its first line to all of it. */
export function* checkSample(): Generator<LintSlice, CheckOutcome | undefined> {
  let outcome: CheckOutcome | undefined;
  for (const rows of PIECES) outcome = yield* check(sampleOf(rows));
  return outcome;
}

/**
 * Checks a made-up plan while the browser has nothing to do, a step at a time: what a first check spends on code that runs
 * for the first time is spent before it. It ends as soon as anything `isWanted`, and is left out where the browser does
 * not tell when it is idle.
 */
export async function warmUp(isWanted: () => boolean): Promise<void> {
  if (typeof requestIdleCallback === 'undefined') return;
  const work = checkSample();
  for (;;) {
    const moment = await new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve));
    do {
      if (isWanted() || work.next().done) return;
    } while (moment.timeRemaining() > REST);
  }
}
