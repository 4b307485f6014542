import type { Place } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PlanYears, YearLeft } from './move-years';
import type { RenewQuestion } from './renewal';

/**
 * What is asked of the years that were not moved in a text. A programme that still runs needs no answer; a year farther
 * from the plan's than one is history, or a goal.
 */
export function yearQuestions(
  at: Place,
  text: string,
  left: readonly YearLeft[],
  { from, to, new: next }: PlanYears & { readonly new: PlanYears },
): readonly RenewQuestion[] {
  return left.flatMap((one): readonly RenewQuestion[] => {
    if (one.why === 'phase')
      return runsIn(one.text, next)
        ? []
        : [{ at, kind: 'phase', text: one.text, reason: phaseEnded(one.text) }];
    if (one.why === 'cited') return [{ at, kind: 'cited-year', text, reason: perhapsTitle(one.text) }];
    const year = Number(one.text);
    return year === from - 1 || year === to + 1
      ? [{ at, kind: 'other-year', text, reason: nextTo(one.text) }]
      : [];
  });
}

/** Whether a programme's last year is one of the new plan's, or later. */
function runsIn(phase: string, next: PlanYears): boolean {
  const years = (phase.match(/\d{4}/gu) ?? []).map(Number);
  return Math.max(...years) >= next.from;
}

const phaseEnded = (phase: string): LocalText => ({
  vi: `“${phase}” là thời gian của một chương trình riêng, kết thúc trước năm mới, nên được giữ nguyên. Cần thay bằng chương trình mới hoặc bỏ.`,
  en: `“${phase}” belongs to a programme that ends before the new year, and stays. Name the new programme or drop it.`,
});

const perhapsTitle = (year: string): LocalText => ({
  vi: `“${year}” đứng sau tên một văn bản, có thể thuộc tên văn bản đó, nên được giữ nguyên. Cần sửa nếu là năm của kế hoạch.`,
  en: `“${year}” stands behind a document and may belong to its title; it stays. Change it if it is the year of the plan.`,
});

const nextTo = (year: string): LocalText => ({
  vi: `“${year}” không phải năm của kế hoạch nên được giữ nguyên. Cần xem có phải chuyển theo năm mới không.`,
  en: `“${year}” is no year of the plan and stays. See whether it has to move too.`,
});
