import { planProblem, planProse, type PlanReading } from '../../shared/core';

/** What to do with a plan whose tasks stand in its prose; `undefined` for one with a table, or without such tasks. */
export function proseAdvice(file: string, reading: PlanReading): string | undefined {
  if (planProblem(reading, 'table') === undefined) return undefined;
  const count = planProse(reading).parts.reduce((sum, { draft }) => sum + draft.tasks.length, 0);
  if (count === 0) return undefined;
  return (
    `Kế hoạch này chưa có bảng nhiệm vụ; phần văn bản giao ${String(count)} việc.\n` +
    `  Xem từng việc: kehoach draft "${file}"\n` +
    `  Lập bảng:      kehoach build "${file}" -o KẾT_QUẢ.xlsx`
  );
}
